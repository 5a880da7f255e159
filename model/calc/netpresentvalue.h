#pragma once

#include "model/calc/datedamount.h"

namespace bundlinje {

/// The worth of yearly flows at one rate: Σ c_i ÷ (1 + rate)^(firstPeriod + i). Not rounded.
/// @param rate a plain number, 0.04 = 4 % a year; need not be exact
/// @param firstPeriod years until the first flow: 0 = now, 1 = at the end of the year, as NPV of
/// spreadsheets has it
/// Errors: InvalidInput if the rate is not above −100 %.
[[nodiscard]] Result<double> netPresentValue(double rate, std::span<const double> yearlyFlows,
                                             int firstPeriod = 0);

/// The same for flows on any days, as XNPV of spreadsheets: worth on the day of the first one in
/// the list, which need not be the earliest. Errors: as above, and as `timed`.
[[nodiscard]] Result<double> netPresentValue(double rate, std::span<const DatedAmount> flows);

} // namespace bundlinje
