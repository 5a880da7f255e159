#pragma once

#include "model/domain/cashflow.h"

#include <QtCore/QList>

#include <span>

namespace bundlinje {

/// Amounts of one direction by how far they have come. Each entry is in one of the first six only,
/// so that these add up to `total` exactly. What is settled counts with what was paid or received,
/// all else as planned.
struct CashSums {
    Money planned; ///< To come, or at a time that is not known.
    Money plannedPast; ///< Planned for a time that is over, and nothing was done.
    Money due; ///< Due or invoiced, and in time.
    Money overdue; ///< The same, and late.
    Money settled; ///< Paid, or received.
    Money writtenOff;
    Money outstanding; ///< Due and overdue together.
    Money total; ///< Of the first six.
    int entries = 0;

    friend bool operator==(const CashSums &, const CashSums &) = default;
};

/// A ledger's sums in one currency.
struct CurrencyTotals {
    Currency currency;
    CashSums calls;
    CashSums distributions;
    CashSums guarantees; ///< Those of the distributions that a guarantor pays.

    friend bool operator==(const CurrencyTotals &, const CurrencyTotals &) = default;
};

struct LedgerTotals {
    QList<CurrencyTotals> currencies; ///< By code; amounts of two currencies are never added.
    int withoutAmount = 0; ///< Entries in none of the sums, because their amount is not known.

    friend bool operator==(const LedgerTotals &, const LedgerTotals &) = default;
};

/// The sums of a ledger, which may hold the entries of several investments.
/// @param asOf what is not settled by the end of its date is late on the day after
/// Errors: Overflow, `value` names the currency.
[[nodiscard]] Result<LedgerTotals> ledgerTotals(std::span<const CashFlow> entries, QDate asOf);

/// The sums of several investments' sums as of one day, those of a fund: exactly the totals of all
/// their entries together.
/// Errors: as above.
[[nodiscard]] Result<LedgerTotals> fundTotals(std::span<const LedgerTotals> investments);

} // namespace bundlinje
