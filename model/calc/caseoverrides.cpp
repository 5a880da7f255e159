#include "model/calc/caseoverrides.h"

#include "model/calc/businesscasechecks.h"
#include "model/calc/discounting.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

CaseOverrides withParameter(CaseOverrides overrides, const CaseParameter &parameter, double value)
{
    switch (parameter.kind) {
    case CaseParameter::Kind::SuccessWith:
        overrides.successWith = value;
        break;
    case CaseParameter::Kind::SuccessWithout:
        overrides.successWithout = value;
        break;
    case CaseParameter::Kind::CostFactor:
        overrides.costFactor = value;
        break;
    case CaseParameter::Kind::ConsequenceFactor:
        if (parameter.consequence.isNull())
            overrides.consequenceFactor = value;
        else
            overrides.consequenceFactors.append({parameter.consequence, value});
        break;
    case CaseParameter::Kind::Discount:
        overrides.discountRate = value;
        break;
    case CaseParameter::Kind::IntakeFactor:
        overrides.intakeFactor = value;
        break;
    case CaseParameter::Kind::Horizon:
        overrides.horizon = static_cast<int>(value);
        break;
    }
    return overrides;
}

bool isPossible(const BusinessCase &businessCase, const CaseParameter &parameter, double value)
{
    switch (parameter.kind) {
    case CaseParameter::Kind::SuccessWith:
        return value >= (businessCase.isNetAsGiven ? -1 : 0) && value <= 1;
    case CaseParameter::Kind::SuccessWithout:
        return !businessCase.isNetAsGiven && value >= 0 && value <= 1;
    case CaseParameter::Kind::Discount:
        return value >= 0 && value <= 1;
    case CaseParameter::Kind::ConsequenceFactor: {
        const QUuid &id = parameter.consequence;
        const bool isThere = id.isNull()
            || std::any_of(businessCase.consequences.cbegin(), businessCase.consequences.cend(),
                           [&](const Consequence &consequence) { return consequence.id == id; });
        return isThere && value >= 0 && std::isfinite(value);
    }
    case CaseParameter::Kind::CostFactor:
    case CaseParameter::Kind::IntakeFactor:
        return value >= 0 && std::isfinite(value);
    case CaseParameter::Kind::Horizon:
        return value >= 1 && value <= longestHorizon && std::floor(value) == value;
    }
    return false;
}

std::optional<double> valueIn(const BusinessCase &businessCase, const CaseParameter &parameter)
{
    const auto fraction = [](const RateEstimate &rate) {
        return rate.expected ? std::optional(rate.expected->fraction()) : std::nullopt;
    };
    switch (parameter.kind) {
    case CaseParameter::Kind::SuccessWith:
        return fraction(businessCase.successWith);
    case CaseParameter::Kind::SuccessWithout:
        return fraction(businessCase.successWithout);
    case CaseParameter::Kind::CostFactor:
    case CaseParameter::Kind::ConsequenceFactor:
    case CaseParameter::Kind::IntakeFactor:
        return 1;
    case CaseParameter::Kind::Horizon:
        return businessCase.horizon ? std::optional<double>(*businessCase.horizon) : std::nullopt;
    case CaseParameter::Kind::Discount:
        break;
    }
    return std::nullopt;
}

double netEffectOf(const CasePlan &plan, const CaseOverrides &overrides)
{
    if (!overrides.successWith && !overrides.successWithout)
        return plan.netEffect;
    return overrides.successWith.value_or(plan.successWith)
        - overrides.successWithout.value_or(plan.successWithout);
}

double factorOf(const CaseLine &line, double netEffect, const CaseOverrides &overrides)
{
    if (line.isCost())
        return overrides.costFactor;
    double factor = overrides.consequenceFactor;
    for (const auto &[id, one] : overrides.consequenceFactors)
        factor *= id == line.id ? one : 1;
    return line.kind == CaseLine::Kind::SuccessConsequence ? factor * netEffect : factor;
}

CaseFigure<QList<double>> discountFactorsOf(const DiscountSchedule &schedule, int horizon,
                                            const CaseOverrides &overrides)
{
    if (overrides.discountRate)
        return flatDiscountFactors(*overrides.discountRate, horizon);
    const auto unusable = [](CaseGap::Reason reason) {
        return noValue({{u"discountSchedule"_s, reason}});
    };
    if (schedule.rates.isEmpty())
        return unusable(CaseGap::Reason::Missing);
    if (const auto factors = discountFactors(schedule, horizon))
        return *factors;
    return unusable(CaseGap::Reason::Refused);
}

} // namespace bundlinje
