#pragma once

#include "model/calc/businesscasechecks.h"

namespace bundlinje {

/// What a person should look at in a business case although its results stand.
QList<BusinessCaseCheck> hintsOf(const BusinessCase &businessCase, const PriceIndex &index);

} // namespace bundlinje
