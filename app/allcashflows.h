#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// The entries of all ledgers, one investment after the other.
QList<CashFlow> allCashFlows(const QList<Investment> &investments);

} // namespace bundlinje
