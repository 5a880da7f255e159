#pragma once

#include "model/calc/plannedcash.h"

namespace bundlinje {

/// A quarter's money as it is expected: what was paid and received, and what is still to come.
struct ForecastCash {
    Currency currency;
    /// The quarter; the year where no more is known, none where nothing is.
    std::optional<PartialDate> time;
    Money out; ///< Paid by the investors, or to be paid; ≥ 0 unless earlier ones are taken back.
    Money in; ///< The same of what they receive.
    Money net; ///< In less out.
    std::optional<Money>
        running; ///< Net of all quarters up to here; empty where the time is not known.
    bool hasHappened = false; ///< Some of it was paid or received.
    bool isExpected = false; ///< Some of it has not moved yet.

    friend bool operator==(const ForecastCash &, const ForecastCash &) = default;
};

struct CashForecast {
    QList<ForecastCash> rows; ///< By currency, then time; a year after its quarters, unknown last.
    int withoutAmount = 0; ///< Entries left out because their amount is not known.

    friend bool operator==(const CashForecast &, const CashForecast &) = default;
};

/// What is settled stands in the quarter in which it was, what is open in that for which it is
/// planned; what is written off is left out. Quarters in which there is nothing are left out.
/// Errors: Overflow, `value` names the currency.
[[nodiscard]] Result<CashForecast> cashForecast(std::span<const CashFlow> entries);

} // namespace bundlinje
