#include "views/portfolio/headlinestrip.h"

#include "views/charts/wrappinglayout.h"
#include "views/portfolio/figurebutton.h"

#include <QtCore/QEvent>

namespace bundlinje {

namespace {

constexpr int figureCount = 4;

} // namespace

HeadlineStrip::HeadlineStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new WrappingLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < figureCount; ++i) {
        auto *button = new FigureButton(this);
        m_buttons.append(button);
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, button, i] { emit asked(m_figures.at(i).key, button); });
    }
    setFocusProxy(m_buttons.first());
}

void HeadlineStrip::setFigures(const QList<HeadlineFigure> &figures)
{
    m_figures = figures;
    for (int i = 0; i < figureCount; ++i) {
        m_buttons.at(i)->setVisible(i < figures.size());
        if (i < figures.size())
            m_buttons.at(i)->setFigure(figures.at(i));
    }
    fit();
}

/// Two lines for each figure where all of them fit beside each other so, else three lines where
/// these do, else two in as many rows as it takes; height is dear.
void HeadlineStrip::fit()
{
    int low = 0;
    int high = 0;
    for (int i = 0; i < m_figures.size(); ++i) {
        low += m_buttons.at(i)->widthOfTwoLines();
        high += m_buttons.at(i)->widthOfThreeLines();
    }
    for (FigureButton *button : std::as_const(m_buttons))
        button->setStacked(low > width() && high <= width());
}

void HeadlineStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void HeadlineStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace bundlinje
