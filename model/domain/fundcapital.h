#pragma once

#include "model/domain/money.h"
#include "model/domain/provenance.h"

#include <optional>

namespace bundlinje {

/// The fund's capital: what it may bind at any time.
struct FundCapital {
    std::optional<Money> amount; ///< Empty = not known.
    bool isReinvested = true; ///< What is repaid may be bound again.
    Provenance provenance; ///< `sourceId` names one of the portfolio's sources.

    friend bool operator==(const FundCapital &, const FundCapital &) = default;
};

} // namespace bundlinje
