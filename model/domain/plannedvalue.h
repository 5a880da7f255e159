#pragma once

#include "model/domain/quantity.h"

#include <optional>

namespace bundlinje {

/// What a goal is to reach at one check of the contract.
struct PlannedValue {
    int period = 1; ///< `CheckDate::period`.
    /// As it is measured: citizens, days, points; percentage points where those are paid for.
    std::optional<Quantity> value;

    friend bool operator==(const PlannedValue &, const PlannedValue &) = default;
};

} // namespace bundlinje
