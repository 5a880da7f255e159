#pragma once

#include "model/domain/error.h"

#include <compare>

namespace bundlinje {

/// An exact number with up to seven decimals that is no share: years, units of a service, a factor,
/// an index. Named constructors only, as with `Percentage`.
class Quantity {
public:
    constexpr Quantity() = default;
    static constexpr Quantity fromTenMillionths(qint64 parts) { return Quantity(parts); }
    static constexpr Quantity fromWhole(qint32 whole) { return Quantity(whole * perWhole); }

    constexpr qint64 tenMillionths() const { return m_parts; }
    constexpr double value() const
    {
        return static_cast<double>(m_parts) / static_cast<double>(perWhole);
    }

    friend constexpr bool operator==(Quantity, Quantity) = default;
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

    static constexpr qint64 perWhole = 10'000'000;

private:
    explicit constexpr Quantity(qint64 parts)
        : m_parts(parts)
    {
    }

    qint64 m_parts = 0;
};

/// Reads a number with decimal point, at most seven decimals: "2.5".
/// Errors: NotANumber, Overflow.
[[nodiscard]] Result<Quantity> quantityFromDecimal(QStringView text);

/// The number with decimal point and no superfluous zeros: "2.5".
QString toDecimal(Quantity quantity);

} // namespace bundlinje
