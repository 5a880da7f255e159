#include "model/calc/whatiftarget.h"

#include "model/calc/contractmeasure.h"
#include "model/calc/effectplan.h"
#include "model/calc/priceshape.h"
#include "model/calc/targetmeasurements.h"

#include <algorithm>
#include <cmath>

namespace bundlinje {

namespace {

/// Larger quantities would not fit once they are half as large again.
constexpr qint64 most = std::numeric_limits<qint64>::max() / 4;

bool isShare(const PaymentComponent &component)
{
    return component.measure.comparison == Comparison::None
        && component.unit == MeasureUnit::PercentagePoint;
}

/// Of what is aimed at at each check of the component.
std::optional<Quantity> meanTarget(const Investment &investment, const PaymentComponent &component,
                                   const InvestmentContract &contract)
{
    const TargetMeasurements targets =
        targetMeasurements(contract, investment.effectGoals, plannedCitizens(investment));
    ExactNumber sum;
    qint64 checks = 0;
    for (const Measurement &target : targets.measurements) {
        const auto quantity =
            target.component == component.id ? quantityOf(component, target) : std::nullopt;
        if (!quantity)
            continue;
        sum = sum + ExactNumber(quantity->tenMillionths());
        ++checks;
    }
    const auto mean = checks > 0 ? rounded(sum * ExactNumber::ratio(1, checks)) : std::nullopt;
    return mean ? std::optional(Quantity::fromTenMillionths(*mean)) : std::nullopt;
}

std::optional<Quantity> withinMost(const std::optional<Quantity> &quantity)
{
    return quantity && quantity->tenMillionths() <= most ? quantity : std::nullopt;
}

} // namespace

bool countsPersons(const PaymentComponent &component)
{
    return component.measure.comparison == Comparison::None
        && (component.unit == MeasureUnit::Person || component.unit == MeasureUnit::Outcome);
}

const EffectGoal *goalOf(const Investment &investment, const PaymentComponent &component)
{
    if (component.effectGoal.isNull())
        return nullptr;
    const auto found =
        std::find_if(investment.effectGoals.cbegin(), investment.effectGoals.cend(),
                     [&](const EffectGoal &goal) { return goal.id == component.effectGoal; });
    return found == investment.effectGoals.cend() ? nullptr : &*found;
}

std::optional<qsizetype> latestMeasurement(const QList<Measurement> &measurements,
                                           const QUuid &component)
{
    std::optional<qsizetype> latest;
    for (qsizetype i = 0; i < measurements.size(); ++i) {
        const Measurement &measurement = measurements.at(i);
        if (measurement.component != component || measurement.person
            || measurement.entries.isEmpty() || !observedValue(measurement.entries.constLast()))
            continue;
        if (!latest || measurement.period >= measurements.at(*latest).period)
            latest = i;
    }
    return latest;
}

bool isOfPersons(const QList<Measurement> &measurements, const QUuid &component)
{
    return std::any_of(measurements.cbegin(), measurements.cend(),
                       [&](const Measurement &measurement) {
                           return measurement.component == component && measurement.person;
                       });
}

std::optional<Quantity> quantityOf(const PaymentComponent &component,
                                   const Measurement &measurement)
{
    if (measurement.entries.isEmpty())
        return std::nullopt;
    const auto quantity = measuredQuantity(component.measure, measurement.entries.constLast());
    const auto parts = quantity ? rounded(*quantity * Quantity::perWhole) : std::nullopt;
    return parts ? std::optional(Quantity::fromTenMillionths(*parts)) : std::nullopt;
}

std::optional<qint64> groupOf(const Investment &investment, const PaymentComponent &component)
{
    if (!countsPersons(component))
        return std::nullopt;
    const EffectGoal *goal = goalOf(investment, component);
    if (goal && goal->targetCount && goal->targetShare && *goal->targetCount > 0
        && *goal->targetShare > Percentage())
        return std::llround(static_cast<double>(*goal->targetCount)
                            / goal->targetShare->fraction());
    if (!investment.citizensPlanned.isEmpty()) {
        const Count &planned = investment.citizensPlanned.constLast();
        if (planned.unit == CountUnit::Persons && planned.value > 0)
            return planned.value;
    }
    if (const auto latest = latestMeasurement(investment.measurements, component.id)) {
        const auto &measured = investment.measurements.at(*latest).entries.constLast().measured;
        return measured.value_or(0) > 0 ? measured : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Quantity> targetOf(const Investment &investment, const PaymentComponent &component,
                                 const InvestmentContract &contract)
{
    const EffectGoal *goal = goalOf(investment, component);
    if (!goal)
        return std::nullopt;
    if (hasPlan({*goal}))
        return withinMost(meanTarget(investment, component, contract));
    TargetEntry target = targetEntry(component, *goal, plannedCitizens(investment));
    if (target.missing)
        return std::nullopt;
    const qsizetype checks = checksOfGoal(contract, component.effectGoal).size();
    if (goal->isTargetTotal && checks > 1) {
        const auto part = rounded(ExactNumber::ratio(target.entry.value->tenMillionths(), checks));
        if (!part)
            return std::nullopt;
        target.entry.value = Quantity::fromTenMillionths(*part);
    }
    return withinMost(quantityOf(component, {.entries = {target.entry}}));
}

std::optional<double> shareOf(const Investment &investment, const PaymentComponent &component,
                              Quantity effect)
{
    if (isShare(component))
        return effect.value() / 100;
    const std::optional<qint64> group = groupOf(investment, component);
    return group ? std::optional(effect.value() / static_cast<double>(*group)) : std::nullopt;
}

qint64 endOf(const QList<const PaymentComponent *> &components,
             const std::optional<Quantity> &target, const std::optional<Quantity> &latest,
             const std::optional<qint64> &group)
{
    qint64 base = target ? target->tenMillionths() : 0;
    for (const PaymentComponent *component : components) {
        if (target)
            break;
        for (const Quantity corner : cornersOf(component->price))
            base = std::max(base, corner.tenMillionths());
        if (component->quota)
            base = std::max(base, component->quota->tenMillionths());
    }
    const qint64 measured = latest ? latest->tenMillionths() : 0;
    if (base <= 0)
        base = measured;
    qint64 end = std::min(base, most) / 2 * 3;
    qint64 all = most;
    if (isShare(*components.constLast()))
        all = 100 * Quantity::perWhole;
    else if (group && *group <= most / Quantity::perWhole)
        all = *group * Quantity::perWhole;
    end = std::max(
        {std::min(end, all), target ? target->tenMillionths() : 0, std::min(measured, most)});
    // Persons and outcomes are whole ones.
    if (countsPersons(*components.constLast()))
        end = (end + Quantity::perWhole - 1) / Quantity::perWhole * Quantity::perWhole;
    return end;
}

} // namespace bundlinje
