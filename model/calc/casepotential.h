#pragma once

#include "model/calc/caseplan.h"
#include "model/domain/investment.h"
#include "model/domain/portfolio.h"

namespace bundlinje {

/// What business cases take from that portfolio.
CaseSettings caseSettings(const Portfolio &portfolio);

/// What the version is calculated with: what it was signed with, else what holds for its portfolio.
CaseSettings settingsOf(const CaseVersion &version, const CaseSettings &ofPortfolio);
CaseSettings settingsOf(const CaseVersion &version, const Portfolio &portfolio);

/// The version that the public potential is calculated from. Null when none is chosen, or when the
/// chosen one is not there.
const CaseVersion *chosenVersion(const Investment &investment);

/// The scenario of the version that is used in the contract, its first unless another is chosen.
/// Null when it has none, or when the chosen one is not there.
const BusinessCase *chosenScenario(const CaseVersion &version);

/// The gain for municipality, region and state: the net present value of the chosen business case,
/// rounded to whole minor units and marked as calculated; without a chosen case what is stated, if
/// anything is. Without value: the gaps that the chosen case is left with, fields as in its JSON
/// form ("chosenCase" when there is no such version or scenario), or `Overflow`.
CaseFigure<std::optional<MoneyFigure>> publicPotentialOf(const Investment &investment,
                                                         const CaseSettings &settings);

} // namespace bundlinje
