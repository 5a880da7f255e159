#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace bundlinje {

/// What stands in one cell of a table from outside. The text is neutral whatever the file's
/// language.
struct SpreadsheetCell {
    enum class Kind {
        Empty,
        Text, ///< As it stands; also every cell of a text file.
        Number, ///< A decimal with point, "-12.5".
        Date, ///< ISO, "2026-03-07"; a time of day is left out.
        Boolean, ///< "1" or "0".
        Error, ///< "#REF!", or "=A1+B1" for a formula that the file has no result of.
    };

    Kind kind = Kind::Empty;
    QString text;
    bool isPercent = false; ///< A number that is shown as 12.5 % where 0.125 stands.

    friend bool operator==(const SpreadsheetCell &, const SpreadsheetCell &) = default;
};

struct SpreadsheetRow {
    int number = 0; ///< As the spreadsheet counts: the first is 1. In text files: record number.
    QList<SpreadsheetCell> cells; ///< From the first column on; without empty ones at the end.

    friend bool operator==(const SpreadsheetRow &, const SpreadsheetRow &) = default;
};

/// Cells that are one on the screen. Their value stands in the first; the others are empty, because
/// an amount repeated would be counted twice.
struct MergedCells {
    int row = 0; ///< As `SpreadsheetRow::number`.
    int column = 0; ///< From 0.
    int rows = 1;
    int columns = 1;

    friend bool operator==(const MergedCells &, const MergedCells &) = default;
};

struct Sheet {
    QString name; ///< Empty for a text file.
    bool isHidden = false;
    QList<SpreadsheetRow> rows; ///< Ascending; empty rows are left out.
    QList<MergedCells> merged;
    QList<int> brokenRows; ///< Rows of a text file whose quotes do not fit together.
};

/// How a text file was understood, or is to be.
struct TextFormat {
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1252"; empty = to be guessed.
    QChar separator; ///< Null = to be guessed.

    friend bool operator==(const TextFormat &, const TextFormat &) = default;
};

/// A file of tables, whatever program wrote it.
struct Spreadsheet {
    QString file; ///< Name without folder.
    QList<Sheet> sheets;
    std::optional<TextFormat> textFormat; ///< Of text files alone.
};

/// Whether the text is an error value as spreadsheets write them: "#REF!".
bool isSpreadsheetError(const QString &text);

/// "A", "Z", "AA" … as spreadsheets name columns. @param column from 0
QString columnName(qsizetype column);

/// The cell there; an empty one beyond the end of the row.
SpreadsheetCell cellAt(const SpreadsheetRow &row, qsizetype column);

} // namespace bundlinje
