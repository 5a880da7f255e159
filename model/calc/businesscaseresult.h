#pragma once

#include "model/calc/caseplan.h"
#include "model/calc/internalrate.h"

namespace bundlinje {

/// A figure that nobody has computed yet: it never starts as 0.
inline tl::unexpected<NoValue> notComputed()
{
    return noValue(NoValue::Reason::Incomplete);
}

/// What one cost or consequence adds to the net flow.
struct ResultLine {
    CaseLine line;
    QList<double> amounts; ///< Øre by year, costs negative; empty = not known.
    QList<ByPayer<double>> shares; ///< By year; empty = not known.
    CaseFigure<double> presentValue = notComputed(); ///< Øre, costs negative.
};

/// One year of a present value: flow · factor.
struct DiscountTerm {
    int year = 0;
    double flow = 0;
    double factor = 1;

    friend bool operator==(const DiscountTerm &, const DiscountTerm &) = default;
};

/// A business case evaluated: the potential for the public economy. Amounts are øre in fixed prices
/// of the case's price level, not rounded; a figure whose inputs are missing names them.
struct BusinessCaseResult {
    enum class Status {
        Complete,
        Incomplete,
        Refused, ///< Incomplete, and not for missing inputs alone.
    };

    int horizon = 0;
    QList<double> discountFactors; ///< Empty = the schedule cannot be used.
    QList<ResultLine> lines; ///< Costs, then consequences, in the case's order.
    QList<CaseGap> gaps; ///< All that some figure waits for, each once, in the case's order.

    CaseFigure<double> persons = notComputed();
    CaseFigure<double> netEffect = notComputed(); ///< May be negative.
    CaseFigure<double> extraSuccesses = notComputed();

    CaseFigure<QList<double>> netFlow = notComputed();
    CaseFigure<ByPayer<QList<double>>> netFlowByPayer = notComputed();

    CaseFigure<double> presentValueOfConsequences = notComputed(); ///< Negative ones are netted.
    CaseFigure<double> presentValueOfCosts = notComputed(); ///< Positive; saved costs are netted.
    CaseFigure<double> netPresentValue = notComputed();
    CaseFigure<ByPayer<double>> netPresentValueByPayer = notComputed();
    CaseFigure<double> undiscountedNet = notComputed();

    CaseFigure<double> benefitCostRatio = notComputed();
    CaseFigure<InternalRates> internalRates = notComputed();
    CaseFigure<double> payback = notComputed(); ///< Years from the start of year 0.
    CaseFigure<double> discountedPayback = notComputed();

    CaseFigure<double> netPerParticipant = notComputed(); ///< Net present value ÷ persons.
    CaseFigure<double> costPerParticipant = notComputed();
    CaseFigure<double> netPerSuccess = notComputed(); ///< Net present value ÷ extra successes.
    CaseFigure<double> costPerSuccess = notComputed();

    Status status() const;
};

} // namespace bundlinje
