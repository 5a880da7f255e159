#include "views/charts/chartrowitem.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace bundlinje {

namespace {

/// The part of a convex polygon where x + y is on the wanted side of the limit.
QPolygonF cut(const QPolygonF &polygon, qreal limit, bool keepAbove)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon.at(i);
        const QPointF b = polygon.at((i + 1) % polygon.size());
        const qreal da = (a.x() + a.y() - limit) * (keepAbove ? 1 : -1);
        const qreal db = (b.x() + b.y() - limit) * (keepAbove ? 1 : -1);
        if (da >= 0)
            kept.append(a);
        if ((da > 0 && db < 0) || (da < 0 && db > 0))
            kept.append(a + (b - a) * (da / (da - db)));
    }
    return kept;
}

void paintDot(QPainter *painter, const PlacedDot &dot)
{
    painter->setPen(QPen(dot.outline, dot.radius / 3));
    painter->setBrush(dot.fill);
    const qreal r = dot.radius;
    if (dot.shape == PlacedDot::Shape::Circle) {
        painter->drawEllipse(dot.centre, r, r);
        return;
    }
    if (dot.shape == PlacedDot::Shape::Square) {
        painter->drawRect(QRectF(dot.centre, QSizeF()).adjusted(-r, -r, r, r));
        return;
    }
    painter->drawPolygon(QPolygonF{{dot.centre - QPointF(0, r * 1.25)},
                                   {dot.centre + QPointF(r * 1.25, 0)},
                                   {dot.centre + QPointF(0, r * 1.25)},
                                   {dot.centre - QPointF(r * 1.25, 0)}});
}

} // namespace

QList<QPolygonF> hatching(const QRectF &rect, qreal stroke)
{
    QList<QPolygonF> stripes;
    const qreal width = stroke * 1.42; // Measured along x, the stripes run at 45 degrees.
    const qreal end = rect.right() + rect.bottom();
    for (qreal at = rect.left() + rect.top(); at < end; at += 2 * width) {
        const QPolygonF stripe = cut(cut(QPolygonF(rect).mid(0, 4), at, true), at + width, false);
        if (stripe.size() > 2)
            stripes.append(stripe);
    }
    return stripes;
}

QRectF PlacedText::ink() const
{
    return QFontMetricsF(font).tightBoundingRect(text).translated(baseline);
}

ChartRowItem::ChartRowItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(10);
}

void ChartRowItem::contentChanged()
{
    prepareGeometryChange();
    update();
}

void ChartRowItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || current) {
        painter->setPen(current ? QPen(frame, 2) : QPen(frame, 1));
        painter->setBrush(selected ? QBrush(band) : QBrush(Qt::NoBrush));
        painter->drawRect(area.adjusted(1, 1, -1, -1));
    }
    for (const PlacedLine &line : std::as_const(lines)) {
        QPen pen(line.colour, line.width, line.pattern);
        if (line.pattern != Qt::SolidLine && line.width > 0)
            pen.setDashOffset(line.behind / line.width);
        painter->setPen(pen);
        painter->drawLine(line.line);
    }
    for (const PlacedBar &bar : std::as_const(bars)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(bar.fill);
        if (!bar.hatched) {
            painter->drawRect(bar.rect);
        } else {
            for (const QPolygonF &stripe : hatching(bar.rect, bar.stroke))
                painter->drawPolygon(stripe);
        }
        if (bar.hatched || bar.outline != bar.fill) {
            painter->setPen(QPen(bar.outline, bar.stroke / 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(bar.rect);
        }
    }
    for (const PlacedDot &dot : std::as_const(dots))
        paintDot(painter, dot);
    for (const PlacedText &text : std::as_const(texts)) {
        painter->setPen(text.colour);
        painter->setFont(text.font);
        painter->drawText(text.baseline, text.text);
    }
}

} // namespace bundlinje
