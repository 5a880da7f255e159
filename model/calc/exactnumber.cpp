#include "model/calc/exactnumber.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

namespace bundlinje {

namespace {

__extension__ using Wide = __int128;
__extension__ using UnsignedWide = unsigned __int128;
using Integer = boost::multiprecision::cpp_int;
using Rational = boost::multiprecision::cpp_rational;

Wide commonDivisor(Wide a, Wide b)
{
    a = a < 0 ? -a : a;
    b = b < 0 ? -b : b;
    while (b != 0)
        a = std::exchange(b, a % b);
    return a;
}

/// Nearly always one is a multiple of the other: 1, ten million, and what was multiplied with that.
qint64 commonDivisor(qint64 a, qint64 b)
{
    const auto [less, more] = std::minmax(a, b);
    return more % less == 0 ? less : std::gcd(a, b);
}

/// Sixty-four bits are multiplied, divided and converted many times quicker.
bool isNarrow(Wide value)
{
    return static_cast<qint64>(value) == value;
}

bool multiply(Wide a, Wide b, Wide &product)
{
    if (isNarrow(a) && isNarrow(b)) {
        product = Wide{static_cast<qint64>(a)} * static_cast<qint64>(b);
        return true;
    }
    return !__builtin_mul_overflow(a, b, &product);
}

Integer integer(Wide value)
{
    const UnsignedWide size =
        value < 0 ? -static_cast<UnsignedWide>(value) : static_cast<UnsignedWide>(value);
    const Integer made =
        (Integer(static_cast<quint64>(size >> 64)) << 64) + static_cast<quint64>(size);
    return value < 0 ? Integer(-made) : made;
}

Integer flooredQuotient(const Rational &value)
{
    Integer quotient;
    Integer remainder;
    divide_qr(numerator(value), denominator(value), quotient, remainder);
    if (remainder < 0) // The division rounds towards zero, not down.
        --quotient;
    return quotient;
}

} // namespace

struct ExactNumber::Large {
    Rational value;
};

/// Two fractions over one denominator.
struct ExactNumber::OverOne {
    Wide first = 0;
    Wide second = 0;
    Wide denominator = 1;
};

void ExactNumber::LargeDeleter::operator()(Large *large) const
{
    std::default_delete<Large>()(large);
}

ExactNumber::LargePointer ExactNumber::copyOf(const Large &large)
{
    return LargePointer(std::make_unique<Large>(large).release());
}

ExactNumber &ExactNumber::operator=(const ExactNumber &other)
{
    if (this != &other)
        *this = ExactNumber(other);
    return *this;
}

ExactNumber ExactNumber::ratio(qint64 numerator, qint64 denominator)
{
    ExactNumber made;
    if (numerator % denominator == 0) {
        made.m_numerator = Wide{numerator} / denominator;
        return made;
    }
    made.m_numerator = denominator < 0 ? -Wide{numerator} : Wide{numerator};
    made.m_denominator = denominator < 0 ? -Wide{denominator} : Wide{denominator};
    return made;
}

ExactNumber ExactNumber::ofLarge(Large large)
{
    ExactNumber made;
    made.m_large.reset(std::make_unique<Large>(std::move(large)).release());
    return made;
}

ExactNumber::Large ExactNumber::large() const
{
    return m_large ? *m_large : Large{Rational(integer(m_numerator), integer(m_denominator))};
}

std::optional<ExactNumber::OverOne> ExactNumber::overOne(const ExactNumber &a, const ExactNumber &b)
{
    if (a.m_large || b.m_large)
        return std::nullopt;
    if (a.m_denominator == b.m_denominator)
        return OverOne{a.m_numerator, b.m_numerator, a.m_denominator};
    OverOne made{a.m_numerator, b.m_numerator, a.m_denominator};
    // Most often an amount with a fraction meets a whole one.
    if (b.m_denominator == 1)
        return multiply(b.m_numerator, a.m_denominator, made.second) ? std::optional(made)
                                                                     : std::nullopt;
    if (a.m_denominator == 1) {
        made.denominator = b.m_denominator;
        return multiply(a.m_numerator, b.m_denominator, made.first) ? std::optional(made)
                                                                    : std::nullopt;
    }
    Wide factorOfA = b.m_denominator;
    Wide factorOfB = a.m_denominator;
    if (isNarrow(factorOfA) && isNarrow(factorOfB)) {
        const auto ofA = static_cast<qint64>(a.m_denominator);
        const auto ofB = static_cast<qint64>(b.m_denominator);
        const qint64 common = commonDivisor(ofA, ofB);
        factorOfA = ofB / common;
        factorOfB = ofA / common;
    } else {
        const Wide common = commonDivisor(factorOfA, factorOfB);
        factorOfA /= common;
        factorOfB /= common;
    }
    if (!multiply(a.m_numerator, factorOfA, made.first)
        || !multiply(b.m_numerator, factorOfB, made.second)
        || !multiply(a.m_denominator, factorOfA, made.denominator))
        return std::nullopt;
    return made;
}

ExactNumber ExactNumber::sum(const ExactNumber &a, const ExactNumber &b)
{
    ExactNumber made;
    const auto small = overOne(a, b);
    if (!small || __builtin_add_overflow(small->first, small->second, &made.m_numerator))
        return ofLarge({a.large().value + b.large().value});
    made.m_denominator = small->denominator;
    return made;
}

ExactNumber ExactNumber::difference(const ExactNumber &a, const ExactNumber &b)
{
    ExactNumber made;
    const auto small = overOne(a, b);
    if (!small || __builtin_sub_overflow(small->first, small->second, &made.m_numerator))
        return ofLarge({a.large().value - b.large().value});
    made.m_denominator = small->denominator;
    return made;
}

ExactNumber ExactNumber::product(const ExactNumber &a, const ExactNumber &b)
{
    return ofLarge({a.large().value * b.large().value});
}

ExactNumber operator/(const ExactNumber &a, const ExactNumber &b)
{
    if (b.m_large || b.m_numerator == std::numeric_limits<Wide>::min())
        return ExactNumber::ofLarge({a.large().value / b.large().value});
    ExactNumber inverse;
    const bool isNegative = b.m_numerator < 0;
    inverse.m_numerator = isNegative ? -b.m_denominator : b.m_denominator;
    inverse.m_denominator = isNegative ? -b.m_numerator : b.m_numerator;
    return a * inverse;
}

std::strong_ordering ExactNumber::order(const ExactNumber &a, const ExactNumber &b)
{
    if (const auto small = overOne(a, b)) {
        return small->first < small->second ? std::strong_ordering::less
            : small->first > small->second  ? std::strong_ordering::greater
                                            : std::strong_ordering::equal;
    }
    return a.large().value.compare(b.large().value) <=> 0;
}

int ExactNumber::sign() const
{
    if (m_large)
        return m_large->value.sign();
    return m_numerator < 0 ? -1 : m_numerator > 0 ? 1 : 0;
}

ExactNumber ExactNumber::floored() const
{
    ExactNumber made;
    if (m_large)
        return ofLarge({Rational(flooredQuotient(m_large->value))});
    if (m_denominator == 1)
        return *this;
    if (isNarrow(m_numerator) && isNarrow(m_denominator)) {
        const auto numerator = static_cast<qint64>(m_numerator);
        const auto denominator = static_cast<qint64>(m_denominator);
        made.m_numerator = numerator / denominator - (numerator % denominator < 0 ? 1 : 0);
        return made;
    }
    const Wide remainder = m_numerator % m_denominator;
    made.m_numerator = m_numerator / m_denominator - (remainder < 0 ? 1 : 0);
    return made;
}

std::optional<qint64> ExactNumber::whole() const
{
    using Limits = std::numeric_limits<qint64>;
    if (m_large) {
        const Integer value = numerator(m_large->value);
        if (denominator(m_large->value) != 1 || value > Limits::max() || value < Limits::min())
            return std::nullopt;
        return static_cast<qint64>(value);
    }
    if (m_denominator != 1 && m_numerator % m_denominator != 0)
        return std::nullopt;
    const Wide value = m_denominator == 1 ? m_numerator : m_numerator / m_denominator;
    if (value > Limits::max() || value < Limits::min())
        return std::nullopt;
    return static_cast<qint64>(value);
}

double ExactNumber::toDouble() const
{
    if (m_large)
        return static_cast<double>(m_large->value);
    const auto numerator = isNarrow(m_numerator)
        ? static_cast<double>(static_cast<qint64>(m_numerator))
        : static_cast<double>(m_numerator);
    if (m_denominator == 1)
        return numerator;
    return numerator
        / (isNarrow(m_denominator) ? static_cast<double>(static_cast<qint64>(m_denominator))
                                   : static_cast<double>(m_denominator));
}

std::optional<qint64> rounded(const ExactNumber &number)
{
    static const ExactNumber half = ExactNumber::ratio(1, 2);
    if (number.sign() < 0) {
        const ExactNumber size = (half - number).floored();
        return (ExactNumber(0) - size).whole();
    }
    return (number + half).floored().whole();
}

} // namespace bundlinje
