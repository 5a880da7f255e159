#pragma once

#include "model/calc/casegap.h"
#include "model/domain/businesscase.h"
#include "model/domain/priceindex.h"

namespace bundlinje {

/// An amount of one price year in the price level of the case: amount · to ÷ from.
struct PriceConversion {
    int fromYear = 0;
    int toYear = 0;
    Quantity from; ///< Index of the price year.
    Quantity to; ///< Index of the price level.

    friend bool operator==(const PriceConversion &, const PriceConversion &) = default;
};

/// How amounts of a line with that price year are converted; nothing when they are in the price
/// level already. Without value: the years that have no index, or no index above 0.
/// @param list "costs" or "consequences", for the name of the gap
CaseFigure<std::optional<PriceConversion>> priceConversion(const BusinessCase &businessCase,
                                                           const PriceIndex &index,
                                                           std::optional<int> priceYear,
                                                           QStringView list, qsizetype at);

} // namespace bundlinje
