#pragma once

#include "tests/benchmark/workbench.h"

namespace bundlinje {

/// A business case at each key, and when the settings of a portfolio change.
QList<Measured> measureCases(Workbench &workbench);

} // namespace bundlinje
