#pragma once

#include "model/domain/discountschedule.h"
#include "model/domain/priceindex.h"

namespace bundlinje {

/// What a business case takes from the portfolio.
struct CaseSettings {
    PriceIndex priceIndex;
    DiscountSchedule discountSchedule;

    friend bool operator==(const CaseSettings &, const CaseSettings &) = default;
};

} // namespace bundlinje
