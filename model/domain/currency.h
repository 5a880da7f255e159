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

    QString code() const { return QString::fromLatin1(m_code.data(), 3); }

    /// Decimals of the minor unit: 2 for most, 0 for JPY, 3 for KWD.
    int minorDigits() const;

    /// Minor units in one unit: 10 to the power of `minorDigits`.
    qint64 minorPerUnit() const;

    friend constexpr bool operator==(Currency, Currency) = default;
    friend constexpr auto operator<=>(Currency, Currency) = default;

private:
    explicit constexpr Currency(std::array<char, 3> code)
        : m_code(code)
    {
    }

    std::array<char, 3> m_code{'D', 'K', 'K'};
};

inline constexpr Currency Currency::DKK{};

} // namespace bundlinje
