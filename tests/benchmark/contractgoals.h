#pragma once

#include "tests/benchmark/workbench.h"

namespace bundlinje {

/// A contract at each key: 10 components, 40 periods.
QList<Measured> measureContract(Workbench &workbench);

} // namespace bundlinje
