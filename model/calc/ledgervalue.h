#pragma once

#include "model/calc/ledgercourse.h"
#include "model/domain/percentage.h"

namespace bundlinje {

/// Years from one date to another; negative when `to` is earlier. Where both are known to the same
/// month, quarter or year and no day, by whole months, quarters or years, so that half a year is
/// half a year; else Actual/365 Fixed between the last days that they may mean.
double yearsBetween(const PartialDate &from, const PartialDate &to);

/// What a ledger's money in one currency is worth on a day.
struct LedgerValue {
    PartialDate valuedOn;
    double value = 0; ///< Minor units, not rounded.

    friend bool operator==(const LedgerValue &, const LedgerValue &) = default;
};

/// The worth of all that moves in the view and the currency at a day and an amount that are known,
/// each discounted by its own time. Empty = nothing does.
/// @param rate a year, the same in all years
/// @param notAfter the day that it is worth it on, unless something moves before: then that one's
/// Errors: InvalidInput for a rate outside 0–100 %, and above `mostDiscountedYears`.
/// Source: calculation note, section 3: time is always the payment's own time.
[[nodiscard]] Result<std::optional<LedgerValue>>
ledgerValue(std::span<const CashFlow> entries, LedgerView view, Currency currency, Percentage rate,
            const std::optional<PartialDate> &notAfter);

} // namespace bundlinje
