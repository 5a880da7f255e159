#pragma once

#include "model/domain/percentage.h"
#include "model/domain/provenance.h"

#include <QtCore/QList>

#include <array>
#include <optional>

namespace bundlinje {

/// Who bears a cost or has a gain.
enum class Payer {
    Municipality,
    Region,
    State,
    Other, ///< Unemployment funds, foundations, citizens: whoever is none of the three.
};

inline constexpr std::array payers{Payer::Municipality, Payer::Region, Payer::State, Payer::Other};

/// How an amount is divided between the payers; the four shares add up to the whole.
struct PayerSplit {
    /// Calendar year from which it holds, until the next one; empty = from the beginning.
    std::optional<int> fromYear;
    Percentage municipality;
    Percentage region;
    Percentage state;
    Percentage other;
    Percentage reimbursement; ///< Part of the municipality's share that the state pays back.
    Provenance provenance;

    friend bool operator==(const PayerSplit &, const PayerSplit &) = default;
};

/// The share of one payer before reimbursement.
constexpr Percentage shareOf(const PayerSplit &split, Payer payer)
{
    switch (payer) {
    case Payer::Municipality:
        return split.municipality;
    case Payer::Region:
        return split.region;
    case Payer::State:
        return split.state;
    case Payer::Other:
        return split.other;
    }
    return {};
}

} // namespace bundlinje
