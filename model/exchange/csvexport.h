#pragma once

#include "model/domain/changeset.h"
#include "model/exchange/exporttable.h"

#include <QtCore/QMap>

namespace bundlinje {

/// How a CSV file is written.
enum class CsvFormat {
    Danish, ///< Separator ";", decimal comma, dates 07.03.2026, UTF-8 with byte order mark.
    English, ///< Separator ",", decimal point, dates 2026-03-07, UTF-8 with byte order mark.
    Machine, ///< As English, but column names as in the JSON form and no byte order mark.
};

/// The investments as CSV (RFC 4180, CRLF). A missing value is an empty cell.
/// A text that a spreadsheet would run as a formula (= + - @, tab, carriage return first) gets an
/// apostrophe before it; in `Machine` form texts stay exactly as they are.
/// @param stageNames as in `exportTable`; not used in `Machine` form
QByteArray toCsv(const PortfolioContent &content, CsvFormat format,
                 const QMap<QString, QString> &stageNames = {});

/// Any table in the same way. In `Machine` form the heads are the keys of its columns.
QByteArray toCsv(const ExportTable &table, CsvFormat format);

} // namespace bundlinje
