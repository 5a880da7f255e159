#pragma once

#include "model/domain/money.h"
#include "model/domain/percentage.h"
#include "model/domain/quantity.h"

#include <memory>
#include <optional>

namespace bundlinje {

/// A fraction that is never rounded, whatever its size. While its numerator fits into 128 bits and
/// its denominator into 64, as nearly all amounts of a contract do, it needs no memory of its own.
class ExactNumber {
public:
    struct Split;

    ExactNumber() = default;
    // A whole number is what it says: amounts and counts are compared with fractions everywhere.
    ExactNumber(qint64 whole) // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)
        : m_numerator(whole)
    {
    }
    /// @param denominator not 0
    static ExactNumber ratio(qint64 numerator, qint64 denominator);
    /// A quantity or share as it is stored. Over one denominator even where it is whole: numbers
    /// over the same one are added and compared quickest.
    static ExactNumber ofTenMillionths(qint64 parts) { return {parts, Quantity::perWhole}; }

    /// Minor units of money, over the denominator of a price for a quantity times a share.
    static ExactNumber ofMinor(qint64 minor)
    {
        constexpr qint64 denominator = qint64{Quantity::perWhole} * Quantity::perWhole;
        ExactNumber made;
        made.m_numerator = Wide{minor} * denominator;
        made.m_denominator = denominator;
        return made;
    }

    ExactNumber(const ExactNumber &other)
        : m_numerator(other.m_numerator)
        , m_denominator(other.m_denominator)
        , m_large(other.m_large ? copyOf(*other.m_large) : nullptr)
    {
    }
    ExactNumber(ExactNumber &&other) noexcept = default;
    ExactNumber &operator=(const ExactNumber &other)
    {
        if (this != &other)
            *this = ExactNumber(other);
        return *this;
    }
    ExactNumber &operator=(ExactNumber &&other) noexcept = default;
    ~ExactNumber() = default;

    // Inline always: called in a large file they would not be, and their numbers go through memory.
    [[gnu::always_inline]] friend ExactNumber operator+(const ExactNumber &a, const ExactNumber &b)
    {
        ExactNumber made;
        if (!isAlike(a, b)
            || __builtin_add_overflow(a.m_numerator, b.m_numerator, &made.m_numerator))
            return sum(a.parts(), b.parts());
        made.m_denominator = a.m_denominator;
        return made;
    }
    [[gnu::always_inline]] friend ExactNumber operator-(const ExactNumber &a, const ExactNumber &b)
    {
        ExactNumber made;
        if (!isAlike(a, b)
            || __builtin_sub_overflow(a.m_numerator, b.m_numerator, &made.m_numerator))
            return difference(a.parts(), b.parts());
        made.m_denominator = a.m_denominator;
        return made;
    }
    [[gnu::always_inline]] friend ExactNumber operator*(const ExactNumber &a, const ExactNumber &b)
    {
        ExactNumber made;
        if (!isNarrow(a) || !isNarrow(b)
            || __builtin_mul_overflow(a.m_denominator, b.m_denominator, &made.m_denominator))
            return product(a.parts(), b.parts());
        made.m_numerator =
            Wide{static_cast<qint64>(a.m_numerator)} * static_cast<qint64>(b.m_numerator);
        return made;
    }
    /// `b` is not 0.
    friend ExactNumber operator/(const ExactNumber &a, const ExactNumber &b)
    {
        return quotient(a.parts(), b.parts());
    }
    ExactNumber &operator+=(const ExactNumber &other) { return *this = *this + other; }
    ExactNumber &operator-=(const ExactNumber &other) { return *this = *this - other; }
    ExactNumber &operator*=(const ExactNumber &other) { return *this = *this * other; }

