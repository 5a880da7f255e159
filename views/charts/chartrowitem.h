#pragma once

#include <QtCore/QList>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtWidgets/QGraphicsItem>

namespace bundlinje {

/// A line of text at its place.
struct PlacedText {
    QString text;
    QPointF baseline;
    QColor colour;
    QFont font;

    /// What it covers; measured anew each time, so not for painting.
    QRectF ink() const;
};

struct PlacedBar {
    QRectF rect;
    QColor fill, outline;
    bool hatched = false;
    qreal stroke = 3; ///< Width of a stripe.
};

struct PlacedDot {
    enum class Shape { Circle, Diamond, Square };

    QPointF centre;
    qreal radius = 4;
    QColor fill, outline;
    Shape shape = Shape::Circle;
};

struct PlacedLine {
    QLineF line;
    QColor colour;
    qreal width = 1;
    Qt::PenStyle pattern = Qt::SolidLine;
    qreal behind = 0; ///< So much of its pattern is drawn already, by the lines that it goes on.
};

/// All that stands at its place in one row or point of a chart, painted in logical units.
class ChartRowItem final : public QGraphicsItem {
public:
    explicit ChartRowItem(QGraphicsItem *parent);

    QRectF area;
    QList<PlacedLine> lines;
    QList<PlacedBar> bars;
    QList<PlacedDot> dots;
    QList<PlacedText> texts;
    QColor band, frame;
    bool selected = false;
    bool current = false;

    QRectF boundingRect() const override { return area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    /// After the members were changed.
    void contentChanged();
};

/// Stripes of the given width, as far apart as they are wide twice, cut to the rectangle by
/// geometry: a clip is lost in SVG, and brush patterns are device pixels.
QList<QPolygonF> hatching(const QRectF &rect, qreal stroke);

} // namespace bundlinje
