#pragma once

#include "model/items/chartdescription.h"
#include "views/charts/chartplane.h"
#include "views/charts/chartrowitem.h"
#include "views/charts/chartstyle.h"
#include "views/charts/labelledscale.h"
#include "views/charts/textwidths.h"

#include <array>

namespace bundlinje {

/// Places the rows of paired bars or dumbbells: names to the left, then the marks with their
/// values. Nothing is cut: a name has as many lines as it needs, a value always has its room.
class RowsLayout final {
public:
    /// @param width of all that can be used
    RowsLayout(const ChartDescription &description, const ChartStyle &style, qreal width);

    qreal leastHeight() const;
    /// @param rows one item for each row of the description
    void place(ChartPlane &plane, const QRectF &free, const QRectF &whole, ChartRowItem &words,
               const QList<ChartRowItem *> &rows) const;

private:
    using Row = ChartDescription::Row;
    using Mark = ChartDescription::Mark;

    /// The lines of one row and the height they need.
    struct RowText {
        QStringList name;
        QStringList text; ///< In place of marks.
        qreal leastHeight = 0;
    };

    QString labelOf(const Mark &mark, bool named) const;
    qreal widthForNames(qreal width, qreal longest) const;
    /// Width of the columns of values, or of the longest labels on either side of the bars.
    qreal roomForValues() const;
    LabelledScale scaleBetween(qreal left, qreal right) const;
    ChartPlane::Range range() const;
    QList<qreal> heights(qreal available) const;
    void placeHeads(const QRectF &free, ChartRowItem &words) const;
    /// Where the names of three bars stand, above all rows.
    void placeNamesOfBars(qreal width);
    void placeBarHeads(const QRectF &free, ChartRowItem &words) const;
    bool isNamed(const Row &row) const;
    bool areAllStated(ChartDescription::Series series) const;
    PlacedDot dotOf(ChartDescription::Series series, bool stated, QPointF centre) const;
    /// Where the figures of the series end, from the right end of the columns.
    qreal columnEnd(ChartDescription::Series series) const;
    QList<ChartDescription::Series> series() const;
    qreal &column(ChartDescription::Series series);
    /// Below each other about the middle of the row, beginning or ending at `x`.
    void placeLines(ChartRowItem &item, const QStringList &lines, Qt::AlignmentFlag side, qreal x,
                    const QColor &colour) const;
    bool nameFitsInBar(const ChartPlane &plane, const Mark &mark) const;
    void placeBars(const ChartPlane &plane, ChartRowItem &item, const Row &row,
                   qreal barHeight) const;
    void placeDumbbell(const ChartPlane &plane, ChartRowItem &item, const Row &row,
                       qreal right) const;

    const ChartDescription &m_description;
    const ChartStyle &m_style;
    TextWidths m_widths;
    bool m_bars;
    qreal m_em;
    qreal m_line; ///< Height of one line of text.
    qreal m_head = 0; ///< Height of the names above the columns of values, or of three bars.
    QList<QPointF> m_barNames; ///< Empty = the first row names its bars.
    qreal m_names = 0; ///< Width of the column of names.
    std::array<qreal, 3> m_columns{}; ///< Widths of the columns of values beside dumbbells.
    std::array<qreal, 3> m_afterFigures{}; ///< Room for words after the figures of each.
    qsizetype m_mostMarks = 2; ///< Bars in a row.
    QList<RowText> m_texts;
};

} // namespace bundlinje
