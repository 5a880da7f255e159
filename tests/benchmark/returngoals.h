#pragma once

#include "tests/benchmark/workbench.h"

namespace bundlinje {

/// The internal rate of dated flows, in evaluations of their net present value.
QList<Measured> measureDatedRate(Workbench &workbench);
/// The ledger totals of a fund, from those of its investments.
QList<Measured> measureFundTotals(Workbench &workbench);

} // namespace bundlinje
