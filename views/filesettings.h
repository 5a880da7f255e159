#pragma once

#include <QtCore/QString>

namespace bundlinje {

/// The group of a person's settings that is about one file. Nothing of it is in the file itself,
/// which others read too.
QString settingsGroup(const QString &filePath);

} // namespace bundlinje
