#pragma once

#include "model/calc/caseplan.h"
#include "model/domain/investmentsummary.h"

namespace bundlinje {

/// What lists, totals and charts need to know of one investment. Pure; the store caches it. The
/// public potential is that of `publicPotentialOf`: missing while the chosen business case lacks
/// something. Amounts of contract and ledger are those of `fundPotentialOf` and `paidOutOf`.
InvestmentSummary summarise(const Investment &investment, const CaseSettings &settings);

} // namespace bundlinje
