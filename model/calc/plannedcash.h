#pragma once

#include "model/domain/cashflow.h"

#include <QtCore/QList>

#include <span>

namespace bundlinje {

/// What was planned and what was paid and received, apart, in one currency.
struct PlannedCash {
    Currency currency;
    /// The quarter; the year where no more is known, none where nothing is.
    std::optional<PartialDate> time;
    Money plannedCalls; ///< As planned, whatever became of them.
    Money plannedDistributions;
    Money actualCalls;
    Money actualDistributions;

    friend bool operator==(const PlannedCash &, const PlannedCash &) = default;
};

/// A ledger by quarters.
struct QuarterlyCash {
    QList<PlannedCash> rows; ///< By currency, then time, what is at no known time last.
    int withoutAmount = 0; ///< Entries left out: of all they move, no amount is known.
};

/// What was planned stands in the quarter it was planned for, what happened in that in which it
/// did. Quarters in which there is nothing are left out.
/// Errors: Overflow, `value` names the currency.
[[nodiscard]] Result<QuarterlyCash> cashByQuarter(std::span<const CashFlow> entries);

} // namespace bundlinje
