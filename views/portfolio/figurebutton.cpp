#include "views/portfolio/figurebutton.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionButton>
#include <QtWidgets/QStyleOptionFocusRect>
#include <QtWidgets/QStylePainter>

#include <algorithm>
#include <utility>

namespace bundlinje {

FigureButton::FigureButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void FigureButton::setFigure(const HeadlineFigure &figure)
{
    m_figure = figure;
    setAccessibleName(tr("%1: %2, %3", "figure, value, what it covers")
                          .arg(figure.title, figure.value, figure.cover));
    setAccessibleDescription(tr("Shows how the figure came about"));
    setToolTip(tr("How this figure came about"));
    updateGeometry();
    update();
}

QFont FigureButton::titleFont() const
{
    return font();
}

QFont FigureButton::valueFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    return large;
}

int FigureButton::margin() const
{
    return fontMetrics().averageCharWidth();
}

void FigureButton::setStacked(bool stacked)
{
    if (std::exchange(m_stacked, stacked) != stacked)
        updateGeometry();
}

int FigureButton::widthOfWords() const
{
    const QFontMetrics small(titleFont());
    return std::max(small.horizontalAdvance(m_figure.title),
                    small.horizontalAdvance(m_figure.cover));
}

int FigureButton::widthOfTwoLines() const
{
    return QFontMetrics(valueFont()).horizontalAdvance(m_figure.value) + widthOfWords()
        + 3 * margin();
}

int FigureButton::widthOfThreeLines() const
{
    const int figure = QFontMetrics(valueFont()).horizontalAdvance(m_figure.value);
    return std::max(widthOfWords(), figure) + 2 * margin();
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics small(titleFont());
    const QFontMetrics large(valueFont());
    if (!m_stacked)
        return {widthOfTwoLines(), std::max(large.height(), 2 * small.height()) + margin()};
    return {widthOfThreeLines(), 2 * small.height() + large.height() + margin()};
}

QSize FigureButton::minimumSizeHint() const
{
    // The figure itself is never cut; title and cover may be elided, the tooltip has them whole.
    const QFontMetrics large(valueFont());
    return {large.horizontalAdvance(m_figure.value) + 2 * margin(), sizeHint().height()};
}

void FigureButton::drawWords(QPainter &painter) const
{
    const QRect inside = rect().adjusted(margin(), margin() / 2, -margin(), -margin() / 2);
    const QFontMetrics small(titleFont());
    const QFontMetrics large(valueFont());
    QRect value = inside;
    QRect words = inside; // Title on its first line, cover on its last.
    if (m_stacked) {
        value.setTop(inside.top() + small.height());
        value.setHeight(large.height());
        words.setHeight(2 * small.height() + large.height());
    } else {
        value.setWidth(large.horizontalAdvance(m_figure.value));
        words.setLeft(value.right() + margin());
        words.setHeight(2 * small.height());
        words.moveTop(inside.center().y() - words.height() / 2);
    }
    painter.setFont(valueFont());
    painter.drawText(value, Qt::AlignLeft | Qt::AlignVCenter, m_figure.value);
    painter.setFont(titleFont());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     small.elidedText(m_figure.title, Qt::ElideRight, words.width()));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     small.elidedText(m_figure.cover, Qt::ElideRight, words.width()));
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.features = QStyleOptionButton::Flat;
    if (isDown())
        option.state |= QStyle::State_Sunken;
    else if (underMouse())
        option.state |= QStyle::State_Raised;
    if (isDown() || underMouse())
        painter.drawPrimitive(QStyle::PE_PanelButtonCommand, option);

    painter.setPen(palette().color(QPalette::WindowText));
    drawWords(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

bool FigureButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace bundlinje
