#pragma once

#include "model/items/part.h"

namespace bundlinje {

// The parts of the portfolio's net price index and of its own unit prices, in the order of the
// form.

/// Year and index. Errors: NotANumber, Overflow.
QList<Part<PriceIndexYear>> indexYearParts();

/// Id, name, theme, name in English, unit, kind, grade, version (only shown), source, caution,
/// caution in English.
QList<Part<UnitPrice>> unitPriceParts();

/// Year and amount. Errors: NotAnAmount, also for an empty amount.
QList<Part<YearPrice>> yearPriceParts();

/// From year, then the shares of municipality, region, state and others, the reimbursement, and a
/// note.
QList<Part<PayerSplit>> priceSplitParts();

} // namespace bundlinje
