#pragma once

#include <QtCore/QString>

namespace bundlinje {

/// A short help that stands under the field of that name while there is nothing else to say;
/// mostly empty.
QString partHelp(const QString &name);

} // namespace bundlinje
