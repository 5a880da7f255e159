#pragma once

#include <QtCore/QString>

namespace bundlinje {

/// The line under a field or list of a contract while nothing else is said there; empty for one
/// that needs none.
QString contractHelp(const QString &name);

} // namespace bundlinje
