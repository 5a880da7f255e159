#pragma once

#include "model/calc/contractlines.h"

namespace bundlinje {

/// Exact amounts as whole minor units that add up to their rounded sum: each is rounded down, what
/// is missing goes one each to the largest fractions, ties to the earlier.
/// @param amounts not negative
/// Errors: Overflow.
[[nodiscard]] Result<std::vector<qint64>> roundedAmounts(const std::vector<ExactNumber> &amounts);

/// The amount of a line by payer, by largest remainder; one for each of the contract's payers, 0
/// for those who have no part in it. Empty = the split is missing.
QList<Money> byPayer(Money amount, const LineSplit &split, qsizetype payerCount);

} // namespace bundlinje
