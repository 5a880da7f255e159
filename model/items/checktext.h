#pragma once

#include "model/calc/investmentchecks.h"

namespace bundlinje {

/// The check in a sentence that needs no field name beside it: "The end is before the start."
/// Used beside the field and by `bundlinje check` alike.
QString checkText(const InvestmentCheck &check);

} // namespace bundlinje
