#pragma once

#include "model/calc/caseplan.h"

namespace bundlinje {

/// Other values than the case's own, for an evaluation that asks "what if".
struct CaseOverrides {
    struct ConsequenceFactor {
        QUuid id;
        double factor = 1;
    };

    std::optional<double> successWith;
    std::optional<double> successWithout;
    std::optional<double> discountRate; ///< Flat, in place of the schedule.
    std::optional<int> horizon;
    double costFactor = 1;
    double consequenceFactor = 1; ///< On all of them.
    double intakeFactor = 1;
    QList<ConsequenceFactor> consequenceFactors; ///< On single ones.
};

/// The overrides with that parameter at that value as well.
CaseOverrides withParameter(CaseOverrides overrides, const CaseParameter &parameter, double value);

/// Whether the case has that parameter and it can have that value: rates from 0 to 1 (a net rate as
/// given from −1), no negative factor, whole years.
bool isPossible(const BusinessCase &businessCase, const CaseParameter &parameter, double value);

/// The parameter's value in the case itself: 1 for a factor. Empty = missing, or a schedule of
/// several rates.
std::optional<double> valueIn(const BusinessCase &businessCase, const CaseParameter &parameter);

/// The net effect under the overrides; the plan must have no effect gaps.
double netEffectOf(const CasePlan &plan, const CaseOverrides &overrides);

/// What a line's planned flow is multiplied with, but for the intake factor.
double factorOf(const CaseLine &line, double netEffect, const CaseOverrides &overrides);

/// The discount factors of so many years; without value when the schedule is missing or refused.
CaseFigure<QList<double>> discountFactorsOf(const DiscountSchedule &schedule, int horizon,
                                            const CaseOverrides &overrides);

} // namespace bundlinje
