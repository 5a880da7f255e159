#pragma once

#include "model/items/part.h"

namespace bundlinje {

// The parts of the rows of the portfolio's lists, in the order of the form.

QList<Part<Stage>> stageParts();
QList<Part<DiscountRate>> rateParts();
QList<Part<StatedTotal>> totalParts();

/// The three-letter code of the currency. Errors: InvalidInput for what is not one.
Part<Portfolio> currencyPart();

/// The fund's capital, and whether what is repaid may be bound again.
Part<Portfolio> capitalPart();
Part<Portfolio> reinvestedPart();
/// Its word; "bound again".
QString reinvestedLabel(bool isReinvested);

/// Below which numbers of citizens are masked.
Part<Portfolio> smallCountPart();

} // namespace bundlinje
