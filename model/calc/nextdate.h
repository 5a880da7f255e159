#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// A date of an investment that is still to come.
struct NextDate {
    QString field; ///< As in the JSON form: "effort.plannedEnd".
    PartialDate date;

    friend bool operator==(const NextDate &, const NextDate &) = default;
};

/// The first of its dates that is not certainly over; today is not over, and 2026 is not before its
/// last day. A planned end does not count once the actual one is known.
std::optional<NextDate> nextDate(const Investment &investment, const QDate &today);

} // namespace bundlinje
