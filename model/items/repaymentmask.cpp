#include "model/items/repaymentmask.h"

#include "model/calc/contractversions.h"
#include "model/calc/smallcounts.h"

#include <algorithm>
#include <cmath>

namespace bundlinje {

namespace {

/// Where nobody was looked at, nobody is told of.
bool countsFewPaidFor(const ContractReport &report, const Measurement &measurement)
{
    if (measurement.entries.isEmpty() || measurement.component.isNull())
        return false;
    const MeasurementEntry &entry = measurement.entries.constLast();
    if (entry.measured == 0)
        return false;
    if (isMasked(report, entry))
        return true;
    const ContractTerms &terms = termsIn(report.contract(), measurement.period);
    const auto component = componentOf(terms, measurement.component);
    return entry.value && component != terms.components.cend()
        && component->unit == MeasureUnit::Person
        && isSmallCount(std::llround(entry.value->value()), report.smallCounts);
}

/// What does not say what it is for may be for anything.
bool isRepaymentFor(const CashFlow &flow, const Measurement &measurement)
{
    return flow.direction == CashDirection::Distribution && flow.purpose != CashPurpose::Guarantee
        && flow.period.value_or(measurement.period) == measurement.period
        && (flow.component.isNull() || flow.component == measurement.component);
}

} // namespace

bool isRepaymentMasked(const ContractReport &report)
{
    const QList<Measurement> &measurements = report.investment.measurements;
    return std::any_of(
        measurements.cbegin(), measurements.cend(), [&report](const Measurement &measurement) {
            return countsFewPaidFor(report, measurement)
                && std::any_of(
                       report.investment.cashFlows.cbegin(), report.investment.cashFlows.cend(),
                       [&](const CashFlow &flow) { return isRepaymentFor(flow, measurement); });
        });
}

} // namespace bundlinje
