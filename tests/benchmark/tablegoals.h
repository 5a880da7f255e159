#pragma once

#include "tests/benchmark/workbench.h"

namespace bundlinje {

QList<Measured> measureSort(Workbench &workbench);
QList<Measured> measureFilter(Workbench &workbench);
QList<Measured> measureScroll(Workbench &workbench);

} // namespace bundlinje
