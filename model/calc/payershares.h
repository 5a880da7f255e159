#pragma once

#include "model/domain/payer.h"

namespace bundlinje {

/// What `shareAfterReimbursement` is a part of: the product of two shares is exact in these units.
inline constexpr qint64 wholeAfterReimbursement = 100'000'000'000'000;

/// The split that holds in a year of a case: the last one that has begun. There must be one.
/// @param firstYear calendar year of year 0; needed where there are several splits
const PayerSplit &splitIn(const QList<PayerSplit> &splits, std::optional<int> firstYear, int year);

/// The payer's share once the state has paid back its part of the municipality's; the four add up
/// to `wholeAfterReimbursement`.
qint64 shareAfterReimbursement(const PayerSplit &split, Payer payer);

} // namespace bundlinje
