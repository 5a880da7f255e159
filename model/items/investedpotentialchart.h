#pragma once

#include "model/calc/investedpotential.h"
#include "model/domain/partialdate.h"
#include "model/items/chartdescription.h"

namespace bundlinje {

/// How the answer is shown.
struct InvestedPotentialOptions {
    InvestedMeasure measure = InvestedMeasure::OwnShare;
    ShownPerspective perspective;
    InvestedPotentialOrder order = InvestedPotentialOrder::Difference;
    std::optional<Currency> currency; ///< Empty = the one of most investments.
    /// Above 40 investments: a scatter in place of the largest 20. Not where both perspectives are
    /// shown: a point has one potential.
    bool allAsPoints = false;
    std::optional<PartialDate> date; ///< Which day the figures are of; empty = not said.
};

/// From this many investments on two marks on a line replace two bars.
inline constexpr int dumbbellsFrom = 13;
/// Above this many the largest are shown and the others added up, or all as points.
inline constexpr int mostRows = 40;
inline constexpr int largestShown = 20;

/// Answers "does each investment have more potential than it costs?". The portfolio gives currency,
/// source and notice; the investments stand in the order of the table.
ChartDescription investedPotentialChart(const Portfolio &portfolio,
                                        std::span<const InvestmentSummary> investments,
                                        const InvestedPotentialOptions &options,
                                        const QLocale &locale);

} // namespace bundlinje
