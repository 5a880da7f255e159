#pragma once

#include "model/domain/error.h"
#include "model/exchange/spreadsheet.h"

namespace bundlinje {

/// Puts the cells of a sheet together as a file names them, row by row, and stops where a table is
/// larger than any list of investments.
class SheetBuilder final {
public:
    static constexpr qsizetype mostCells = 500'000;
    static constexpr int mostRows = 1'048'576;
    static constexpr int mostColumns = 16'384;

    /// @param row from 1, @param column from 0
    /// Errors: Overflow if the place or the number of cells is beyond the limits.
    [[nodiscard]] Status add(int row, int column, const SpreadsheetCell &cell);
    void addMerged(const MergedCells &cells) { m_sheet.merged.append(cells); }

    /// What was put together; the next sheet begins, within the same number of cells in all.
    Sheet take(const QString &name, bool isHidden);

private:
    Sheet m_sheet;
    qsizetype m_cells = 0;
};

} // namespace bundlinje
