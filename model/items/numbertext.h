#pragma once

#include "model/domain/percentage.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// Shown where a value is missing. Screen readers are given the word "missing" instead.
inline constexpr char16_t missingText[] = u"–";
/// Shown in place of an amount while amounts are hidden.
inline constexpr char16_t hiddenText[] = u"•••";

/// An integer scaled by 10^decimals as people read it, with grouping and U+2212 as minus:
/// (123456, 1) is "12.345,6" in Danish. Exact; nothing is rounded here.
QString scaledText(qint64 scaled, int decimals, const QLocale &locale);

/// `numerator / denominator` rounded half away from zero to an integer. Exact for all int64.
/// @param denominator greater than 0
qint64 roundedQuotient(qint64 numerator, qint64 denominator);

/// "1.450".
QString countText(qint64 count, const QLocale &locale);

/// "12,5 %", with a no-break space in Danish; no superfluous decimals.
QString percentText(Percentage share, const QLocale &locale);

/// A ratio with two decimals: "1,11".
QString ratioText(double ratio, const QLocale &locale);

/// A whole number as typed, grouping allowed. Errors: NotANumber, Overflow.
[[nodiscard]] Result<qint64> readCount(QStringView typed, const QLocale &locale);

/// A per cent figure as typed, with or without the sign. Errors: NotANumber, Overflow.
[[nodiscard]] Result<Percentage> readPercentage(QStringView typed, const QLocale &locale);

/// A typed number of this locale as a plain decimal with point: "12.500,25" gives "12500.25" in
/// Danish. Grouping must be in threes, so that "12.50" is refused in Danish and never guessed.
/// Spaces of any kind may group too.
/// Errors: NotANumber.
[[nodiscard]] Result<QString> plainDecimal(QStringView typed, const QLocale &locale);

} // namespace bundlinje
