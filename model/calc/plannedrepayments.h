#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// What has to be done to the ledger so that its planned repayments are what the contract gives.
struct PlannedRepayments {
    QList<CashFlow> entries; ///< To add.
    QList<CashFlow> changed; ///< Planned by the program before: as they are to be now.
    QList<QUuid> removed; ///< Planned by the program before, and nothing is repaid there any more.
    QStringList withoutTarget; ///< Components whose goal has no target that can be counted.

    bool isEmpty() const { return entries.isEmpty() && changed.isEmpty() && removed.isEmpty(); }
    /// Whether what is planned already is no longer what the contract gives.
    bool isOutdated() const { return !changed.isEmpty() || !removed.isEmpty(); }

    friend bool operator==(const PlannedRepayments &, const PlannedRepayments &) = default;
};

/// What is repaid at each check when what is measured stays and everything else meets its target,
/// an entry for each payer where their shares are known, on the days of the checks; a day that
/// stands in an entry stays. A period past the last check, as a payment schedule makes, has no day.
/// The agreed minimum is of the last check. A period with entries that a person typed is that
/// person's. Entries that came from here are found again by their identity, and no longer touched
/// once they are due, invoiced or paid. Errors: those of `evaluate`; NotFound without a contract.
[[nodiscard]] Result<PlannedRepayments> plannedRepayments(const Investment &investment);

/// The ledger with all of it done.
QList<CashFlow> withPlanned(QList<CashFlow> ledger, const PlannedRepayments &planned);

} // namespace bundlinje
