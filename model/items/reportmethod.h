#pragma once

#include "model/domain/investment.h"
#include "model/items/repaymentreport.h"

namespace bundlinje {

// What every report says of itself.

/// The name of an investment for titles and files: the short one where there is one.
QString shortNameOf(const Investment &investment);
/// "Investment sheet: Egen bolig først".
QString titleOf(const Report &report);
/// What is missing, or that nothing is.
ReportSection missingSection(const QStringList &missing);
/// How to read what a report says of the portfolio: whose the potential is, what sums cover.
QStringList portfolioMethod(ShownPerspective perspective);
/// The method of the report, then what holds for all of them: small counts, the day and the
/// program.
ReportSection methodSection(const QStringList &method, const ReportSetting &setting);
/// Both for a report that is to be short: without a heading over nothing.
QList<ReportSection> shortClosing(const QStringList &missing, QStringList method,
                                  const ReportSetting &setting);

} // namespace bundlinje
