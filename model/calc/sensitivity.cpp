#include "model/calc/sensitivity.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace bundlinje {

namespace {

using Kind = CaseParameter::Kind;

/// The net present value under many overrides: the plan is made once for each horizon.
class NetPresentValue final {
public:
    NetPresentValue(const BusinessCase &businessCase, const CaseSettings &settings)
        : m_case(businessCase)
        , m_settings(settings)
    {
    }

    CaseFigure<double> operator()(const CaseOverrides &overrides)
    {
        const CasePlan &plan = planFor(overrides.horizon);
        QList<CaseGap> gaps = netFlowGaps(plan);
        if (!plan.gaps.isEmpty())
            return noValue(gaps);
        const auto factors =
            discountFactorsOf(m_settings.discountSchedule, plan.horizon, overrides);
        if (!factors)
            gaps.append(factors.error().gaps);
        if (!gaps.isEmpty())
            return noValue(gaps);

        const double netEffect = netEffectOf(plan, overrides);
        double sum = 0;
        for (const PlannedLine &line : plan.lines) {
            const double factor = factorOf(line.line, netEffect, overrides);
            sum += factor * worth(line.fixed, *factors);
            sum += factor * overrides.intakeFactor * worth(line.moving, *factors);
        }
        return sum;
    }

private:
    const CasePlan &planFor(std::optional<int> horizon)
    {
        const auto known = m_plans.find(horizon);
        if (known != m_plans.end())
            return known->second;
        return m_plans.emplace(horizon, planOf(m_case, m_settings.priceIndex, horizon))
            .first->second;
    }

    static double worth(const std::vector<double> &flow, const QList<double> &factors)
    {
        double sum = 0;
        for (std::size_t year = 0; year < flow.size(); ++year)
            sum += flow[year] * factors.at(static_cast<qsizetype>(year));
        return sum;
    }

    const BusinessCase &m_case;
    const CaseSettings &m_settings;
    std::map<std::optional<int>, CasePlan> m_plans;
};

/// Where the straight line through the values at 0 and 1 is 0.
CaseFigure<double> zeroOf(double at0, double at1)
{
    const double slope = at1 - at0;
    if (std::abs(slope) <= 1e-13 * (std::abs(at0) + std::abs(at1)))
        return noValue(NoValue::Reason::NoDependence);
    return -at0 / slope;
}

} // namespace

CaseFigure<double> netPresentValue(const BusinessCase &businessCase, const CaseSettings &settings,
                                   const CaseOverrides &overrides)
{
    return NetPresentValue(businessCase, settings)(overrides);
}

CaseFigure<QList<SwitchingValue>> switchingValues(const BusinessCase &businessCase,
                                                  const CaseSettings &settings)
{
    QList<CaseParameter> parameters{{Kind::SuccessWith, {}}};
    if (!businessCase.isNetAsGiven)
        parameters.append({Kind::SuccessWithout, {}});
    parameters.append({Kind::CostFactor, {}});
    parameters.append({Kind::ConsequenceFactor, {}});
    for (const Consequence &consequence : businessCase.consequences) {
        if (!consequence.id.isNull()) // Null would be all of them.
            parameters.append({Kind::ConsequenceFactor, consequence.id});
    }

    NetPresentValue netPresentValue(businessCase, settings);
    QList<SwitchingValue> values;
    for (const CaseParameter &parameter : std::as_const(parameters)) {
        const auto at0 = netPresentValue(withParameter({}, parameter, 0));
        const auto at1 = netPresentValue(withParameter({}, parameter, 1));
        if (!at0)
            return tl::make_unexpected(at0.error());
        SwitchingValue row{.parameter = parameter, .base = valueIn(businessCase, parameter)};
        row.value = zeroOf(*at0, *at1);
        row.canBeReached = row.value && isPossible(businessCase, parameter, *row.value);
        values.append(row);
    }
    return values;
}

QList<ParameterRange> statedRanges(const BusinessCase &businessCase)
{
    const auto quantity = [](const std::optional<Percentage> &rate) {
        return rate ? std::optional(Quantity::fromTenMillionths(rate->tenMillionths()))
                    : std::nullopt;
    };
    QList<ParameterRange> ranges;
    const auto add = [&](Kind kind, const RateEstimate &rate) {
        ranges.append({{kind, {}}, quantity(rate.low), quantity(rate.high)});
    };
    add(Kind::SuccessWith, businessCase.successWith);
    if (!businessCase.isNetAsGiven)
        add(Kind::SuccessWithout, businessCase.successWithout);
    ranges.append(businessCase.ranges);
    ranges.removeIf([](const ParameterRange &range) { return !range.low || !range.high; });
    return ranges;
}

CaseFigure<Tornado> tornado(const BusinessCase &businessCase, const CaseSettings &settings,
                            std::span<const ParameterRange> ranges)
{
    NetPresentValue netPresentValue(businessCase, settings);
    const auto base = netPresentValue({});
    if (!base)
        return tl::make_unexpected(base.error());
    Tornado answer{.netPresentValue = *base};
    for (const auto &[parameter, low, high] : ranges) {
        if (!low || !high || !isPossible(businessCase, parameter, low->value())
            || !isPossible(businessCase, parameter, high->value()))
            continue;
        const auto atLow = netPresentValue(withParameter({}, parameter, low->value()));
        const auto atHigh = netPresentValue(withParameter({}, parameter, high->value()));
        if (atLow && atHigh)
            answer.rows.append({parameter, low->value(), high->value(), *atLow, *atHigh});
    }
    // In whole øre, so that equal widths stay in order whatever the last bits of their sums.
    const auto width = [](const TornadoRow &row) {
        return std::round(std::abs(row.netPresentValueAtHigh - row.netPresentValueAtLow));
    };
    std::stable_sort(answer.rows.begin(), answer.rows.end(),
                     [&](const TornadoRow &a, const TornadoRow &b) { return width(a) > width(b); });
    return answer;
}

CaseFigure<TwoWayTable> twoWayTable(const BusinessCase &businessCase, const CaseSettings &settings,
                                    const CaseParameter &rowParameter,
                                    const QList<double> &rowValues,
                                    const CaseParameter &columnParameter,
                                    const QList<double> &columnValues)
{
    const auto areAllPossible = [&](const CaseParameter &parameter, const QList<double> &values) {
        return std::all_of(values.cbegin(), values.cend(), [&](double value) {
            return isPossible(businessCase, parameter, value);
        });
    };
    if (rowParameter == columnParameter || !areAllPossible(rowParameter, rowValues)
        || !areAllPossible(columnParameter, columnValues))
        return noValue(NoValue::Reason::Impossible);

    NetPresentValue netPresentValue(businessCase, settings);
    TwoWayTable table{rowParameter, columnParameter, rowValues, columnValues, {}};
    for (const double rowValue : rowValues) {
        const CaseOverrides ofRow = withParameter({}, rowParameter, rowValue);
        QList<double> row;
        for (const double columnValue : columnValues) {
            const auto value = netPresentValue(withParameter(ofRow, columnParameter, columnValue));
            if (!value)
                return tl::make_unexpected(value.error());
            row.append(*value);
        }
        table.netPresentValues.append(row);
    }
    return table;
}

} // namespace bundlinje
