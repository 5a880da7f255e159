#pragma once

#include "model/domain/error.h"

namespace bundlinje {

/// Reads a plain decimal with point into a whole number of its last digit: "3.5" with 5 decimals is
/// 350000. More decimals than that are refused, because they would be lost.
/// Errors: NotANumber, Overflow.
[[nodiscard]] Result<qint64> scaledFromDecimal(QStringView text, int decimals);

/// The decimal with point and no superfluous zeros: 350000 with 5 decimals is "3.5".
QString scaledToDecimal(qint64 scaled, int decimals);

} // namespace bundlinje
