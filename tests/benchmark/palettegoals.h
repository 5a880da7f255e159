#pragma once

#include "tests/benchmark/workbench.h"

namespace bundlinje {

/// 18: search in the palette as one types, among 5,000 investments; and make it ready for that.
QList<Measured> measurePalette(Workbench &workbench);

} // namespace bundlinje
