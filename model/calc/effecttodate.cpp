#include "model/calc/effecttodate.h"

#include "model/calc/effectplan.h"
#include "model/calc/targetmeasurements.h"

#include <QtCore/QMap>

#include <algorithm>
#include <limits>

namespace bundlinje {

namespace {

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
        if (measurement.entries.isEmpty() || goalMeasured(investment, measurement) != goal)
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

/// What is counted of a goal, and the last check at which it is.
struct GoalCount {
    qint64 met = 0;
    int period = 0;
};

/// What is counted at the last check, or, of a target over the whole life, at all of them; empty =
/// nothing is. Several components that pay for one goal at a check count the same citizens there,
/// so that the largest of their counts is that of the check.
std::optional<GoalCount> countOf(const Investment &investment, const EffectGoal &goal)
{
    std::optional<GoalCount> count;
    const QMap<int, CountsOfCheck> counts = countsOf(investment, goal.id);
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        qint64 largest = 0;
        for (const ComponentCount &component : *at)
            largest = std::max(largest, component.sum());
        const qint64 before = goal.isTargetTotal && count ? count->met : 0;
        count = GoalCount{before + largest, at.key()};
    }
    return count;
}

/// What is planned for that check, as a number of citizens, or the target.
std::optional<qint64> aimOf(const EffectGoal &goal, int period, std::optional<qint64> citizens)
{
    const std::optional<Quantity> planned = plannedAt(goal, period);
    return planned && !goal.isTargetTotal ? planned->tenMillionths() / Quantity::perWhole
                                          : targetCountOf(goal, citizens);
}

} // namespace

std::optional<EffectToDate> effectToDate(const Investment &investment)
{
    const std::optional<qint64> citizens = plannedCitizens(investment);
    EffectToDate effect;
    for (const EffectGoal &goal : investment.effectGoals) {
        const auto count = goal.id.isNull() ? std::nullopt : countOf(investment, goal);
        const auto aim = count ? aimOf(goal, count->period, citizens) : std::nullopt;
        // Counts of people are far below the limit; what is not is nobody's effect.
        EffectToDate sum;
        if (aim && *aim > 0 && !__builtin_add_overflow(effect.met, count->met, &sum.met)
            && !__builtin_add_overflow(effect.target, *aim, &sum.target))
            effect = sum;
    }
    return effect.target > 0 ? std::optional(effect) : std::nullopt;
}

} // namespace bundlinje
