#pragma once

#include "model/calc/contractlines.h"

namespace bundlinje {

/// Makes the amounts of a period's lines whole minor units that add up to their rounded sum: each
/// is rounded down, what is missing goes one each to the largest fractions, ties to the earlier.
/// @param lines their amounts are not negative
/// @return the sum
/// Errors: Overflow.
[[nodiscard]] Result<qint64> roundLines(std::vector<OpenLine> &lines);

} // namespace bundlinje
