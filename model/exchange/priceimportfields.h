#pragma once

#include "model/domain/unitprice.h"
#include "model/exchange/cellvalues.h"

#include <QtCore/QStringList>

namespace bundlinje {

// What a table of unit prices can say: one row for each price and year.

/// Names of the fields that a column can be read into, in the order in which they are offered: as
/// in the JSON form, `amount` and `year` of one of its amounts, and a share for each payer.
const QStringList &priceImportFields();

/// Whether it is the share of a payer.
bool isPayerShare(QStringView field);
/// Whether it is a share at all, also that of the reimbursement.
bool isShare(QStringView field);
/// Whether its numbers can be written in more than one way.
bool isPriceNumber(QStringView field);

/// The field that a column of that header holds; empty if it tells none.
QString priceFieldNamed(const QString &header);

/// The words that people write for a unit and a kind, in Danish and in English; also the names in
/// the JSON form.
std::optional<PriceUnit> priceUnitNamed(const QString &word);
std::optional<UnitPriceKind> priceKindNamed(const QString &word);

/// A share of one cell: "60 %" and a cell that is shown as per cent say it themselves; a plain
/// number is per cent, or with `reading.zeros` 2 a part of the whole, 0.6.
/// Errors: NotANumber, also outside 0–100 %; Overflow. `detail` is one of findingreasons.h.
[[nodiscard]] Result<Percentage> shareOf(const SpreadsheetCell &cell, const NumberReading &reading);

/// Whether a number that says nothing of itself can be no part of a whole: "60", "1,5".
bool isAboveWhole(const SpreadsheetCell &cell, DecimalSign sign);

} // namespace bundlinje
