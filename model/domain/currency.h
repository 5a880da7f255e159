#pragma once

#include "model/domain/error.h"

#include <QtCore/QString>

#include <array>

namespace bundlinje {

/// An ISO 4217 currency; danish kroner unless said otherwise.
class Currency {
public:
    constexpr Currency() = default;

    static const Currency DKK;

    /// @param code three capital letters of a currency in use ("DKK"), white space not allowed
    /// Errors: InvalidInput for anything else: a currency is never guessed from words or signs.
    [[nodiscard]] static Result<Currency> fromCode(QStringView code);

    QString code() const;

    /// Decimals of the minor unit: 2 for most, 0 for JPY, 3 for KWD.
    int minorDigits() const;

    /// Minor units in one unit: 10 to the power of `minorDigits`.
    qint64 minorPerUnit() const;

    friend constexpr bool operator==(Currency, Currency) = default;
    friend constexpr auto operator<=>(Currency, Currency) = default;

private:
    using Letters = std::array<char, 3>;

    explicit constexpr Currency(Letters code)
        : m_code(packed(code))
    {
    }
    static constexpr quint32 packed(Letters code)
    {
        return static_cast<quint32>(code[0] << 16 | code[1] << 8 | code[2]);
    }
    Letters letters() const;

    /// The letters in one number, so that amounts are copied and compared as two numbers.
    quint32 m_code = packed({'D', 'K', 'K'});
};

inline constexpr Currency Currency::DKK{};

} // namespace bundlinje
