#pragma once

#include <QtCore/QStringList>

namespace bundlinje {

/// The name that is probably meant as well: written almost like this one, with "å" for "aa", other
/// capitals or signs, or a letter wrong in a word. Empty when there is none, or when the name
/// itself is among those used. Short words and numbers must be the same: "Fond 1" is not "Fond 2".
QString similarName(const QString &name, const QStringList &used);

} // namespace bundlinje
