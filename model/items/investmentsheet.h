#pragma once

#include "model/calc/smallcounts.h"
#include "model/items/repaymentreport.h"

namespace bundlinje {

/// What an investment is, on two pages: parties and dates, what is invested and what it may give,
/// effect against goals, repayment, the contract in sentences, and what is missing.
Report investmentSheet(const Investment &investment, const ReportSetting &setting);

/// The blocks of the sheet as one section, for a report on several investments.
/// @param citizens how others may see the planned citizens beside those of other investments
ReportSection investmentPage(const Investment &investment, const ReportSetting &setting,
                             CountMask citizens);

/// What is missing or looks wrong in the investment, a sentence each.
QStringList attentionTexts(const Investment &investment, const ReportSetting &setting);

} // namespace bundlinje
