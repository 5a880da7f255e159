#pragma once

#include "model/items/resultchart.h"
#include "views/charts/chartplane.h"
#include "views/charts/chartrowitem.h"
#include "views/charts/chartstyle.h"

namespace bundlinje {

/// Places what runs from left to right, over years or effects: lines named at their ends, or
/// stacked columns with their names above.
class CourseLayout final {
public:
    /// @param width of all that can be used
    CourseLayout(const ResultChart &chart, const ChartStyle &style, qreal width);

    qreal leastHeight() const;
    /// @param rows one item for each row of the chart
    void place(ChartPlane &plane, const QRectF &free, const QRectF &whole, ChartRowItem &words,
               const QList<ChartRowItem *> &rows) const;

private:
    /// A name beside the place that it wants.
    struct EndName {
        QString text;
        qreal middle = 0;
        bool isStrong = false;
    };

    bool isCurve() const { return m_chart.form == ResultChart::Form::Curve; }
    bool isStacked() const { return m_chart.form == ResultChart::Form::StackedYears; }
    void setPlane(ChartPlane &plane, const QRectF &free, const QRectF &whole) const;
    void placeAxes(const ChartPlane &plane, ChartRowItem &words) const;
    double acrossOf(qsizetype row) const;
    void placeRow(const ChartPlane &plane, ChartRowItem &item, qsizetype at) const;
    void placeAcross(const ChartPlane &plane, ChartRowItem &words) const;
    void placeLevelRule(const ChartPlane &plane, const ResultChart::Rule &rule,
                        ChartRowItem &words) const;
    void placeUprightRules(const ChartPlane &plane, ChartRowItem &words) const;
    static QList<QPointF> bends(const ChartPlane &plane, const QList<QPointF> &points);
    void placePoints(const ChartPlane &plane, ChartRowItem &words,
                     const ResultChart::Line &line) const;
    void placeYears(const ChartPlane &plane, ChartRowItem &words) const;
    QList<ResultChart::Key> keys() const;
    void placeSwatch(const ResultChart::Key &key, const QRectF &swatch, ChartRowItem &words) const;
    void placeRuleSwatch(const ResultChart::Rule &rule, const QRectF &swatch,
                         ChartRowItem &words) const;
    void placeKeys(const QRectF &free, ChartRowItem &words) const;
    void placeColumn(const ChartPlane &plane, ChartRowItem &item, const ResultChart::Row &row,
                     int year) const;
    void placeLine(const ChartPlane &plane, ChartRowItem &words,
                   const ResultChart::Line &line) const;
    void placeEndNames(const ChartPlane &plane, ChartRowItem &words) const;
    /// Whether marks along the lines tell them apart.
    bool hasMarks() const;
    void placeMarksAlong(const QList<QPointF> &points, ResultChart::Part part,
                         ChartRowItem &words) const;
    PlacedDot markOf(ResultChart::Part part, QPointF centre) const;
    /// @param drawn what the label should not lie on
    /// @param taken what the labels of marks before it cover
    void placeMark(const ChartPlane &plane, ChartRowItem &words, const ResultChart::Mark &mark,
                   const QList<QLineF> &drawn, QList<QRectF> &taken) const;
    QRectF labelPlace(const QRectF &plot, QPointF mark, qreal width, const QList<QLineF> &drawn,
                      const QList<QRectF> &taken) const;
    qreal advance(const QString &text) const;

    const ResultChart &m_chart;
    const ChartStyle &m_style;
    qreal m_em;
    qreal m_line; ///< Height of one line of text.
    qreal m_keysHeight = 0;
    qreal m_headHeight = 0; ///< Names of upright rules.
    qreal m_names = 0; ///< Width beside the ends of lines.
    bool m_namesAbove = false; ///< Lines are named above, as columns are.
};

} // namespace bundlinje
