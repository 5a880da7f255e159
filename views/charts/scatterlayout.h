#pragma once

#include "model/items/chartdescription.h"
#include "views/charts/chartplane.h"
#include "views/charts/chartrowitem.h"
#include "views/charts/chartstyle.h"

namespace bundlinje {

/// Places the points of a scatter with its axes and the line where both amounts are equal.
class ScatterLayout final {
public:
    ScatterLayout(const ChartDescription &description, const ChartStyle &style, qreal width);

    qreal leastHeight() const;
    /// @param rows one item for each row of the description
    void place(ChartPlane &plane, const QRectF &free, const QRectF &whole, ChartRowItem &words,
               const QList<ChartRowItem *> &rows) const;

private:
    void placeAxes(const ChartPlane &plane, ChartRowItem &words) const;
    void placeLine(const ChartPlane &plane, const QRectF &free, ChartRowItem &words) const;
    void placePoints(const ChartPlane &plane, const QList<ChartRowItem *> &rows) const;
    /// What has no place in the plane is named below it.
    void placeOthers(const QRectF &free, const QList<ChartRowItem *> &rows) const;

    const ChartDescription &m_description;
    const ChartStyle &m_style;
    qreal m_em;
    qreal m_line; ///< Height of one line of text.
    QStringList m_others; ///< Lines below the plane.
};

} // namespace bundlinje
