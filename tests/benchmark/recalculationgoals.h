#pragma once

#include "tests/benchmark/workbench.h"

namespace bundlinje {

/// Every business case evaluated anew after a change of the discount schedule: how the time grows
/// with their number, and what a second thread takes off it.
QList<Measured> measureRecalculation(Workbench &workbench);

} // namespace bundlinje
