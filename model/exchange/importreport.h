#pragma once

#include "model/exchange/investmentdifference.h"

#include <QtCore/QJsonObject>

namespace bundlinje {

/// A cell of an imported file that a person should know about.
struct CellFinding {
    QString file;
    QString sheet; ///< Of a spreadsheet with several; else empty.
    int row = 0; ///< Record number, the header is 1; 0 = the file as a whole.
    QString column; ///< Empty = the row as a whole.
    QString value; ///< As it stands in the file.
    QString reason; ///< One English clause; `reasonText` (model/items) translates it.
    QString externalId; ///< Of the investment that it belongs to; may be empty.

    friend bool operator==(const CellFinding &, const CellFinding &) = default;
};

/// One investment in the report, with the fields concerned where there are any.
struct ImportedItem {
    InvestmentId id;
    QString externalId;
    QString name;
    QList<FieldDifference> fields;

    friend bool operator==(const ImportedItem &, const ImportedItem &) = default;
};

/// What an import does to a file, said before it is done.
struct ImportReport {
    QList<ImportedItem> added;
    QList<ImportedItem> changed; ///< `fields`: what is taken over.
    QList<ImportedItem> unchanged;
    QList<ImportedItem> emptied; ///< `fields`: had a value in the last import, has none now.
    QList<ImportedItem> removed; ///< Not in the source any more; marked, never deleted.
    QList<ImportedItem> kept; ///< `fields`: a person's value (before) won over another (after).
    bool emptiedAreKept = true; ///< What is decided for `emptied`.

    QList<CellFinding> unreadable; ///< Cells whose text is kept because it cannot be read.
    QList<CellFinding> checks; ///< Cells that can be read and look odd.
    QStringList missingFiles;
    QStringList missingColumns; ///< "projects.csv: Notes - (Value)"
    QStringList unknownColumns; ///< Likewise; their cells are kept with the imported records.
};

/// For `import --json`. `added`, `changed`, `unchanged`, `removed` and `kept` count investments,
/// `emptied` counts fields; `addedItems`, `changedItems` … hold them, with `fields`. `unreadable`
/// and `checks` are lists of {file, sheet, row, column, value, reason, id}.
QJsonObject toJson(const ImportReport &report);

/// The cells that could not be read as CSV in UTF-8: file, sheet, row, id, column, value, reason.
/// Every value is quoted, and no cell starts with a sign that a spreadsheet takes for a formula.
QByteArray unreadableAsCsv(const ImportReport &report);

/// How many fields there are in all items.
qsizetype fieldCount(const QList<ImportedItem> &items);

} // namespace bundlinje
