#pragma once

#include "model/calc/contractresult.h"
#include "model/domain/investment.h"

namespace bundlinje {

/// How many are planned to take part, by the version that applies. Empty = not stated.
std::optional<qint64> plannedCitizens(const Investment &investment);

/// The number of citizens that a goal aims at: as stated, else the stated share of those who take
/// part, rounded half away from zero. Empty if neither is stated, or how many take part is not.
std::optional<qint64> targetCountOf(const EffectGoal &goal, std::optional<qint64> citizens);

/// A value of the gate's own measure that opens it; without a threshold 0 is compared with.
Quantity openValue(const Gate &gate);

/// What is entered for a component when its goal is met.
struct TargetEntry {
    MeasurementEntry entry;
    std::optional<ContractGap::Input> missing; ///< `Target`, `Baseline` or `Measured`.
};

/// The target value where one is stated, else the target share as percentage points where they are
/// paid for, else the target count. Where the contract compares with a reference, that is the
/// goal's baseline. A gate with a measure of its own is open.
/// @param citizens how many take part; empty = not known
TargetEntry targetEntry(const PaymentComponent &component, const EffectGoal &goal,
                        std::optional<qint64> citizens);

/// What is left of a target for the whole life once all that is planned at single checks is taken
/// from it; 0 where more is planned.
Quantity unplannedPart(Quantity total, const EffectGoal &goal, const InvestmentContract &contract);

/// What would be measured if every effect goal were met at every check.
struct TargetMeasurements {
    QList<Measurement> measurements; ///< By check, then in the components' order.
    /// `Target`, `Baseline` or `Measured` of a component, `Checks` of the whole contract.
    QList<ContractGap> missing;
};

/// The periods of the checks at which something is paid for the goal, ascending.
QList<int> checksOfGoal(const InvestmentContract &contract, const QUuid &goal);

/// Each component is measured once at each of its checks: what is planned for its goal there, else
/// as `targetEntry` says. What a target over the whole life leaves to the checks that nothing is
/// planned at is spread over those of them that something is paid for the goal at, whichever
/// component pays: whole units as evenly as can be, the larger parts first.
/// @param citizens how many take part; empty = not known
TargetMeasurements targetMeasurements(const InvestmentContract &contract,
                                      const QList<EffectGoal> &goals,
                                      std::optional<qint64> citizens);

} // namespace bundlinje
