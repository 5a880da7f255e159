#pragma once

#include "model/domain/changeset.h"
#include "model/exchange/cellvalues.h"

namespace bundlinje {

/// What is done with one column of a table.
struct ColumnMapping {
    QString header; ///< As it stands; the column's letter where nothing does.
    QString field; ///< Of importfields.h or priceimportfields.h; empty = not imported.
    NumberReading reading; ///< Of amounts, counts and shares.

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// How rows find the investments that they are about. The program's id goes before both.
enum class RowMatching {
    ExternalIdOrName, ///< By the name where the row has no external id.
    Name, ///< Exactly as it stands.
    None, ///< Every row is a new investment.
};

/// What the rows of a table are.
enum class ImportSubject {
    Investments, ///< One each.
    UnitPrices, ///< The portfolio's own: one for each price and year.
};

/// How a table becomes investments or unit prices.
struct TableMapping {
    ImportSubject subject = ImportSubject::Investments;
    QString sheet; ///< Empty for a text file.
    TextFormat textFormat; ///< Of a text file.
    int headerRow = 1; ///< `SpreadsheetRow::number`.
    QList<ColumnMapping> columns; ///< In the order of the table.
    QString currency; ///< Of amounts that name none; empty = none is assumed.
    RowMatching matching = RowMatching::ExternalIdOrName;

    friend bool operator==(const TableMapping &, const TableMapping &) = default;
};

/// The sheet of that name; the first that is shown and not empty for an empty name. Null if there
/// is none.
const Sheet *sheetNamed(const Spreadsheet &table, const QString &name);

/// The first of the upper rows that looks most like titles. @param sheet not empty
int guessedHeaderRow(const Sheet &sheet, ImportSubject subject = ImportSubject::Investments);

/// The titles in that row, one for each column that has any cell at or below it; columns without a
/// title are called by their letter.
QStringList headersIn(const Sheet &sheet, int headerRow);

/// How the columns below that row are understood by their headers and what stands in them.
/// @param otherwise what divides decimals where neither the column nor the table tells
QList<ColumnMapping> guessedColumns(const Sheet &sheet, int headerRow,
                                    const PortfolioContent &current, DecimalSign otherwise);

/// The same for a table of unit prices. Where no number of the payers' shares is above 1 they are
/// parts of a whole, 0.6 and not 60.
QList<ColumnMapping> guessedPriceColumns(const Sheet &sheet, int headerRow, DecimalSign otherwise);

/// Sheet, header row and columns guessed, the portfolio's currency. @param sheet as `sheetNamed`
/// Errors: ImportUnreadable, `value` noSheet of sourcefaults.h.
[[nodiscard]] Result<TableMapping>
guessedMapping(const Spreadsheet &table, const QString &sheet, const PortfolioContent &current,
               DecimalSign otherwise, ImportSubject subject = ImportSubject::Investments);

/// The mapping, made for a table with the same headers, in the order of this table's columns. A
/// column it does not know is not imported.
TableMapping adapted(const TableMapping &mapping, const Spreadsheet &table);

/// Tells tables with the same headers, in whatever order.
QString headerKey(const QList<ColumnMapping> &columns);

/// The field that a column of that name can be read into; false for one that is not known.
bool isImportField(ImportSubject subject, const QString &field);

/// Fields that more than one column is read into.
QStringList fieldsMappedTwice(const TableMapping &mapping);

/// Headers of columns that are not imported.
QStringList unmappedHeaders(const TableMapping &mapping);

} // namespace bundlinje
