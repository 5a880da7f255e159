#pragma once

#include "model/domain/money.h"
#include "model/domain/percentage.h"

#include <limits>
#include <optional>

namespace bundlinje {

/// Wide enough that no sum of 64-bit amounts overflows on the way, nor an amount times a share.
__extension__ using WideSum = __int128;

/// The sum as an amount; empty = it does not fit into 64 bits.
constexpr std::optional<Money> narrow(WideSum sum, Currency currency)
{
    if (sum > std::numeric_limits<qint64>::max() || sum < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return Money::fromMinor(static_cast<qint64>(sum), currency);
}

/// The share of an amount in whole minor units, from exact arithmetic, rounded half away from zero;
/// empty = it does not fit into 64 bits.
constexpr std::optional<Money> portion(Money whole, Percentage share)
{
    constexpr qint64 perWhole = 10'000'000;
    const WideSum exact = static_cast<WideSum>(whole.minor()) * share.tenMillionths();
    const WideSum half = exact < 0 ? -perWhole / 2 : perWhole / 2;
    return narrow((exact + half) / perWhole, whole.currency());
}

} // namespace bundlinje
