#pragma once

#include "tests/benchmark/workbench.h"

namespace bundlinje {

/// A key in the inputs of a business case until the pictures of its results are painted again.
QList<Measured> measureKeystroke(Workbench &workbench);

} // namespace bundlinje
