#pragma once

#include "model/items/contractreport.h"
#include "model/items/resulttable.h"

namespace bundlinje {

/// What guarantors pay of the investors' loss and how the repayments are divided between the
/// tranches: as planned, so far and as expected. Both stand apart from what results repay.
ResultTable contractGuaranteesTable(const ContractReport &report);

} // namespace bundlinje
