#pragma once

#include "tests/benchmark/workbench.h"

namespace bundlinje {

QList<Measured> measureLoad(Workbench &workbench);
QList<Measured> measureWrite(Workbench &workbench);
QList<Measured> measureEdit(Workbench &workbench);
QList<Measured> measureEditInLargePortfolio(Workbench &workbench);
QList<Measured> measureGrowth(Workbench &workbench);

} // namespace bundlinje
