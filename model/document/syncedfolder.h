#pragma once

#include <QtCore/QString>

namespace bundlinje {

/// The service that synchronises the folder of that file, such as "OneDrive", by the names of the
/// folders above it; empty where none is known. Two people who have such a file open at once get
/// two versions of it, because each works in a copy.
QString synchronizerOf(const QString &filePath);

} // namespace bundlinje
