#pragma once

#include "model/domain/money.h"

namespace bundlinje {

/// Succeeds for an amount ≥ 0 in that currency.
/// @param field where the amount stands, for the error
/// Errors: MixedCurrency, InvalidInput.
[[nodiscard]] Status checkNotNegative(const QString &field, Money amount, Currency currency);

} // namespace bundlinje
