#pragma once

#include "model/domain/error.h"

#include <QtCore/QStringList>

namespace bundlinje {

/// A column of a table for print.
struct PrintColumn {
    QString title;
    bool isNumber = false; ///< Set to the right.

    friend bool operator==(const PrintColumn &, const PrintColumn &) = default;
};

/// A table as it is read on paper or in a terminal: plain text, nothing to click.
struct PrintTable {
    QString title;
    QString caption; ///< What it covers, under the table.
    QList<PrintColumn> columns;
    QList<QStringList> rows; ///< As many texts as there are columns.
    QStringList totals; ///< As many again, or none.

    friend bool operator==(const PrintTable &, const PrintTable &) = default;
};

/// Draws the table as PDF (A4 across, as many pages as it takes, the header on each) or as one PNG,
/// by the suffix of the file. Needs a QGuiApplication, but no display.
/// Errors: InvalidInput for another suffix; CannotWrite.
[[nodiscard]] Status writeTablePicture(const PrintTable &table, const QString &filePath);

} // namespace bundlinje
