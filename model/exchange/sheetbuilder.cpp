#include "model/exchange/sheetbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

Status SheetBuilder::add(int row, int column, const SpreadsheetCell &cell)
{
    if (cell.kind == SpreadsheetCell::Kind::Empty)
        return {};
    const bool isPlace = row >= 1 && row <= mostRows && column >= 0 && column < mostColumns;
    if (!isPlace || m_cells == mostCells)
        return failure(Error::Code::Overflow, u"%1%2"_s.arg(columnName(column)).arg(row));
    QList<SpreadsheetRow> &rows = m_sheet.rows;
    const bool isLater = rows.isEmpty() || rows.constLast().number < row;
    const auto next = isLater ? rows.cend()
                              : std::lower_bound(rows.cbegin(), rows.cend(), row,
                                                 [](const SpreadsheetRow &other, int number) {
                                                     return other.number < number;
                                                 });
    const qsizetype place = std::distance(rows.cbegin(), next);
    if (place == rows.size() || rows.at(place).number != row)
        rows.insert(place, SpreadsheetRow{.number = row});
    SpreadsheetRow &there = rows[place];
    if (there.cells.size() <= column)
        there.cells.resize(column + 1);
    there.cells[column] = cell;
    ++m_cells;
    return {};
}

Sheet SheetBuilder::take(const QString &name, bool isHidden)
{
    Sheet sheet = std::exchange(m_sheet, Sheet());
    sheet.name = name;
    sheet.isHidden = isHidden;
    return sheet;
}

} // namespace bundlinje
