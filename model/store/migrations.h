#pragma once

#include "model/store/database.h"

#include <QtCore/QStringList>

#include <functional>

namespace bundlinje {

/// The text of each step from an empty file to the present schema; the first makes version 1, the
/// last the one that this program reads and writes.
/// Read from the numbered files of resources/sql, so that there is one truth.
QStringList migrationSteps();

/// The version a file says it has. Errors: those of `Database::failed`.
[[nodiscard]] Result<int> fileVersion(const Database &database);

/// Brings the file from its version to that after the last step, each step in a transaction of its
/// own. A step that fails leaves file and version as the step before left them.
/// @param finish done in the transaction of the last step, if any is needed
/// Errors: those of `Database::failed` and of `finish`.
[[nodiscard]] Status migrate(const Database &database, const QStringList &steps,
                             const std::function<Status()> &finish = {});

} // namespace bundlinje
