#pragma once

#include "model/items/contractreport.h"
#include "model/items/resulttable.h"

namespace bundlinje {

/// Line by line what was measured, what it is worth, what gate and caps took off and what is left;
/// verified and preliminary told apart.
ResultTable contractLinesTable(const ContractReport &report);

/// What each payer repays in each period, with what is still open.
ResultTable contractTotalsTable(const ContractReport &report);

/// The investors' figures as planned, as they are and as expected; why there is none, in words.
ResultTable contractReturnsTable(const ContractReport &report);

} // namespace bundlinje
