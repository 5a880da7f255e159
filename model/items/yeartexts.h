#pragma once

#include "model/items/part.h"

#include "model/domain/businesscase.h"

namespace bundlinje {

// Values year by year in one line: "45; 45; 50", from year 0 on. "45 × 3" stands for three years in
// a row, "2: 50" goes on from year 2, "?" is a year whose value is missing and nothing between two
// signs a year without any. Reading refuses what it cannot read and leaves the value as it was.

/// "45 × 3; 50".
QString intakeText(const QList<Cohort> &intake, const QLocale &locale);
/// Errors: NotANumber, also for a year that is no whole number; Overflow.
[[nodiscard]] Status readIntake(const QString &text, const PartContext &context,
                                QList<Cohort> &intake);
/// "= 140 persons in 3 years" for a text that can be read, else empty.
QString intakeEcho(const QString &text, const PartContext &context);

QString yearAmountsText(const QList<YearAmount> &amounts, const QLocale &locale);
/// Amounts as `readAmount` reads them; of the currency that stood there, else of the portfolio.
/// Errors: NotAnAmount, Overflow; NotANumber for a year.
[[nodiscard]] Status readYearAmounts(const QString &text, const PartContext &context,
                                     QList<YearAmount> &amounts);

QString amountsText(const QList<std::optional<Money>> &amounts, const QLocale &locale);
[[nodiscard]] Status readAmounts(const QString &text, const PartContext &context,
                                 QList<std::optional<Money>> &amounts);
/// "= DKK 600,000 in 2 years" for a text that can be read, else empty.
QString amountsEcho(const QString &text, const PartContext &context);

/// "1; 0,9; 0,8".
QString quantitiesText(const QList<Quantity> &values, const QLocale &locale);
/// Errors: NotANumber, also for a year without value; Overflow.
[[nodiscard]] Status readQuantities(const QString &text, const PartContext &context,
                                    QList<Quantity> &values);

/// "2,5"; a number with at most seven decimals.
QString quantityText(Quantity value, const QLocale &locale);
/// Errors: NotANumber, Overflow.
[[nodiscard]] Result<Quantity> readQuantity(QStringView typed, const QLocale &locale);

} // namespace bundlinje
