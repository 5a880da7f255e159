#pragma once

#include "model/exchange/workbook.h"
#include "model/items/casereport.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// The scenarios of the report as a workbook that calculates: what it is and what is missing, and
/// for each scenario its assumptions, the calculation year by year, and the results. Whoever
/// changes an assumption sees the results change as the program would. What is missing stays
/// missing until it is filled in.
Workbook caseWorkbook(const CaseReport &report, const QLocale &locale);

} // namespace bundlinje
