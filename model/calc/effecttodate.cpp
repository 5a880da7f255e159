#include "model/calc/effecttodate.h"

#include "model/calc/contractversions.h"
#include "model/calc/targetmeasurements.h"

#include <QtCore/QMap>

#include <algorithm>
#include <limits>

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

/// What is counted of one component at one check: single persons' lines are added, of several that
/// are of no person the last one counts.
struct ComponentCount {
    std::optional<qint64> ofAll;
    qint64 ofPersons = 0;

    qint64 sum() const { return ofAll.value_or(0) + ofPersons; }
};

using CountsOfCheck = QMap<QUuid, ComponentCount>;

/// The counts of a goal by check and component.
QMap<int, CountsOfCheck> countsOf(const Investment &investment, const QUuid &goal)
{
    // Counts of people are far below the limit; what is not is nobody's effect.
    constexpr qint64 most = std::numeric_limits<int>::max();
    QMap<int, CountsOfCheck> counts;
    for (const Measurement &measurement : investment.measurements) {
        if (measurement.entries.isEmpty() || goalOf(investment, measurement) != goal)
            continue;
        const std::optional<qint64> &counted = measurement.entries.constLast().count;
        if (!counted || *counted > most)
            continue;
        ComponentCount &count = counts[measurement.period][measurement.component];
        if (measurement.person)
            count.ofPersons += *counted;
        else
            count.ofAll = *counted;
    }
    return counts;
}

/// What is counted at the last check, or, of a target over the whole life, at all of them; empty =
/// nothing is. Several components that pay for one goal at a check count the same citizens there,
/// so that the largest of their counts is that of the check.
std::optional<qint64> countOf(const Investment &investment, const EffectGoal &goal)
{
    std::optional<qint64> count;
    const QMap<int, CountsOfCheck> counts = countsOf(investment, goal.id);
    for (const CountsOfCheck &ofCheck : counts) {
        qint64 largest = 0;
        for (const ComponentCount &component : ofCheck)
            largest = std::max(largest, component.sum());
        count = goal.isTargetTotal ? count.value_or(0) + largest : largest;
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
