#pragma once

#include "model/domain/money.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// The currency as people write it beside an amount: "kr." in Danish for DKK, else the code.
QString currencyText(Currency currency);

/// What `millionText` writes, in hundredths of a million; 0 also for what it writes as "<0,01".
qint64 millionHundredths(Money amount);

/// Millions with one decimal, two below one million: "56,0", "0,85". Rounded once, half away from
/// zero, from the integer minor units. What is not 0 but rounds to 0,00 is "<0,01".
QString millionText(Money amount, const QLocale &locale);

/// The unit of a column or chart in millions: "mio. kr." / "DKK m".
QString millionUnit(Currency currency);

/// "56,0 mio. kr." / "DKK 56.0m", with no-break spaces.
QString millionWithUnit(Money amount, const QLocale &locale);

/// To the last minor unit: "12.500.000 kr."; minor units only where they are not 0.
QString exactText(Money amount, const QLocale &locale);

/// In millions where one decimal says it exactly, "12,0 mio. kr.", else like `exactText`.
QString shortText(Money amount, const QLocale &locale);

/// Like `exactText` without the currency, as a field shows it for editing.
QString editText(Money amount, const QLocale &locale);

/// An amount as people type it: "12.500.000", "12,5 mio", "850 tkr", "1,2 mia. kr.", "2 mio EUR",
/// "=3*450000". Sums after "=" know + − × ÷, parentheses and signs and are exact until rounded once
/// to the minor unit. A currency code after the number takes the place of `currency`. Errors:
/// NotAnAmount, Overflow; foreign grouping and decimals that no coin has are refused.
[[nodiscard]] Result<Money> readAmount(QStringView typed, Currency currency, const QLocale &locale);

} // namespace bundlinje
