#pragma once

#include "model/calc/caseoverrides.h"

#include <span>

namespace bundlinje {

/// The value of a parameter at which the net present value is 0, all else as in the case.
struct SwitchingValue {
    CaseParameter parameter;
    std::optional<double> base; ///< The case's own value.
    /// Without value when the result does not depend on the parameter.
    CaseFigure<double> value = noValue(NoValue::Reason::Incomplete);
    bool canBeReached = false; ///< A rate from 0 to 1, a factor not below 0.
};

/// One row of a tornado: the parameter alone at its two ends.
struct TornadoRow {
    CaseParameter parameter;
    double low = 0; ///< The pessimistic value of the parameter; need not be the smaller one.
    double high = 0;
    double netPresentValueAtLow = 0; ///< Øre.
    double netPresentValueAtHigh = 0;
};

struct Tornado {
    double netPresentValue = 0; ///< With all at base.
    QList<TornadoRow> rows; ///< Widest first, ties in the order given.
};

/// The net present value over two parameters at a time.
struct TwoWayTable {
    CaseParameter rowParameter;
    CaseParameter columnParameter;
    QList<double> rowValues;
    QList<double> columnValues;
    QList<QList<double>> netPresentValues; ///< Øre; a list for each row value.
};

/// The net present value alone, øre, not rounded: what `evaluate` gives, for where many cases are
/// computed. Without value: the gaps that are left.
CaseFigure<double> netPresentValue(const BusinessCase &businessCase, const CaseSettings &settings,
                                   const CaseOverrides &overrides = {});

/// Switching values of the success rates, of a factor on all costs, on all consequences and on each
/// consequence. Without value when the net present value has none.
CaseFigure<QList<SwitchingValue>> switchingValues(const BusinessCase &businessCase,
                                                  const CaseSettings &settings);

/// The ranges that the case states: those of its success rates, then its own list; only those with
/// both ends.
QList<ParameterRange> statedRanges(const BusinessCase &businessCase);

/// The net present value with each parameter alone at its low and high end. A range with an end
/// that is missing or impossible has no row.
CaseFigure<Tornado> tornado(const BusinessCase &businessCase, const CaseSettings &settings,
                            std::span<const ParameterRange> ranges);

/// The net present value for every pair of values. Without value: `Impossible` for a value that a
/// parameter cannot have, or twice the same parameter.
CaseFigure<TwoWayTable> twoWayTable(const BusinessCase &businessCase, const CaseSettings &settings,
                                    const CaseParameter &rowParameter,
                                    const QList<double> &rowValues,
                                    const CaseParameter &columnParameter,
                                    const QList<double> &columnValues);

} // namespace bundlinje
