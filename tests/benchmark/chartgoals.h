#pragma once

#include "tests/benchmark/workbench.h"

namespace bundlinje {

QList<Measured> measureChart(Workbench &workbench);
QList<Measured> measureEditUntilPainted(Workbench &workbench);

} // namespace bundlinje
