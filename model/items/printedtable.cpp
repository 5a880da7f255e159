#include "model/items/printedtable.h"

#include <algorithm>

namespace bundlinje {

namespace {

constexpr double figureScale = 1.3;

} // namespace

PrintedTable::PrintedTable(HtmlTable table, const PrintedType &type, double upright, double across)
    : m_table(std::move(table))
    , m_type(type)
{
    for (int column = 0; column < m_table.headings.size(); ++column)
        m_needs.append(needOf(column));
    m_fit = tableFit(m_needs, upright, across, 2 * sidePadding());
}

PrintedColumnNeed PrintedTable::needOf(int column) const
{
    constexpr qsizetype longestNumber = 24;
    constexpr qsizetype shortRemark = 12;
    PrintedColumnNeed need{.isNumber = m_table.isNumber(column)};
    const auto take = [&](const QString &text, bool isBold, bool isWhole, double scale = 1) {
        const double line = m_type.widthOf(text, isBold) * scale;
        need.line = std::max(need.line, line);
        need.word = std::max(need.word, isWhole ? line : m_type.longestWord(text, isBold));
    };
    const QString &heading = m_table.headings.at(column);
    need.word = m_type.longestWord(heading, true);
    // A heading may stand on two lines before it makes its column wider.
    need.line = std::max(need.word, m_type.widthOf(heading, true) / 2);
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        const QString text = m_table.rows.at(row).value(column);
        const bool isTotal = m_table.hasTotals && row == m_table.rows.size() - 1;
        const bool isLarge = m_table.isOfFigures && row == 0;
        const qsizetype longest = m_table.isOfFigures && !isLarge ? shortRemark : longestNumber;
        take(text, isTotal || isLarge,
             (need.isNumber || m_table.isOfFigures) && text.size() <= longest,
             isLarge ? figureScale : 1);
    }
    return need;
}

QList<double> PrintedTable::widths(int part, double room) const
{
    QList<PrintedColumnNeed> needs;
    for (const int column : m_fit.parts.at(part))
        needs.append(m_needs.at(column));
    return columnWidths(needs, m_fit.scale, room, 2 * sidePadding());
}

PrintedRow PrintedTable::head(int part, const QList<double> &widths) const
{
    return rowOf(m_table.headings, part, widths, !m_table.isOfFigures);
}

PrintedRow PrintedTable::row(qsizetype row, int part, const QList<double> &widths) const
{
    const bool isLarge = m_table.isOfFigures && row == 0;
    const bool isTotal = m_table.hasTotals && row == m_table.rows.size() - 1;
    return rowOf(m_table.rows.at(row), part, widths, isTotal || isLarge, isLarge ? figureScale : 1);
}

PrintedRow PrintedTable::rowOf(const QStringList &texts, int part, const QList<double> &widths,
                               bool isBold, double scale) const
{
    PrintedRow made;
    const QList<int> &columns = m_fit.parts.at(part);
    for (qsizetype at = 0; at < columns.size(); ++at) {
        const int column = columns.at(at);
        // A hair wider, so that what was measured as one word stays one.
        const double width = widths.at(at) - 2 * sidePadding() + m_type.points(0.5);
        made.cells.append(m_type.set(texts.value(column), width, m_fit.scale * scale, isBold,
                                     m_table.isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
        made.height = std::max(made.height, heightOf(made.cells.constLast()));
    }
    made.height += 2 * linePadding();
    return made;
}

} // namespace bundlinje
