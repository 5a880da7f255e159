#pragma once

#include "model/calc/investormetrics.h"
#include "model/domain/cashflow.h"

namespace bundlinje {

/// Which of a ledger's money is looked at.
enum class LedgerView {
    Planned, ///< Every entry as it was planned, whatever became of it.
    Actual, ///< What was paid and received.
    Expected, ///< What was paid and received, and what is still planned; not what is written off.
};

/// An entry as seen in one view.
struct LedgerMovement {
    std::optional<PartialDate> date; ///< Empty = not known.
    std::optional<Money> amount; ///< Empty = not known.

    friend bool operator==(const LedgerMovement &, const LedgerMovement &) = default;
};

/// None if the entry is not in that view.
std::optional<LedgerMovement> movement(const CashFlow &entry, LedgerView view);

/// The ledger's money in one currency.
struct LedgerCourse {
    Currency currency;
    DatedCourse course; ///< Ascending by day.
    int undated = 0; ///< Entries left out because their day is not known at all.

    friend bool operator==(const LedgerCourse &, const LedgerCourse &) = default;
};

/// A ledger seen as flows.
struct LedgerCourses {
    QList<LedgerCourse> currencies; ///< By code.
    int withoutAmount = 0; ///< Entries left out because their amount is not known.

    friend bool operator==(const LedgerCourses &, const LedgerCourses &) = default;
};

/// The flows of the entries, which may be those of several investments. A date known by year,
/// quarter or month counts as its last day.
LedgerCourses ledgerCourses(std::span<const CashFlow> entries, LedgerView view);

} // namespace bundlinje
