#pragma once

#include "model/calc/casegap.h"
#include "model/items/casereport.h"
#include "model/items/report.h"

namespace bundlinje {

// What a business case rests on, as sections of its report.

/// What the results need and is not there, and what is to be looked at.
ReportSection caseGapsSection(const CaseReport &report, const QList<CaseGap> &gaps);
/// Every assumption with value, limits, grade and source, a table for each group.
ReportSection caseAssumptionsSection(const CaseReport &report, const QLocale &locale);
/// How well each dimension is known, A to D.
ReportSection caseKnowledgeSection(const BusinessCase &businessCase);
/// The sources that assumptions name; no section where there are none.
std::optional<ReportSection> caseSourcesSection(const CaseReport &report, const QLocale &locale);

} // namespace bundlinje