    [[gnu::always_inline]] friend std::strong_ordering operator<=>(const ExactNumber &a,
                                                                   const ExactNumber &b)
    {
        if (!isAlike(a, b))
            return order(a.parts(), b.parts());
        return a.m_numerator < b.m_numerator ? std::strong_ordering::less
            : a.m_numerator > b.m_numerator  ? std::strong_ordering::greater
                                             : std::strong_ordering::equal;
    }
    friend bool operator==(const ExactNumber &a, const ExactNumber &b) { return (a <=> b) == 0; }

    bool isZero() const { return sign() == 0; }
    /// −1, 0 or 1.
    int sign() const
    {
        if (m_large)
            return signOf(*m_large);
        return m_numerator < 0 ? -1 : m_numerator > 0 ? 1 : 0;
    }
    /// The next whole number below, or the number itself, and what is above it.
    Split split() const;
    /// The next whole number below, or the number itself.
    ExactNumber floored() const;
    /// The whole number it is; empty = it is none, or none of 64 bits.
    std::optional<qint64> whole() const;
    double toDouble() const
    {
        if (m_large)
            return toDouble(*m_large);
        constexpr Wide mostInDouble = Wide{1} << 53;
        return -mostInDouble <= m_numerator && m_numerator <= mostInDouble
            ? static_cast<double>(static_cast<qint64>(m_numerator))
                / static_cast<double>(m_denominator)
            : toDouble(m_numerator, m_denominator);
    }

private:
    __extension__ using Wide = __int128;

    struct Large;
    struct LargeDeleter {
        void operator()(Large *large) const { remove(large); }
    };
    struct OverOne;
    /// What the slow ways are handed, in place of the numbers themselves: these stay in registers
    /// as long as nobody has their address.
    struct Parts {
        Wide numerator;
        qint64 denominator;
        const Large *large;
    };

    using LargePointer = std::unique_ptr<Large, LargeDeleter>;

    Parts parts() const { return {m_numerator, m_denominator, m_large.get()}; }

    ExactNumber(qint64 numerator, qint64 denominator)
        : m_numerator(numerator)
        , m_denominator(denominator)
    {
    }
    /// The quick way, that nearly all numbers go: small and over the same denominator.
    static bool isAlike(const ExactNumber &a, const ExactNumber &b)
    {
        return a.m_denominator == b.m_denominator && !a.m_large && !b.m_large;
    }
    /// Sixty-four bits are multiplied, divided and converted many times quicker.
    static bool isNarrow(const ExactNumber &number)
    {
        return static_cast<qint64>(number.m_numerator) == number.m_numerator && !number.m_large;
    }
    static ExactNumber sum(Parts a, Parts b);
    static ExactNumber difference(Parts a, Parts b);
    static ExactNumber product(Parts a, Parts b);
    static ExactNumber quotient(Parts a, Parts b);
    static std::strong_ordering order(Parts a, Parts b);
    static std::optional<OverOne> overOne(const Parts &a, const Parts &b);

    static int signOf(const Large &large);
    static double toDouble(const Large &large);
    static double toDouble(Wide numerator, qint64 denominator);
    static Large *copyOf(const Large &large);
    static void remove(Large *large);
    static ExactNumber ofLarge(Large large);
    static Large largeOf(const Parts &number);

    Wide m_numerator = 0;
    qint64 m_denominator = 1; ///< Positive.
    LargePointer m_large; ///< Set = the number, in place of the two.
};

/// The whole number is empty where it does not fit into 64 bits.
struct ExactNumber::Split {
    std::optional<qint64> whole;
    ExactNumber fraction; ///< From 0, below 1.
};

/// Half away from zero; empty = it does not fit into 64 bits.
std::optional<qint64> rounded(const ExactNumber &number);

inline ExactNumber exact(Quantity quantity)
{
    return ExactNumber::ofTenMillionths(quantity.tenMillionths());
}

inline ExactNumber exact(Percentage share)
{
    return ExactNumber::ofTenMillionths(share.tenMillionths());
}

inline ExactNumber exact(Money amount)
{
    return ExactNumber::ofMinor(amount.minor());
}

} // namespace bundlinje
