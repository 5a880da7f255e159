#pragma once

#include <optional>
#include <span>

namespace bundlinje {

/// Years until the running sum of yearly flows, the first at time 0, is at least zero for good;
/// straight inside a year. Never below zero = 0; still below at the end = none. A remainder that is
/// nothing but the imprecision of the sum counts as zero.
std::optional<double> payback(std::span<const double> flows);

} // namespace bundlinje
