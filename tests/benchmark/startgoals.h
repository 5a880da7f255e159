#pragma once

#include "tests/benchmark/workbench.h"

namespace bundlinje {

/// These start programs and so need a display; without one there is nothing to report.
QList<Measured> measureStart(Workbench &workbench);
QList<Measured> measureStartWithMany(Workbench &workbench);
QList<Measured> measureMemory(Workbench &workbench);

} // namespace bundlinje
