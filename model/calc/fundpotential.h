#pragma once

#include "model/calc/contractresult.h"
#include "model/domain/investment.h"

namespace bundlinje {

/// What the contract repays when all targets are met, or what it waits for.
struct TargetRepayment {
    std::optional<Money> amount; ///< To all investors; empty = see `missing`.
    QList<ContractGap> missing;
    std::optional<Error> error; ///< The contract is refused, or an amount is too large.
};

/// The contract evaluated with every component at its goal's target at every check, after all caps.
/// Without a contract nothing is there and nothing is missing.
TargetRepayment targetRepayment(const Investment &investment);

/// The part of what the contract repays that is this fund's: all of it where no co-investor takes
/// part, else in proportion to the contract's instalments where each names its investor and its
/// amount, else in proportion to the own share of the contract amount; rounded half away from zero.
/// Empty = neither is known, or in one currency.
std::optional<Money> fundPart(const Investment &investment, Money ofAll);

/// What comes back to this fund when the goals are met: its part of the contract's repayment,
/// marked as calculated. What is stated stands as long as the contract is not there, or lacks
/// something.
std::optional<MoneyFigure> fundPotentialOf(const Investment &investment);

/// What this fund has earned so far: its part of what the contract repays for verified
/// measurements. Empty = without contract or measurement, or as long as one lacks something.
std::optional<Money> earnedOf(const Investment &investment);

} // namespace bundlinje
