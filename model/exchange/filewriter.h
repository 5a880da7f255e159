#pragma once

#include "model/domain/error.h"

#include <QtCore/QByteArray>

namespace bundlinje {

/// Whether a file of that name may be replaced.
enum class Overwrite { Refuse, Replace };

/// Writes the whole file or nothing: a crash or a full disk leaves what stood there before.
/// Errors: FileExists, CannotWrite, DiskFull; with the path in `where`.
[[nodiscard]] Status writeFile(const QString &filePath, const QByteArray &content,
                               Overwrite overwrite);

/// The whole file. Errors: FileMissing, FileUnreadable; with the path in `where`.
[[nodiscard]] Result<QByteArray> readFile(const QString &filePath);

} // namespace bundlinje
