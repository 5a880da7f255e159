#pragma once

#include "views/fields/formbuilder.h"

namespace bundlinje {

class OfferLine;

// What business cases calculate with, in the settings of the portfolio.

/// One-year rates, and the offer of the Ministry of Finance's.
OfferLine *buildDiscounting(FormBuilder<Portfolio> builder);

/// The net price index, and the offer of the years of the built-in one that are missing.
OfferLine *buildPriceIndex(FormBuilder<Portfolio> builder);

/// The portfolio's own unit prices.
/// @param catalogueAsked opens the built-in catalogue
/// @param importAsked opens an import of prices
QList<OfferLine *> buildUnitPrices(FormBuilder<Portfolio> builder,
                                   const std::function<void()> &catalogueAsked,
                                   const std::function<void()> &importAsked);

} // namespace bundlinje
