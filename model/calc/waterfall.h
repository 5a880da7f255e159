#pragma once

#include "model/calc/internalrate.h"
#include "model/domain/tranche.h"

#include <span>

namespace bundlinje {

/// What becomes of one tranche, year by year from year 1 on; lists of equal length.
struct TrancheCourse {
    QUuid tranche;
    QList<Money>
        interest; ///< Accrued on the balance after the year before, rounded to minor units.
    QList<Money> paid; ///< Interest and principal.
    QList<Money> outstanding; ///< The balance after the payment, unpaid interest included.
    InternalRates internalRates; ///< Of the principal paid in year 0 and the payments.

    friend bool operator==(const TrancheCourse &, const TrancheCourse &) = default;
};

/// Cash handed on to tranches in their order.
struct Waterfall {
    QList<TrancheCourse> tranches;
    QList<Money> residual; ///< What is left when all are paid, by year from year 1 on.

    friend bool operator==(const Waterfall &, const Waterfall &) = default;
};

/// Each year every balance accrues interest, then the cash goes to the whole balance of the first
/// tranche, what is left of it to that of the second, and so on. Payments and residual of a year
/// add up to its cash exactly.
/// @param cash by year from year 1 on
/// Errors: InvalidInput for negative principal, rate or cash and for a principal or rate that is
/// missing, `where` names the field;
/// MixedCurrency; Overflow.
[[nodiscard]] Result<Waterfall> waterfall(std::span<const Tranche> tranches,
                                          std::span<const Money> cash);

} // namespace bundlinje
