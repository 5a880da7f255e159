#pragma once

#include "model/exchange/importreport.h"

namespace bundlinje {

/// One record of a CSV file below its header.
struct CsvRecord {
    int row = 0; ///< Record number in the file, the header is 1.
    QStringList cells; ///< Untrimmed; may be fewer or more than the header has.
};

/// A CSV file (RFC 4180, comma, UTF-8 with or without byte order mark) as text.
struct CsvTable {
    QString file; ///< Name without folder.
    QStringList header; ///< Trimmed; empty when the file is empty.
    QList<CsvRecord> records; ///< Blank lines are left out but counted.
    QList<CellFinding> faults; ///< Rows with too few or too many cells, or with stray quotes.
};

/// A row whose quotes do not fit together is kept as far as it can be read, the rest of its line as
/// one cell, and reading goes on with the next line.
/// Errors: ImportUnreadable if the text is not UTF-8, `value` being the first line that is not.
[[nodiscard]] Result<CsvTable> csvTable(QByteArray text, const QString &file);

/// Errors: FileMissing, FileUnreadable, and those of `csvTable`.
[[nodiscard]] Result<CsvTable> readCsvTable(const QString &filePath);

} // namespace bundlinje
