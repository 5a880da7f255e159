#pragma once

#include <QtCore/QString>

namespace bundlinje {

/// Who is written into the history and shown to others: the name under which the person is logged
/// in. Empty where the system knows none.
QString personName();

} // namespace bundlinje
