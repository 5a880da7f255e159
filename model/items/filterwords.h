#pragma once

#include "model/domain/portfolio.h"
#include "model/items/portfoliofilter.h"

namespace bundlinje {

// A filter in words, in the language of the program.

/// What the value of a condition is called: "Running", "Fund potential".
QString conditionValueLabel(const FilterCondition &condition, const Portfolio &portfolio);

/// "Stage", "Authority", "Missing".
QString conditionKindLabel(const FilterCondition &condition);

/// "Stage: Running", "Missing: Fund potential".
QString conditionLabel(const FilterCondition &condition, const Portfolio &portfolio);

/// The whole filter in one line: "aarhus, Stage: Running or Repayment".
QString filterLabel(const PortfolioFilter &filter, const Portfolio &portfolio);

} // namespace bundlinje
