#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace bundlinje {

/// One record of a text of separated values.
struct CsvRow {
    QStringList cells; ///< Untrimmed.
    bool isBroken = false; ///< Its quotes do not fit together.
};

/// The records of a text after RFC 4180, blank ones too, which have one empty cell. A row whose
/// quotes do not fit together is kept as far as it can be read, the rest of its line as one cell,
/// and reading goes on with the next line.
/// @param text UTF-8 without byte order mark; lines may end in line feed with or without return
QList<CsvRow> csvRows(QByteArray text, char separator = ',');

} // namespace bundlinje
