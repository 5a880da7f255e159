#pragma once

#include "model/domain/investmentsummary.h"

namespace bundlinje {

/// What lists, totals and charts need to know of one investment. Pure; the store caches it.
InvestmentSummary summarise(const Investment &investment);

} // namespace bundlinje
