#pragma once

#include "model/exchange/indigoreader.h"

#include <functional>

namespace bundlinje {

/// The rows of a file that are about one project, organisation or fund.
using RowsOf = std::function<QList<ImportedRecord>(const QString &file, const QString &key)>;

/// The rows about a project, followed by those of the organisations and funds that they name.
QList<ImportedRecord> withNamedRows(QList<ImportedRecord> projectRows, const RowsOf &rowsOf);

/// What a dump says about a project, completed from the last import by what it cannot say: the rows
/// of files that are not in the dump, and the project's cells in columns that it lacks. A file that
/// was left out has emptied nothing.
QList<ImportedRecord> completedRecords(const QList<ImportedRecord> &before,
                                       const QList<ImportedRecord> &now, const IndigoDump &dump);

} // namespace bundlinje
