#pragma once

#include "model/calc/businesscaseresult.h"
#include "model/calc/caseoverrides.h"

namespace bundlinje {

/// The business case computed: flows by year, payer and line, and all figures from them. What is
/// missing or refused leaves the figures that need it without value, never at zero.
/// @param overrides each possible for the case, see `isPossible`
/// Source: calculation note, section 4. Checked against the shared vectors by tst_casevectors.
BusinessCaseResult evaluate(const BusinessCase &businessCase, const CaseSettings &settings,
                            const CaseOverrides &overrides = {});

/// How the net present value adds up, for one payer or for all; empty without value.
QList<DiscountTerm> discountTerms(const BusinessCaseResult &result,
                                  std::optional<Payer> payer = {});

} // namespace bundlinje
