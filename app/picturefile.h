#pragma once

#include "model/domain/error.h"

#include <QtCore/QByteArray>

#include <functional>

namespace bundlinje {

/// The bytes of what can only be written into a file of its own: `write` is given the path of one,
/// with the suffix, in a folder that is removed afterwards.
/// Errors: CannotWrite, and those of `write`.
[[nodiscard]] Result<QByteArray>
bytesOfFile(const QString &suffix, const std::function<Status(const QString &filePath)> &write);

/// The suffix of the file in small letters, without the dot.
QString suffixOf(const QString &filePath);

} // namespace bundlinje
