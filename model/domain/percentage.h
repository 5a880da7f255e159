#pragma once

#include "model/domain/error.h"

#include <compare>

namespace bundlinje {

/// An exact share: ten-millionths, so that a share entered with seven decimals stays as entered.
/// Named constructors only, so that 12.5 and 0.125 cannot be confused.
class Percentage {
public:
    constexpr Percentage() = default;
    static constexpr Percentage fromTenMillionths(qint64 parts) { return Percentage(parts); }
    /// 3.5 % is `fromPpm(35'000)`.
    static constexpr Percentage fromPpm(qint64 ppm) { return Percentage(ppm * 10); }
    /// 100 %.
    static constexpr Percentage whole() { return fromPpm(1'000'000); }

    constexpr qint64 tenMillionths() const { return m_parts; }
    /// The share as a number: 0.035 for 3.5 %.
    constexpr double fraction() const { return static_cast<double>(m_parts) / 10'000'000.0; }

    friend constexpr bool operator==(Percentage, Percentage) = default;
    friend constexpr auto operator<=>(Percentage, Percentage) = default;

private:
    explicit constexpr Percentage(qint64 parts)
        : m_parts(parts)
    {
    }

    qint64 m_parts = 0;
};

/// Reads a per cent figure with decimal point, without the sign: "3.5" is 3.5 %. At most five
/// decimals, because a share is exact to seven.
/// Errors: NotANumber, Overflow.
[[nodiscard]] Result<Percentage> percentageFromDecimal(QStringView percent);

/// The per cent figure with decimal point and no superfluous zeros: "3.5".
QString toDecimal(Percentage share);

} // namespace bundlinje
