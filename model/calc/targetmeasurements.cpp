#include "model/calc/targetmeasurements.h"

#include "model/calc/contractchecks.h"
#include "model/calc/contractversions.h"
#include "model/calc/effectplan.h"

#include <QtCore/QHash>

#include <algorithm>

namespace bundlinje {

namespace {

/// The number times a whole one; empty = too large.
std::optional<Quantity> times(qint64 tenMillionths, qint64 factor)
{
    qint64 parts = 0;
    if (__builtin_mul_overflow(tenMillionths, factor, &parts))
        return std::nullopt;
    return Quantity::fromTenMillionths(parts);
}

/// What is to be measured for the goal to be met.
std::optional<Quantity> targetValue(const PaymentComponent &component, const EffectGoal &goal,
                                    std::optional<qint64> citizens)
{
    if (goal.targetValue)
        return goal.targetValue;
    if (component.unit == MeasureUnit::PercentagePoint)
        return goal.targetShare ? times(goal.targetShare->tenMillionths(), 100) : std::nullopt;
    const std::optional<qint64> count = targetCountOf(goal, citizens);
    return count ? times(Quantity::perWhole, *count) : std::nullopt;
}

/// A component at one of its checks.
struct Checked {
    const PaymentComponent *component = nullptr;
    int period = 1;
};

/// By check, then in the components' order.
QList<Checked> checkedComponents(const InvestmentContract &contract)
{
    QList<Checked> all;
    const int last = std::min(lastPeriodOf(contract), longestContract);
    for (int period = 1; period <= last; ++period) {
        if (!checkOf(contract, period))
            continue;
        for (const PaymentComponent &component : termsIn(contract, period).components) {
            if (isPaidAt(component, period))
                all.append({&component, period});
        }
    }
    return all;
}

QList<int> periodsOfGoal(const QList<Checked> &all, const QUuid &goal)
{
    QList<int> periods;
    for (const Checked &checked : all) {
        if (checked.component->effectGoal == goal && !periods.endsWith(checked.period))
            periods.append(checked.period);
    }
    return periods;
}

/// A total spread over the checks: whole units as evenly as can be, the larger parts first, and
/// what is no whole unit with the last.
Quantity partOf(Quantity total, qint64 place, qint64 of)
{
    const qint64 whole = total.tenMillionths() / Quantity::perWhole;
    const qint64 part = whole / of + (place < whole % of ? 1 : 0);
    const qint64 rest = place + 1 == of ? total.tenMillionths() % Quantity::perWhole : 0;
    return Quantity::fromTenMillionths(part * Quantity::perWhole + rest);
}

/// What is to be entered for goals, check by check.
class Targets final {
public:
    Targets(const InvestmentContract &contract, const QList<Checked> &all,
            std::optional<qint64> citizens)
        : m_contract(contract)
        , m_all(all)
        , m_citizens(citizens)
    {
    }

    TargetEntry at(const Checked &checked, const EffectGoal &goal)
    {
        if (const auto planned = plannedAt(goal, checked.period)) {
            EffectGoal here = goal;
            here.targetValue = planned;
            return targetEntry(*checked.component, here, m_citizens);
        }
        TargetEntry made = targetEntry(*checked.component, goal, m_citizens);
        if (made.missing || !goal.isTargetTotal)
            return made;
        if (!m_unplanned.contains(goal.id))
            m_unplanned.insert(goal.id, unplannedPeriods(goal));
        const QList<int> &periods = m_unplanned[goal.id];
        made.entry.value = partOf(unplannedPart(*made.entry.value, goal, m_contract),
                                  periods.indexOf(checked.period), periods.size());
        return made;
    }

private:
    /// At which something is paid for the goal.
    QList<int> unplannedPeriods(const EffectGoal &goal) const
    {
        QList<int> periods = periodsOfGoal(m_all, goal.id);
        periods.removeIf([&](int period) { return plannedAt(goal, period).has_value(); });
        return periods;
    }

    const InvestmentContract &m_contract;
    const QList<Checked> &m_all;
    std::optional<qint64> m_citizens;
    QHash<QUuid, QList<int>> m_unplanned; // Of goals whose target is for the whole life.
};

} // namespace

Quantity unplannedPart(Quantity total, const EffectGoal &goal, const InvestmentContract &contract)
{
    const qint64 planned = plannedSum(goal, contract).tenMillionths();
    if (planned == 0)
        return total;
    return Quantity::fromTenMillionths(std::max(total.tenMillionths(), planned) - planned);
}

std::optional<qint64> plannedCitizens(const Investment &investment)
{
    const QList<Count> &planned = investment.citizensPlanned;
    return planned.isEmpty() ? std::nullopt : std::optional(planned.constLast().value);
}

std::optional<qint64> targetCountOf(const EffectGoal &goal, std::optional<qint64> citizens)
{
    if (goal.targetCount)
        return goal.targetCount;
    if (!goal.targetShare || !citizens)
        return std::nullopt;
    return rounded(exact(*goal.targetShare) * ExactNumber(*citizens));
}

Quantity openValue(const Gate &gate)
{
    const qint64 threshold = gate.threshold.value_or(Quantity()).tenMillionths();
    const qint64 step = gate.comparison == GateComparison::Above ? 1
        : gate.comparison == GateComparison::Below               ? -1
                                                                 : 0;
    return Quantity::fromTenMillionths(threshold + step);
}

TargetEntry targetEntry(const PaymentComponent &component, const EffectGoal &goal,
                        std::optional<qint64> citizens)
{
    TargetEntry made;
    const Comparison comparison = component.measure.comparison;
    made.entry.value = targetValue(component, goal, citizens);
    made.entry.measured = citizens;
    made.entry.reference = goal.baseline;
    if (component.gate && component.gate->hasOwnMeasure)
        made.entry.gateValue = openValue(*component.gate);
    if (!made.entry.value)
        made.missing = ContractGap::Input::Target;
    else if (comparison != Comparison::None && !goal.baseline)
        made.missing = ContractGap::Input::Baseline;
    else if (comparison == Comparison::ExcessCount && !citizens)
        made.missing = ContractGap::Input::Measured;
    return made;
}

QList<int> checksOfGoal(const InvestmentContract &contract, const QUuid &goal)
{
    return periodsOfGoal(checkedComponents(contract), goal);
}

TargetMeasurements targetMeasurements(const InvestmentContract &contract,
                                      const QList<EffectGoal> &goals,
                                      std::optional<qint64> citizens)
{
    TargetMeasurements made;
    if (lastPeriodOf(contract) == 0)
        made.missing.append({.input = ContractGap::Input::Checks});
    const QList<Checked> all = checkedComponents(contract);
    Targets targets(contract, all, citizens);
    for (const Checked &checked : all) {
        const PaymentComponent &component = *checked.component;
        const auto goal =
            std::find_if(goals.cbegin(), goals.cend(), [&](const EffectGoal &candidate) {
                return candidate.id == component.effectGoal && !candidate.id.isNull();
            });
        const TargetEntry target = goal == goals.cend()
            ? TargetEntry{{}, ContractGap::Input::Target}
            : targets.at(checked, *goal);
        if (!target.missing) {
            made.measurements.append({.period = checked.period,
                                      .component = component.id,
                                      .effectGoal = component.effectGoal,
                                      .entries = {target.entry}});
            continue;
        }
        const ContractGap gap{.input = *target.missing, .component = component.id};
        if (!made.missing.contains(gap))
            made.missing.append(gap);
    }
    return made;
}

} // namespace bundlinje
