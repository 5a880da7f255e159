#pragma once

#include "model/domain/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QSize>

#include <functional>
#include <optional>

namespace bundlinje {

/// The bytes of what can only be written into a file of its own: `write` is given the path of one,
/// with the suffix, in a folder that is removed afterwards.
/// Errors: CannotWrite, and those of `write`.
[[nodiscard]] Result<QByteArray>
bytesOfFile(const QString &suffix, const std::function<Status(const QString &filePath)> &write);

/// Pixels as they are typed, "1920x1080"; empty for what is none, or not from 320x200 to 8000x8000.
std::optional<QSize> pictureSizeOf(const QString &typed);

/// The suffix of the file in small letters, without the dot.
QString suffixOf(const QString &filePath);

} // namespace bundlinje
