#pragma once

#include "tests/benchmark/workbench.h"

namespace bundlinje {

/// What is handed on: a PDF of ten pages, a workbook of 1,000 investments, a slide as PNG.
QList<Measured> measureReports(Workbench &workbench);

} // namespace bundlinje
