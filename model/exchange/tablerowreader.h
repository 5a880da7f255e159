#pragma once

#include "model/exchange/importreport.h"
#include "model/exchange/tablemapping.h"

namespace bundlinje {

/// `ImportOrigin::format` of what came from a table with external ids.
inline constexpr QStringView tableFormat = u"Table";

struct ImportField;

/// An investment after a row of a table was read into it.
struct RowReading {
    Investment after;
    QList<UnreadText> unread; ///< Cells that could not be read; also in `after.unread`.
    QList<FieldDifference> emptied; ///< Fields with a value whose cell is empty.
};

/// Reads rows of one table into investments by a mapping.
class TableRowReader final {
public:
    /// @param place what unread texts name as their file
    /// @param clearEmptied whether an empty cell clears its field
    TableRowReader(const TableMapping &mapping, const Portfolio &portfolio, const QString &place,
                   bool clearEmptied);

    /// The cell that is read into that field; empty where no column is, or more than one would be.
    SpreadsheetCell cell(const SpreadsheetRow &row, QStringView field) const;

    /// Takes every readable cell; a field whose cell cannot be read stays as it is.
    RowReading read(const Investment &before, const SpreadsheetRow &row) const;

private:
    Status take(const ImportField &field, const ColumnMapping &column, const SpreadsheetRow &row,
                const SpreadsheetCell &cell, Investment &investment) const;
    Status takeAmount(const ImportField &field, const ColumnMapping &column,
                      const SpreadsheetRow &row, const SpreadsheetCell &cell,
                      Investment &investment) const;
    Status takeCitizens(const ColumnMapping &column, const SpreadsheetRow &row,
                        const SpreadsheetCell &cell, Investment &investment) const;
    Result<std::optional<Currency>> currencyFor(const ImportField &field,
                                                const SpreadsheetRow &row) const;

    TableMapping m_mapping;
    Portfolio m_portfolio;
    QString m_place;
    bool m_clearEmptied;
};

} // namespace bundlinje
