#pragma once

#include "model/items/resultchart.h"
#include "views/charts/chartrowitem.h"

namespace bundlinje {

struct ChartStyle;

/// How a part of a result is drawn. A colour means one thing everywhere (interface, section
/// 10.2) and never alone: payers are greys told apart by their pattern, consequences by theirs.
struct PartLook {
    QColor fill, outline;
    bool hatched = false;
    QColor line;
    Qt::PenStyle pattern = Qt::SolidLine; ///< Of a line.
    qreal width = 1; ///< Of a line, in parts of the usual.
};

PartLook lookOf(ResultChart::Part part, const ChartStyle &style);

/// The part as a bar in a rectangle.
PlacedBar barOf(ResultChart::Part part, const QRectF &rect, const ChartStyle &style);

} // namespace bundlinje
