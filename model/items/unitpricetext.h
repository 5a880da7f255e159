#pragma once

#include "model/domain/businesscase.h"
#include "model/domain/unitprice.h"

#include <QtCore/QLocale>

namespace bundlinje {

// Words for a unit price, in the language of the program.

/// What one unit is: "night", "full year".
QString priceUnitWord(PriceUnit unit);
QString priceKindWord(UnitPriceKind kind);
/// The letter; empty for none.
QString gradeLetter(std::optional<EvidenceGrade> grade);

/// Who bears it, without those who bear nothing: "Municipality 50%, State 50%; of the
/// municipality's share the state reimburses 40%".
QString payersText(const PayerSplit &split, const QLocale &locale);
/// The same for all of them, with the years from which they hold; empty = not stated.
QString payersText(const QList<PayerSplit> &splits, const QLocale &locale);

/// "2023: 550.000 kr.", one after the other; of an amount without year that it is not known.
QString yearPricesText(const QList<YearPrice> &amounts, const QLocale &locale);

/// How an amount came from the price: "DKK 1,507 for each night × 120"; empty where it is not
/// known.
QString takenText(const UnitPriceReference &reference, const UnitPrice &price,
                  const QLocale &locale);

/// What it is called in that language.
QString nameOf(const UnitPrice &price, const QLocale &locale);
/// What it must not be used for, in that language.
QString cautionOf(const UnitPrice &price, const QLocale &locale);

} // namespace bundlinje
