#include "model/calc/effectplanchecks.h"

#include "model/calc/contractversions.h"
#include "model/calc/effectplan.h"
#include "model/calc/targetmeasurements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using PlanCode = InvestmentCheck::Code;

InvestmentCheck planCheck(PlanCode code, const EffectGoal &goal, const QString &text)
{
    return {.code = code,
            .field = u"effectGoals.planned"_s,
            .text = text,
            .ofCase = {},
            .line = goal.definition.simplified()};
}

bool isCheck(const std::optional<InvestmentContract> &contract, int period)
{
    return period >= 1 && (!contract || lastPeriodOf(*contract) == 0 || checkOf(*contract, period));
}

/// The checks that a target for the whole life is reached at: those that something is paid at, or
/// all where nothing is paid for the goal.
QList<int> checksOfTarget(const InvestmentContract &contract, const EffectGoal &goal)
{
    QList<int> periods = checksOfGoal(contract, goal.id);
    const int last = std::min(lastPeriodOf(contract), longestContract);
    for (int period = 1; periods.isEmpty() && period <= last; ++period) {
        if (checkOf(contract, period))
            periods.append(period);
    }
    return periods;
}

/// As what is paid for the goal is measured, of the first component that pays for it.
std::optional<Quantity> wholeTarget(const Investment &investment, const EffectGoal &goal)
{
    PaymentComponent component;
    const auto look = [&](const ContractTerms &terms) {
        const auto found = std::find_if(
            terms.components.cbegin(), terms.components.cend(),
            [&](const PaymentComponent &candidate) { return candidate.effectGoal == goal.id; });
        if (component.id.isNull() && found != terms.components.cend())
            component = *found;
    };
    look(investment.contract->terms);
    for (const Amendment &amendment : investment.contract->amendments)
        look(amendment.terms);
    return targetEntry(component, goal, plannedCitizens(investment)).entry.value;
}

bool isSumOff(const Investment &investment, const EffectGoal &goal)
{
    if (!investment.contract || !goal.isTargetTotal || !hasPlan({goal}))
        return false;
    const std::optional<Quantity> target = wholeTarget(investment, goal);
    const Quantity sum = plannedSum(goal, *investment.contract);
    if (!target || sum == *target)
        return false;
    const QList<int> periods = checksOfTarget(*investment.contract, goal);
    return sum > *target || std::all_of(periods.cbegin(), periods.cend(), [&](int period) {
               return plannedAt(goal, period).has_value();
           });
}

} // namespace

QList<InvestmentCheck> effectPlanChecksOf(const Investment &investment)
{
    QList<InvestmentCheck> checks;
    for (const EffectGoal &goal : investment.effectGoals) {
        QList<int> seen;
        for (const PlannedValue &planned : goal.planned) {
            const QString period = QString::number(planned.period);
            if (!isCheck(investment.contract, planned.period))
                checks.append(planCheck(PlanCode::PlannedAtNoCheck, goal, period));
            if (seen.contains(planned.period))
                checks.append(planCheck(PlanCode::PlannedTwice, goal, period));
            if (planned.value && *planned.value < Quantity())
                checks.append(planCheck(PlanCode::PlannedNegative, goal, period));
            seen.append(planned.period);
        }
        if (isSumOff(investment, goal))
            checks.append(planCheck(PlanCode::PlannedSumDiffers, goal, {}));
    }
    return checks;
}

} // namespace bundlinje
