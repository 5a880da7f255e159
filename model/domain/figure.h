#pragma once

#include "model/domain/money.h"
#include "model/domain/provenance.h"

#include <optional>

namespace bundlinje {

/// How a figure came about. A figure that is not there at all is an empty optional: missing.
enum class Basis {
    Stated, ///< Published or typed.
    Calculated, ///< Computed by the model.
};

/// Whose bottom line is meant; the two are never mixed.
enum class Perspective {
    Fund, ///< The investor: what the contract repays when the goals are met.
    PublicEconomy, ///< Municipality, region and state: the gain of the business case.
};

/// An amount with how it came about and where it is written.
struct MoneyFigure {
    Money amount;
    Basis basis = Basis::Stated;
    Provenance provenance;

    friend bool operator==(const MoneyFigure &, const MoneyFigure &) = default;
};

/// An amount of which only the limits are known. Never replaced by its middle, never summed.
struct MoneyRange {
    std::optional<Money> atLeast;
    std::optional<Money> atMost;
    Provenance provenance;

    friend bool operator==(const MoneyRange &, const MoneyRange &) = default;
};

} // namespace bundlinje
