#include "model/calc/effecttodate.h"

#include "model/calc/contractversions.h"
#include "model/calc/targetmeasurements.h"

namespace bundlinje {

namespace {

/// The goal that a measurement is for: its own, or that of the component it pays for.
QUuid goalOf(const Investment &investment, const Measurement &measurement)
{
    if (!measurement.effectGoal.isNull() || !investment.contract)
        return measurement.effectGoal;
    const ContractTerms &terms = termsIn(*investment.contract, measurement.period);
    const auto component = componentOf(terms, measurement.component);
    return component == terms.components.cend() ? QUuid() : component->effectGoal;
}

/// What is counted at the last check, or, of a target over the whole life, at all of them; empty =
/// nothing is. Single persons' lines are added.
std::optional<qint64> countOf(const Investment &investment, const EffectGoal &goal)
{
    std::optional<qint64> count;
    int period = 0;
    for (const Measurement &measurement : investment.measurements) {
        const bool isAdded =
            goal.isTargetTotal || (measurement.period == period && measurement.person.has_value());
        if (measurement.entries.isEmpty() || (measurement.period < period && !isAdded)
            || goalOf(investment, measurement) != goal.id)
            continue;
        const std::optional<qint64> &counted = measurement.entries.constLast().count;
        if (!counted)
            continue;
        qint64 sum = *counted;
        if (isAdded && __builtin_add_overflow(count.value_or(0), *counted, &sum))
            return std::nullopt;
        count = sum;
        period = measurement.period;
    }
    return count;
}

} // namespace

std::optional<EffectToDate> effectToDate(const Investment &investment)
{
    const std::optional<qint64> citizens = plannedCitizens(investment);
    EffectToDate effect;
    for (const EffectGoal &goal : investment.effectGoals) {
        const std::optional<qint64> target = targetCountOf(goal, citizens);
        const std::optional<qint64> count =
            target && *target > 0 && !goal.id.isNull() ? countOf(investment, goal) : std::nullopt;
        // Counts of people are far below the limit; what is not is nobody's effect.
        EffectToDate sum;
        if (count && !__builtin_add_overflow(effect.met, *count, &sum.met)
            && !__builtin_add_overflow(effect.target, *target, &sum.target))
            effect = sum;
    }
    return effect.target > 0 ? std::optional(effect) : std::nullopt;
}

} // namespace bundlinje
