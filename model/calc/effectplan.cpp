#include "model/calc/effectplan.h"

#include "model/calc/contractmeasure.h"
#include "model/calc/contractversions.h"

#include <algorithm>
#include <limits>

namespace bundlinje {

std::optional<Quantity> plannedAt(const EffectGoal &goal, int period)
{
    const auto found = std::find_if(
        goal.planned.cbegin(), goal.planned.cend(), [period](const PlannedValue &planned) {
            return planned.period == period && planned.value && *planned.value >= Quantity();
        });
    return found == goal.planned.cend() ? std::nullopt : found->value;
}

Quantity plannedSum(const EffectGoal &goal, const InvestmentContract &contract)
{
    QList<int> periods;
    qint64 sum = 0;
    for (const PlannedValue &planned : goal.planned) {
        const std::optional<Quantity> value = plannedAt(goal, planned.period);
        if (!value || periods.contains(planned.period) || !checkOf(contract, planned.period))
            continue;
        periods.append(planned.period);
        if (__builtin_add_overflow(sum, value->tenMillionths(), &sum))
            return Quantity::fromTenMillionths(std::numeric_limits<qint64>::max());
    }
    return Quantity::fromTenMillionths(sum);
}

bool hasPlan(const QList<EffectGoal> &goals)
{
    return std::any_of(goals.cbegin(), goals.cend(), [](const EffectGoal &goal) {
        return std::any_of(goal.planned.cbegin(), goal.planned.cend(),
                           [](const PlannedValue &planned) { return planned.value.has_value(); });
    });
}

QUuid goalMeasured(const Investment &investment, const Measurement &measurement)
{
    if (investment.contract && !measurement.component.isNull()) {
        const ContractTerms &terms = termsIn(*investment.contract, measurement.period);
        const auto component = componentOf(terms, measurement.component);
        if (component != terms.components.cend() && !component->effectGoal.isNull())
            return component->effectGoal;
    }
    return measurement.effectGoal;
}

const EffectGoal *measuredGoalOf(const Investment &investment, const Measurement &measurement)
{
    const QUuid id = goalMeasured(investment, measurement);
    const auto found =
        std::find_if(investment.effectGoals.cbegin(), investment.effectGoals.cend(),
                     [&](const EffectGoal &goal) { return !id.isNull() && goal.id == id; });
    return found == investment.effectGoals.cend() ? nullptr : &*found;
}

std::optional<Quantity> plannedFor(const Investment &investment, const Measurement &measurement)
{
    const EffectGoal *goal = measurement.person ? nullptr : measuredGoalOf(investment, measurement);
    return goal ? plannedAt(*goal, measurement.period) : std::nullopt;
}

std::optional<Quantity> varianceOf(const Investment &investment, const Measurement &measurement)
{
    const std::optional<Quantity> planned = plannedFor(investment, measurement);
    const std::optional<Quantity> actual = measurement.entries.isEmpty()
        ? std::nullopt
        : observedValue(measurement.entries.constLast());
    qint64 difference = 0;
    if (!planned || !actual
        || __builtin_sub_overflow(actual->tenMillionths(), planned->tenMillionths(), &difference))
        return std::nullopt;
    return Quantity::fromTenMillionths(difference);
}

} // namespace bundlinje
