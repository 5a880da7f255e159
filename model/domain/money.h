#pragma once

#include "model/domain/currency.h"

#include <QtCore/QList>

#include <compare>
#include <span>

namespace bundlinje {

/// An exact amount in minor units (øre, cents) of one currency.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromMinor(qint64 minor, Currency currency) { return {minor, currency}; }

    constexpr qint64 minor() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }

    friend constexpr bool operator==(Money, Money) = default;
    /// Amounts of two currencies are unordered.
    friend constexpr std::partial_ordering operator<=>(Money a, Money b)
    {
        return a.m_currency == b.m_currency ? a.m_minor <=> b.m_minor
                                            : std::partial_ordering::unordered;
    }

private:
    constexpr Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }

    qint64 m_minor = 0;
    Currency m_currency;
};

/// The exact sum. Errors: MixedCurrency, Overflow; never a silently wrong sum.
[[nodiscard]] Result<Money> add(Money a, Money b);

/// The exact difference a − b. Errors: MixedCurrency, Overflow.
[[nodiscard]] Result<Money> subtract(Money a, Money b);

/// Reads a plain decimal with point as found in data files ("362411.36", "-5", "1E6" is refused).
/// Digits beyond the currency's minor unit are rounded half away from zero, once.
/// Errors: NotAnAmount, Overflow. White space, signs of currency and separators are not accepted.
[[nodiscard]] Result<Money> moneyFromDecimal(QStringView text, Currency currency);

/// The amount as a plain decimal with point and all minor digits: "362411.36". For files.
QString toDecimal(Money amount);

/// `whole` in parts proportional to `weights`, by largest remainder (Hamilton): each part is
/// rounded down, the missing minor units go one each to the largest fractions, ties to the earlier.
/// The parts always add up to `whole`. A negative whole is split by its size, then its sign is
/// given back.
/// Errors: InvalidInput if a weight is negative or all are zero.
[[nodiscard]] Result<QList<Money>> split(Money whole, std::span<const qint64> weights);

} // namespace bundlinje
