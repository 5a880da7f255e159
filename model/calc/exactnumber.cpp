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

/// Nearly always one is a multiple of the other: 1, ten million, and what was multiplied with that.
qint64 commonDivisor(qint64 a, qint64 b)
{
    const auto [less, more] = std::minmax(a, b);
    return more % less == 0 ? less : std::gcd(a, b);
}

/// Of anything and a positive number.
qint64 commonDivisor(Wide a, qint64 b)
{
    return std::gcd(static_cast<qint64>(a % b), b);
}

bool fits(Wide value)
{
    return static_cast<qint64>(value) == value;
}

bool multiply(Wide a, qint64 b, Wide &product)
{
    if (fits(a)) {
        product = Wide{static_cast<qint64>(a)} * b;
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
    qint64 denominator = 1;
};

void ExactNumber::remove(Large *large)
{
    std::default_delete<Large>()(large);
}

ExactNumber::Large *ExactNumber::copyOf(const Large &large)
{
    return std::make_unique<Large>(large).release();
}

ExactNumber ExactNumber::ratio(qint64 numerator, qint64 denominator)
{
    return ExactNumber(numerator) / denominator;
}

ExactNumber ExactNumber::ofLarge(Large large)
{
    ExactNumber made;
    made.m_large.reset(std::make_unique<Large>(std::move(large)).release());
    return made;
}

ExactNumber::Large ExactNumber::largeOf(const Parts &number)
{
    return number.large ? *number.large
                        : Large{Rational(integer(number.numerator), number.denominator)};
}

std::optional<ExactNumber::OverOne> ExactNumber::overOne(const Parts &a, const Parts &b)
{
    if (a.large || b.large)
        return std::nullopt;
    const bool isEitherWhole = a.denominator == 1 || b.denominator == 1;
    const qint64 common = isEitherWhole ? 1 : commonDivisor(a.denominator, b.denominator);
    const qint64 factorOfA = b.denominator / common;
    const qint64 factorOfB = a.denominator / common;
    OverOne made;
    if (!multiply(a.numerator, factorOfA, made.first)
        || !multiply(b.numerator, factorOfB, made.second)
        || __builtin_mul_overflow(a.denominator, factorOfA, &made.denominator))
        return std::nullopt;
    return made;
}

ExactNumber ExactNumber::sum(Parts a, Parts b)
{
    ExactNumber made;
    const auto small = overOne(a, b);
    if (!small || __builtin_add_overflow(small->first, small->second, &made.m_numerator))
        return ofLarge({largeOf(a).value + largeOf(b).value});
    made.m_denominator = small->denominator;
    return made;
}

ExactNumber ExactNumber::difference(Parts a, Parts b)
{
    ExactNumber made;
    const auto small = overOne(a, b);
    if (!small || __builtin_sub_overflow(small->first, small->second, &made.m_numerator))
        return ofLarge({largeOf(a).value - largeOf(b).value});
    made.m_denominator = small->denominator;
    return made;
}

/// Cancelled first: what does not fit often does then.
ExactNumber ExactNumber::product(Parts a, Parts b)
{
    ExactNumber made;
    if (!a.large && !b.large) {
        const qint64 ofA = commonDivisor(a.numerator, b.denominator);
        const qint64 ofB = commonDivisor(b.numerator, a.denominator);
        if (!__builtin_mul_overflow(a.numerator / ofA, b.numerator / ofB, &made.m_numerator)
            && !__builtin_mul_overflow(a.denominator / ofB, b.denominator / ofA,
                                       &made.m_denominator))
            return made;
    }
    return ofLarge({largeOf(a).value * largeOf(b).value});
}

ExactNumber ExactNumber::quotient(Parts a, Parts b)
{
    const bool isNegative = b.numerator < 0;
    if (b.large || !fits(b.numerator) || b.numerator == std::numeric_limits<qint64>::min())
        return ofLarge({largeOf(a).value / largeOf(b).value});
    if (!a.large && a.denominator == b.denominator)
        a.denominator = b.denominator = 1;
    const Parts inverse{isNegative ? -Wide{b.denominator} : Wide{b.denominator},
                        static_cast<qint64>(isNegative ? -b.numerator : b.numerator), nullptr};
    return product(a, inverse);
}

std::strong_ordering ExactNumber::order(Parts a, Parts b)
{
    if (const auto small = overOne(a, b)) {
        return small->first < small->second ? std::strong_ordering::less
            : small->first > small->second  ? std::strong_ordering::greater
                                            : std::strong_ordering::equal;
    }
    return largeOf(a).value.compare(largeOf(b).value) <=> 0;
}

int ExactNumber::signOf(const Large &large)
{
    return large.value.sign();
}

ExactNumber::Split ExactNumber::split() const
{
    if (m_large) {
        const ExactNumber floor = floored();
        return {floor.whole(), *this - floor};
    }
    Wide quotient = isNarrow(*this) ? static_cast<qint64>(m_numerator) / m_denominator
                                    : m_numerator / m_denominator;
    Wide remainder = m_numerator - quotient * m_denominator;
    if (remainder < 0) {
        --quotient;
        remainder += m_denominator;
    }
    const auto whole = static_cast<qint64>(quotient);
    return {whole == quotient ? std::optional(whole) : std::nullopt,
            ExactNumber(static_cast<qint64>(remainder), m_denominator)};
}

ExactNumber ExactNumber::floored() const
{
    if (m_large)
        return ofLarge({Rational(flooredQuotient(m_large->value))});
    ExactNumber made;
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
    if (m_numerator % m_denominator != 0)
        return std::nullopt;
    const Wide value = m_numerator / m_denominator;
    return fits(value) ? std::optional(static_cast<qint64>(value)) : std::nullopt;
}

/// Whole numbers stay whole: the numerator alone may be too large for a double.
double ExactNumber::toDouble(Wide numerator, qint64 denominator)
{
    const Wide whole = numerator / denominator;
    const auto rest = static_cast<qint64>(numerator - whole * denominator);
    return static_cast<double>(whole)
        + static_cast<double>(rest) / static_cast<double>(denominator);
}

double ExactNumber::toDouble(const Large &large)
{
    return static_cast<double>(large.value);
}

std::optional<qint64> rounded(const ExactNumber &number)
{
    static const ExactNumber half = ExactNumber::ratio(1, 2);
    if (number.sign() < 0) {
        const ExactNumber size = (half - number).floored();
        return (ExactNumber(0) - size).whole();
    }
    return (number + half).split().whole;
}

} // namespace bundlinje
