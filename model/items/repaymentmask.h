#pragma once

#include "model/items/contractreport.h"

namespace bundlinje {

/// Whether what is repaid, day by day or in all, would tell others a small number of citizens by
/// its price: a payment for results is entered that may be for a check at which so few are counted.
bool isRepaymentMasked(const ContractReport &report);

} // namespace bundlinje
