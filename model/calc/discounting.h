#pragma once

#include "model/domain/portfolio.h"

#include <span>

namespace bundlinje {

/// An amount some years after the base date; negative = paid. Any unit, the same for all.
struct TimedAmount {
    double years = 0;
    double amount = 0;

    friend bool operator==(const TimedAmount &, const TimedAmount &) = default;
};

/// No time is discounted further than this.
inline constexpr int mostDiscountedYears = 1000;

/// The same rate in every year; 0 % shows undiscounted figures.
DiscountSchedule flatSchedule(Percentage rate);

/// The factors d(0) … d(count − 1): d(0) = 1, d(t) = d(t−1) ÷ (1 + rate of year t). Not rounded.
/// Errors: InvalidInput if a year has no rate, `value` names it, or a rate is outside 0–100 %, or
/// there are more than `mostDiscountedYears`.
/// Source: Ministry of Finance, note of 7 January 2021: one-year forward factors multiplied.
[[nodiscard]] Result<QList<double>> discountFactors(const DiscountSchedule &schedule, int count);

/// The same for one rate that need not be exact, as in a sensitivity analysis; above −1.
QList<double> flatDiscountFactors(double rate, int count);

/// The factor of a time that may lie inside a year: d(n + f) = d(n) · (d(n+1) ÷ d(n))^f.
/// Errors: InvalidInput as `discountFactors`, and for a time before the base date.
[[nodiscard]] Result<double> discountFactor(const DiscountSchedule &schedule, double years);

/// The sum of the amounts, each discounted by its own time. Not rounded.
/// Errors: as `discountFactor`.
[[nodiscard]] Result<double> presentValue(const DiscountSchedule &schedule,
                                          std::span<const TimedAmount> flows);

/// Actual/365 Fixed: days ÷ 365, leap days count as days; negative when `to` is earlier.
double yearsBetween(QDate from, QDate to);

} // namespace bundlinje
