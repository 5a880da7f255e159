#pragma once

#include "model/items/casereport.h"
#include "model/items/report.h"

namespace bundlinje {

/// The business case for others: what it gives, who pays and gains, year by year, what the result
/// hangs on, what is missing, all assumptions with their sources, and how it is calculated. Its
/// workbook calculates. Nothing is rounded before it is written; amounts are to whole units.
Report businessCaseReport(const CaseReport &report, const QLocale &locale);

} // namespace bundlinje
