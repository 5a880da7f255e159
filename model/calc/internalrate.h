#pragma once

#include "model/calc/datedamount.h"

namespace bundlinje {

/// Rates are looked for from −99.99 % to 1,000,000 %.
inline constexpr double lowestInternalRate = -0.9999;
inline constexpr double highestInternalRate = 10'000;

/// Every rate at which the flows are worth nothing today. Only one root is an internal rate of
/// return; several are shown as such, none is never shown as 0 %.
struct InternalRates {
    enum class Absence {
        NoFlows, ///< All are zero, or there are none.
        OnlyOutflows,
        OnlyInflows,
        NoRoot, ///< Both signs, but no rate in the range looked at; a total loss is one.
    };

    QList<double> roots; ///< Ascending; 0.05 = 5 % a year.
    std::optional<Absence> absence; ///< Why there is none.

    /// The internal rate of return, if it is unique.
    std::optional<double> rate() const
    {
        return roots.size() == 1 ? std::optional(roots.constFirst()) : std::nullopt;
    }

    friend bool operator==(const InternalRates &, const InternalRates &) = default;
};

/// All internal rates of flows at any times, in any order. Unless the flows or their running sums
/// tell that there is one root only, it scans for sign changes and for places where the value
/// touches zero, and then closes in; roots nearer than 10⁻⁹ count as one.
InternalRates internalRates(QList<TimedAmount> flows);

/// The same for one flow a year, the first at time 0.
InternalRates internalRates(std::span<const double> yearlyFlows);

/// The same for flows on any days, as XIRR of spreadsheets, but with every root.
/// Errors: InvalidInput for fewer than two flows, and as `timed`.
[[nodiscard]] Result<InternalRates> internalRates(std::span<const DatedAmount> flows);

} // namespace bundlinje
