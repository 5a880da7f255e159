#pragma once

#include "tests/benchmark/workbench.h"

namespace bundlinje {

/// From the key to the next slide on the screen, and how long a slide takes that nobody drew ahead.
QList<Measured> measureBoard(Workbench &workbench);

} // namespace bundlinje
