#pragma once

#include "model/items/investedpotentialchart.h"

namespace bundlinje {

/// Answers "does the whole portfolio have more potential than it costs?": one bar each for what the
/// investments with both amounts cost and may give, and their ratio. Capital without a potential
/// stands beside, and so does what was only published as a whole.
/// @param everything nothing is filtered out, so that the totals stated for the whole apply
ChartDescription portfolioChart(const Portfolio &portfolio,
                                std::span<const InvestmentSummary> investments, bool everything,
                                const InvestedPotentialOptions &options, const QLocale &locale);

} // namespace bundlinje
