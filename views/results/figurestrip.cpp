#include "views/results/figurestrip.h"

#include "views/charts/wrappinglayout.h"
#include "views/portfolio/figurebutton.h"

#include <QtCore/QEvent>

#include <algorithm>

namespace bundlinje {

FigureStrip::FigureStrip(qsizetype count, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new WrappingLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (qsizetype i = 0; i < count; ++i) {
        auto *button = new FigureButton(this);
        m_buttons.append(button);
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, button, i] { emit asked(i, button); });
    }
    setFocusProxy(m_buttons.first());
}

void FigureStrip::setFigures(const QList<KeyFigure> &figures, bool showMoves)
{
    const QList<KeyFigure> shown = m_figures;
    m_figures = figures.first(std::min(m_buttons.size(), figures.size()));
    if (!showMoves)
        keepAsBefore();
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        if (showMoves && shown.value(i) == m_figures.at(i))
            continue; // What moved a moment ago stays marked.
        const QString before = m_before.value(i).value;
        showFigure(i, before != m_figures.at(i).value ? before : QString());
    }
    fit();
}

void FigureStrip::forgetMoves()
{
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        showFigure(i, {});
    fit();
}

void FigureStrip::showFigure(qsizetype at, const QString &before)
{
    const KeyFigure &figure = m_figures.at(at);
    HeadlineFigure shown;
    shown.title = figure.title;
    shown.value = figure.value;
    shown.cover = before.isEmpty() ? figure.remark : tr("before: %1", "a value").arg(before);
    m_buttons.at(at)->setFigure(shown);
    m_buttons.at(at)->setMarked(!before.isEmpty());
}

/// Two lines for each figure where all of them fit beside each other so, else three.
void FigureStrip::fit()
{
    int low = 0;
    for (const FigureButton *button : std::as_const(m_buttons))
        low += button->widthOfTwoLines();
    for (FigureButton *button : std::as_const(m_buttons))
        button->setStacked(low > width());
    layout()->invalidate();
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FigureStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace bundlinje
