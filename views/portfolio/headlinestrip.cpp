#include "views/portfolio/headlinestrip.h"

#include "views/portfolio/figurebutton.h"

#include <QtWidgets/QBoxLayout>

namespace bundlinje {

namespace {

constexpr int figureCount = 4;

} // namespace

HeadlineStrip::HeadlineStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < figureCount; ++i) {
        auto *button = new FigureButton(this);
        m_buttons.append(button);
        layout->addWidget(button, 1);
        connect(button, &QAbstractButton::clicked, this,
                [this, button, i] { emit asked(m_figures.at(i).key, button); });
    }
}

void HeadlineStrip::setFigures(const QList<HeadlineFigure> &figures)
{
    m_figures = figures;
    for (int i = 0; i < figureCount; ++i) {
        m_buttons.at(i)->setVisible(i < figures.size());
        if (i < figures.size())
            m_buttons.at(i)->setFigure(figures.at(i));
    }
}

} // namespace bundlinje
