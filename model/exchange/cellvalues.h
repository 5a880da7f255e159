#pragma once

#include "model/domain/money.h"
#include "model/domain/partialdate.h"
#include "model/exchange/spreadsheet.h"

#include <optional>

namespace bundlinje {

/// What separates decimals in a column of texts; the other of the two groups thousands.
enum class DecimalSign { Comma, Point };

/// How the numbers of a column are to be read.
struct NumberReading {
    DecimalSign decimal = DecimalSign::Comma;
    int zeros = 0; ///< "1.000 kr." is 3, "mio. kr." is 6.

    friend bool operator==(const NumberReading &, const NumberReading &) = default;
};

// One cell as a value. An error's `detail` is its reason for the report, one of findingreasons.h.

/// What the texts tell by themselves: "1,5" and "1.234,5" are a comma, "1,234" nothing.
std::optional<DecimalSign> guessedDecimalSign(const QStringList &texts);

/// A number written with that sign, as a plain decimal with point; grouping must be in threes, and
/// the two signs are never mixed up. Errors: NotANumber.
[[nodiscard]] Result<QString> decimalOf(QStringView text, DecimalSign sign);

/// Errors: InvalidInput for an error value of a spreadsheet.
[[nodiscard]] Result<QString> textOf(const SpreadsheetCell &cell);
/// Errors: NotADate.
[[nodiscard]] Result<PartialDate> dateOf(const SpreadsheetCell &cell);
/// Errors: NotANumber, Overflow.
[[nodiscard]] Result<qint64> countOf(const SpreadsheetCell &cell, DecimalSign sign);
/// "12,5 mio. kr." and "850 tkr." say their own unit; a currency code in the cell goes before
/// `currency`. Errors: NotAnAmount, Overflow; InvalidInput where no currency is known.
[[nodiscard]] Result<Money> amountOf(const SpreadsheetCell &cell, const NumberReading &reading,
                                     const std::optional<Currency> &currency);

} // namespace bundlinje
