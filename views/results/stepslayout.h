#pragma once

#include "model/items/resultchart.h"
#include "views/charts/chartplane.h"
#include "views/charts/chartrowitem.h"
#include "views/charts/chartstyle.h"

namespace bundlinje {

/// Places the rows of a waterfall or tornado: names to the left, bars to the right of them, each
/// with its value at the end. Names have as many lines as they need, so nothing is cut.
class StepsLayout final {
public:
    /// @param width of all that can be used
    StepsLayout(const ResultChart &chart, const ChartStyle &style, qreal width);

    qreal leastHeight() const;
    /// @param rows one item for each row of the chart
    void place(ChartPlane &plane, const QRectF &free, const QRectF &whole, ChartRowItem &words,
               const QList<ChartRowItem *> &rows) const;

private:
    bool isTornado() const { return m_chart.form == ResultChart::Form::Tornado; }
    ChartPlane::Range range() const;
    void setPlane(ChartPlane &plane, const QRectF &free, const QRectF &whole, qreal height) const;
    void placeUpright(qreal x, const QColor &colour, qreal width, const QList<ChartRowItem *> &rows,
                      ChartRowItem &words) const;
    void placeBase(const ChartPlane &plane, const QRectF &free, ChartRowItem &words) const;
    void placeName(ChartRowItem &item, qsizetype at, qreal right) const;
    qreal middleOfBars(const ChartRowItem &item) const;
    void placeBars(const ChartPlane &plane, ChartRowItem &item, const ResultChart::Row &row,
                   qreal barHeight) const;
    void placeLabels(const QRectF &bars, ChartRowItem &item, const ResultChart::Row &row) const;
    void placeConnector(const ChartPlane &plane, const QList<ChartRowItem *> &rows, qsizetype at,
                        ChartRowItem &words) const;
    qreal advance(const QString &text) const;

    const ResultChart &m_chart;
    const ChartStyle &m_style;
    qreal m_em;
    qreal m_line; ///< Height of one line of text.
    qreal m_names = 0; ///< Width of the column of names.
    bool m_namesAbove = false; ///< There is no room for names beside the bars.
    qreal m_labels = 0; ///< Width of the longest value.
    qreal m_rowHeight = 0; ///< That the longest name needs.
    QList<QStringList> m_nameLines;
};

} // namespace bundlinje
