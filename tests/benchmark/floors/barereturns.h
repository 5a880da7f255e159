#pragma once

#include "model/calc/datedamount.h"
#include "model/calc/ledgertotals.h"

#include <array>

namespace bundlinje {

/// The net present value of dated flows by the definition, once.
double bareNetPresentValue(double rate, const QList<DatedAmount> &flows);

/// The least code that adds up ledgers' totals of one currency: the first six parts of calls,
/// distributions and guarantees, and how many entries they are of.
std::array<qint64, 21> bareFundTotals(const QList<LedgerTotals> &investments);

} // namespace bundlinje
