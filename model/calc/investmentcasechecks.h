#pragma once

#include "model/calc/caseplan.h"
#include "model/calc/investmentchecks.h"
#include "model/calc/textsandsources.h"

namespace bundlinje {

/// What looks wrong in the business cases of an investment, all versions and scenarios. Fields are
/// as in its JSON form, with numbers: "businessCases[0].scenarios[1].costs[2].splits[0]".
QList<InvestmentCheck> caseChecksOf(const Investment &investment, const CaseSettings &settings);

/// Of all its business cases.
TextsAndSources caseTextsOf(const Investment &investment);

} // namespace bundlinje
