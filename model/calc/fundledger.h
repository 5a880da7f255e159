#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// Whether another investor takes part.
bool hasCoInvestor(const Investment &investment);
/// Whether the party of that name is another investor.
bool isCoInvestor(const Investment &investment, const QString &name);

/// The payments of this fund itself: those of the ledger that no co-investor makes.
QList<CashFlow> fundLedger(const Investment &investment);

/// What has moved in the fund's ledger.
struct FundSums {
    Money paidOut;
    Money repaid; ///< Guarantees with it.
    Money outstanding; ///< Paid out and neither come back nor written off, at least 0.
};

/// Empty = no money of the ledger has moved, it is in several currencies, or a sum is too large.
std::optional<FundSums> fundSums(const Investment &investment);

/// What this fund paid out by its ledger, marked as calculated; without sums of it what is stated.
std::optional<MoneyFigure> paidOutOf(const Investment &investment);

/// The yearly return of what was paid and received and of what is still planned. Empty where there
/// is none or more than one, or where an entry has no day or no amount.
std::optional<Percentage> expectedReturnOf(const Investment &investment);

} // namespace bundlinje
