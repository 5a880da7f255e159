#pragma once

#include "model/domain/percentage.h"
#include "model/domain/provenance.h"

#include <QtCore/QList>

#include <optional>

namespace bundlinje {

/// One-year rates from year to year, both included; year 0 is not discounted.
struct DiscountRate {
    int fromYear = 1;
    std::optional<int> toYear; ///< Empty = and onwards.
    Percentage rate;

    friend bool operator==(const DiscountRate &, const DiscountRate &) = default;
};

struct DiscountSchedule {
    QList<DiscountRate> rates; ///< Ascending, without gaps.
    Provenance provenance;

    friend bool operator==(const DiscountSchedule &, const DiscountSchedule &) = default;
};

} // namespace bundlinje
