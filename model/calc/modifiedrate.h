#pragma once

#include "model/domain/error.h"

#include <optional>
#include <span>

namespace bundlinje {

/// The modified internal rate of yearly flows, as MIRR of spreadsheets: what is received is put out
/// at the one rate until the last year, what is paid is borrowed at the other. Unlike an internal
/// rate there is never more than one. No value without both an outflow and an inflow.
/// @param flows the first at time 0; paid negative, received positive
/// @param financeRate a plain number, 0.1 = 10 % a year
/// Errors: InvalidInput for fewer than two flows, or a rate that is not above −100 %.
[[nodiscard]] Result<std::optional<double>> modifiedRate(std::span<const double> flows,
                                                         double financeRate, double reinvestRate);

} // namespace bundlinje
