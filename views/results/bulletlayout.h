#pragma once

#include "model/items/resultchart.h"
#include "views/charts/chartplane.h"
#include "views/charts/chartrowitem.h"
#include "views/charts/chartstyle.h"

namespace bundlinje {

/// Places a track for each row: its name above, or to the left where there is room, what is reached
/// as a bar in it, the target as a line across it, and at the right what was measured and when.
class BulletLayout final {
public:
    /// @param width of all that can be used
    /// @param mostNameLines so many lines a name may have; a table has all of it
    BulletLayout(const ResultChart &chart, const ChartStyle &style, qreal width,
                 int mostNameLines = 3);

    qreal leastHeight() const;
    /// @param rows one item for each row of the chart
    void place(ChartPlane &plane, const QRectF &free, const QRectF &whole, ChartRowItem &words,
               const QList<ChartRowItem *> &rows) const;

private:
    void placeTrack(const ChartPlane &plane, ChartRowItem &item, const ResultChart::Row &row,
                    qreal middle) const;
    void placeTarget(const ChartPlane &plane, ChartRowItem &item, const ResultChart::Row &row,
                     qreal middle) const;
    qreal advance(const QString &text) const;

    const ResultChart &m_chart;
    const ChartStyle &m_style;
    qreal m_em;
    qreal m_line; ///< Height of one line of text.
    qreal m_names = 0; ///< Width of the column of names; all of it where they stand above.
    bool m_namesAbove = false;
    qreal m_labels = 0; ///< Width of the column at the right.
    QList<qreal> m_heights; ///< That each row needs.
    QList<QStringList> m_nameLines;
};

} // namespace bundlinje
