#pragma once

#include "model/calc/discounting.h"

namespace bundlinje {

/// An amount on a day; negative = paid. Any unit, the same for all.
struct DatedAmount {
    QDate date;
    double amount = 0;

    friend bool operator==(const DatedAmount &, const DatedAmount &) = default;
};

/// The amounts by years after the first one in the list, Actual/365 Fixed; an earlier day is before
/// year 0.
/// Errors: InvalidInput for a day that does not exist and an amount that is no number; `value` is
/// its place in the list, counted from 1.
[[nodiscard]] Result<QList<TimedAmount>> timed(std::span<const DatedAmount> flows);

} // namespace bundlinje
