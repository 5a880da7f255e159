#pragma once

#include <QtCore/QString>

namespace bundlinje {

/// Why a cell is in an import report, in the language of the program; a clause that is not one of
/// findingreasons.h as it stands.
QString reasonText(const QString &reason);

} // namespace bundlinje
