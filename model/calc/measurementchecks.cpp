#include "model/calc/measurementchecks.h"

#include "model/calc/casefield.h"
#include "model/calc/contractversions.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using ContractCode = ContractCheck::Code;
using ContractChecks = QList<ContractCheck>;

/// Larger counts do not fit into a quantity.
constexpr qint64 mostCounted = std::numeric_limits<qint64>::max() / Quantity::perWhole;

QString entryField(qsizetype measurement, qsizetype entry, QStringView member)
{
    return u"%1.%2"_s.arg(caseField(u"measurements", measurement, u"entries", entry), member);
}

void checkCounts(const Measurement &measurement, qsizetype at, ContractChecks &checks)
{
    for (qsizetype i = 0; i < measurement.entries.size(); ++i) {
        const auto check = [&](std::optional<qint64> count, QStringView member) {
            if (count.value_or(0) < 0)
                checks.append({ContractCode::NegativeCount, entryField(at, i, member), {}});
            else if (count.value_or(0) > mostCounted)
                checks.append({ContractCode::CountTooLarge, entryField(at, i, member), {}});
        };
        check(measurement.entries.at(i).count, u"count");
        check(measurement.entries.at(i).measured, u"measured");
    }
}

/// How many met the goal, where that is what was counted.
std::optional<Quantity> metOf(const MeasurementEntry &entry, const PaymentComponent *component)
{
    if (entry.count)
        return Quantity::fromTenMillionths(*entry.count * Quantity::perWhole);
    const bool isCount = component && component->measure.comparison == Comparison::ExcessCount;
    return isCount ? entry.value : std::nullopt;
}

void tellOfEntries(const InvestmentContract &contract, const Measurement &measurement, qsizetype at,
                   ContractChecks &checks)
{
    const std::optional<PartialDate> &start =
        contract.startsOn ? contract.startsOn : contract.signedOn;
    const ContractTerms &terms = termsIn(contract, measurement.period);
    const auto found = componentOf(terms, measurement.component);
    const PaymentComponent *component = found == terms.components.cend() ? nullptr : &*found;
    for (qsizetype i = 0; i < measurement.entries.size(); ++i) {
        const MeasurementEntry &entry = measurement.entries.at(i);
        const auto met = metOf(entry, component);
        if (met && entry.measured && met->tenMillionths() > *entry.measured * Quantity::perWhole)
            checks.append({ContractCode::CountAboveMeasured, entryField(at, i, u"count"), {}});
        if (start && entry.measuredOn && entry.measuredOn->latest() < start->earliest())
            checks.append(
                {ContractCode::MeasuredBeforeStart, entryField(at, i, u"measuredOn"), {}});
        if (i > 0 && entry.reason.trimmed().isEmpty())
            checks.append({ContractCode::NoCorrectionReason, entryField(at, i, u"reason"), {}});
    }
}

bool holdsNumber(const Measurement &measurement)
{
    if (measurement.entries.isEmpty())
        return false;
    const MeasurementEntry &entry = measurement.entries.constLast();
    return entry.count || entry.measured || entry.value || entry.reference || entry.gateValue;
}

bool isOfGoal(const Measurement &measurement, const QList<EffectGoal> &goals)
{
    return !measurement.effectGoal.isNull()
        && std::any_of(goals.cbegin(), goals.cend(),
                       [&](const EffectGoal &goal) { return goal.id == measurement.effectGoal; });
}

} // namespace

QList<InvestmentCheck> measurementChecksOf(const Investment &investment)
{
    using InvestmentCode = InvestmentCheck::Code;
    QList<InvestmentCheck> checks;
    for (qsizetype i = 0; i < investment.measurements.size(); ++i) {
        const Measurement &measurement = investment.measurements.at(i);
        if (!holdsNumber(measurement))
            checks.append({InvestmentCode::MeasuredNothing, caseField(u"measurements", i),
                           QString::number(measurement.period)});
        if (measurement.component.isNull() && !isOfGoal(measurement, investment.effectGoals))
            checks.append({InvestmentCode::MeasuredForNothing,
                           caseField(u"measurements", i, u"component"),
                           QString::number(measurement.period)});
    }
    return checks;
}

void checkMeasurements(const InvestmentContract &contract, const QList<Measurement> &measurements,
                       ContractChecks &checks)
{
    const int stated = lastPeriodOf(contract);
    const int last = stated > 0 ? stated : longestContract;
    qsizetype component = -1;
    int known = 0; // The period that `terms` are those of.
    const ContractTerms *terms = nullptr;
    for (qsizetype i = 0; i < measurements.size(); ++i) {
        const Measurement &measurement = measurements.at(i);
        checkCounts(measurement, i, checks);
        if (measurement.period < 1 || measurement.period > last) {
            checks.append({ContractCode::MeasurementOutside,
                           caseField(u"measurements", i, u"period"),
                           QString::number(measurement.period)});
            continue;
        }
        if (measurement.component == QUuid())
            continue;
        if (std::exchange(known, measurement.period) != measurement.period)
            terms = &termsIn(contract, measurement.period);
        component = placeAfter(component, *terms, measurement.component);
        if (component < 0)
            checks.append(
                {ContractCode::UnknownComponent, caseField(u"measurements", i, u"component"), {}});
        else if (!isPaidAt(terms->components.at(component), measurement.period))
            checks.append({ContractCode::MeasuredUnpaid, caseField(u"measurements", i, u"period"),
                           QString::number(measurement.period)});
    }
}

void tellOfMeasurements(const InvestmentContract &contract, const QList<Measurement> &measurements,
                        ContractChecks &checks)
{
    std::set<std::tuple<int, QUuid, QUuid, std::optional<qint64>>> seen;
    for (qsizetype i = 0; i < measurements.size(); ++i) {
        const Measurement &measurement = measurements.at(i);
        tellOfEntries(contract, measurement, i, checks);
        // What pays for nothing is told apart by its goal.
        const QUuid goal = measurement.component.isNull() ? measurement.effectGoal : QUuid();
        if (!seen.insert({measurement.period, measurement.component, goal, measurement.person})
                 .second)
            checks.append({ContractCode::MeasuredTwice, caseField(u"measurements", i), {}});
    }
}

} // namespace bundlinje
