#include "views/portfolio/headlinestrip.h"

#include "views/charts/wrappinglayout.h"
#include "views/portfolio/figurebutton.h"

#include <QtCore/QEvent>

#include <algorithm>

namespace bundlinje {

namespace {

/// As many as `headline` ever gives.
constexpr int mostFigures = 7;

} // namespace

HeadlineStrip::HeadlineStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new WrappingLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < mostFigures; ++i) {
        auto *button = new FigureButton(this);
        m_buttons.append(button);
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, button, i] {
            emit asked(m_figures.at(i).key, m_figures.at(i).perspective, button);
        });
    }
    setFocusProxy(m_buttons.first());
}

void HeadlineStrip::setFigures(const QList<HeadlineFigure> &figures)
{
    m_figures = figures;
    for (int i = 0; i < mostFigures; ++i) {
        m_buttons.at(i)->setVisible(i < figures.size());
        if (i < figures.size())
            m_buttons.at(i)->setFigure(figures.at(i));
    }
    fit();
}

/// Two lines for each figure where all of them fit beside each other so, else three lines where
/// these do, else two in as many rows as it takes, unless one alone is too wide; height is dear.
/// What is repaid, which the table has too, is there only where it needs no row of its own.
void HeadlineStrip::fit()
{
    int low = 0;
    int high = 0;
    int widest = 0;
    for (int i = 0; i < m_figures.size(); ++i) {
        const int ofTwo = m_buttons.at(i)->widthOfTwoLines();
        const int ofThree = m_buttons.at(i)->widthOfThreeLines();
        if (m_figures.at(i).key == HeadlineKey::Repaid) {
            const bool hasRoom = low + ofTwo <= width() || high + ofThree <= width();
            m_buttons.at(i)->setVisible(hasRoom);
            if (!hasRoom)
                break;
        }
        low += ofTwo;
        high += ofThree;
        widest = std::max(widest, ofTwo);
    }
    for (FigureButton *button : std::as_const(m_buttons))
        button->setStacked(widest > width() || (low > width() && high <= width()));
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
