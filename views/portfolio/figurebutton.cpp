#include "views/portfolio/figurebutton.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionButton>
#include <QtWidgets/QStyleOptionFocusRect>
#include <QtWidgets/QStylePainter>

#include <algorithm>

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

QSize FigureButton::sizeHint() const
{
    const QFontMetrics small(titleFont());
    const QFontMetrics large(valueFont());
    const int width =
        std::max({small.horizontalAdvance(m_figure.title), small.horizontalAdvance(m_figure.cover),
                  large.horizontalAdvance(m_figure.value)});
    return {width + 2 * margin(), 2 * small.height() + large.height() + margin()};
}

QSize FigureButton::minimumSizeHint() const
{
    // The figure itself is never cut; title and cover may be elided, the tooltip has them whole.
    const QFontMetrics large(valueFont());
    return {large.horizontalAdvance(m_figure.value) + 2 * margin(), sizeHint().height()};
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

    const QRect inside = rect().adjusted(margin(), margin() / 2, -margin(), -margin() / 2);
    const QFontMetrics small(titleFont());
    const QFontMetrics large(valueFont());
    painter.setPen(palette().color(QPalette::WindowText));
    QRect line = inside;
    line.setHeight(small.height());
    painter.setFont(titleFont());
    painter.drawText(line, Qt::AlignLeft,
                     small.elidedText(m_figure.title, Qt::ElideRight, line.width()));
    line = QRect(inside.left(), line.bottom() + 1, inside.width(), large.height());
    painter.setFont(valueFont());
    painter.drawText(line, Qt::AlignLeft, m_figure.value);
    line = QRect(inside.left(), line.bottom() + 1, inside.width(), small.height());
    painter.setFont(titleFont());
    painter.drawText(line, Qt::AlignLeft,
                     small.elidedText(m_figure.cover, Qt::ElideRight, line.width()));
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
