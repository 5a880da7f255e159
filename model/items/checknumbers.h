#pragma once

#include "model/domain/error.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace bundlinje {

/// Numbers of checks as they are listed, three or more in a row by the first and the last of them:
/// "1", "3-5".
/// @param periods ascending, each once
QStringList checkNumbers(const QList<int> &periods);

/// As a field shows them: "1, 3-5"; empty = all checks.
QString checkNumbersText(const QList<int> &periods);

/// Reads "1, 3", "1 og 3" or "1-3, 5", in any order: ascending, each once. Nothing typed is empty.
/// Errors: InvalidInput for what is no such number, is below 1 or above `longestContract`.
[[nodiscard]] Result<QList<int>> readCheckNumbers(const QString &text);

} // namespace bundlinje
