#pragma once

#include "model/domain/percentage.h"
#include "model/domain/quantity.h"

#include <memory>
#include <optional>

namespace bundlinje {

/// A fraction that is never rounded, whatever its size. Within 128 bits, where nearly all amounts
/// of a contract stay, it needs no memory of its own.
class ExactNumber {
public:
    ExactNumber() = default;
    // A whole number is what it says: amounts and counts are compared with fractions everywhere.
    ExactNumber(qint64 whole) // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)
        : m_numerator(whole)
    {
    }
    /// @param denominator not 0
    static ExactNumber ratio(qint64 numerator, qint64 denominator);
    /// A quantity or share as it is stored.
    static ExactNumber ofTenMillionths(qint64 parts)
    {
        ExactNumber made(parts);
        if (parts % Quantity::perWhole == 0)
            made.m_numerator = parts / Quantity::perWhole;
        else
            made.m_denominator = Quantity::perWhole;
        return made;
    }

    ExactNumber(const ExactNumber &other)
        : m_numerator(other.m_numerator)
        , m_denominator(other.m_denominator)
        , m_large(other.m_large ? copyOf(*other.m_large) : nullptr)
    {
    }
    ExactNumber(ExactNumber &&other) noexcept = default;
    ExactNumber &operator=(const ExactNumber &other);
    ExactNumber &operator=(ExactNumber &&other) noexcept = default;
    ~ExactNumber() = default;

    friend ExactNumber operator+(const ExactNumber &a, const ExactNumber &b)
    {
        ExactNumber made;
        if (!isAlike(a, b)
            || __builtin_add_overflow(a.m_numerator, b.m_numerator, &made.m_numerator))
            return sum(a, b);
        made.m_denominator = a.m_denominator;
        return made;
    }
    friend ExactNumber operator-(const ExactNumber &a, const ExactNumber &b)
    {
        ExactNumber made;
        if (!isAlike(a, b)
            || __builtin_sub_overflow(a.m_numerator, b.m_numerator, &made.m_numerator))
            return difference(a, b);
        made.m_denominator = a.m_denominator;
        return made;
    }
    friend ExactNumber operator*(const ExactNumber &a, const ExactNumber &b)
    {
        ExactNumber made;
        if (a.m_large || b.m_large
            || __builtin_mul_overflow(a.m_numerator, b.m_numerator, &made.m_numerator)
            || __builtin_mul_overflow(a.m_denominator, b.m_denominator, &made.m_denominator))
            return product(a, b);
        return made;
    }
    /// `b` is not 0.
    friend ExactNumber operator/(const ExactNumber &a, const ExactNumber &b);
    ExactNumber &operator+=(const ExactNumber &other) { return *this = *this + other; }
    ExactNumber &operator-=(const ExactNumber &other) { return *this = *this - other; }
    ExactNumber &operator*=(const ExactNumber &other) { return *this = *this * other; }

    friend std::strong_ordering operator<=>(const ExactNumber &a, const ExactNumber &b)
    {
        if (!isAlike(a, b))
            return order(a, b);
        return a.m_numerator < b.m_numerator ? std::strong_ordering::less
            : a.m_numerator > b.m_numerator  ? std::strong_ordering::greater
                                             : std::strong_ordering::equal;
    }
    friend bool operator==(const ExactNumber &a, const ExactNumber &b) { return (a <=> b) == 0; }

    bool isZero() const { return sign() == 0; }
    /// −1, 0 or 1.
    int sign() const;
    /// The next whole number below, or the number itself.
    ExactNumber floored() const;
    /// The whole number it is; empty = it is none, or none of 64 bits.
    std::optional<qint64> whole() const;
    double toDouble() const;

private:
    __extension__ using Wide = __int128;

    struct Large;
    struct LargeDeleter {
        void operator()(Large *large) const;
    };
    struct OverOne;

    using LargePointer = std::unique_ptr<Large, LargeDeleter>;

    /// The quick way, that nearly all numbers go: small and over the same denominator.
    static bool isAlike(const ExactNumber &a, const ExactNumber &b)
    {
        return !a.m_large && !b.m_large && a.m_denominator == b.m_denominator;
    }
    static ExactNumber sum(const ExactNumber &a, const ExactNumber &b);
    static ExactNumber difference(const ExactNumber &a, const ExactNumber &b);
    static ExactNumber product(const ExactNumber &a, const ExactNumber &b);
    static std::strong_ordering order(const ExactNumber &a, const ExactNumber &b);

    static LargePointer copyOf(const Large &large);
    static std::optional<OverOne> overOne(const ExactNumber &a, const ExactNumber &b);
    static ExactNumber ofLarge(Large large);
    Large large() const;

    Wide m_numerator = 0;
    Wide m_denominator = 1; ///< Positive.
    LargePointer m_large; ///< Set = the number, in place of the two.
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

} // namespace bundlinje
