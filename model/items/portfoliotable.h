#pragma once

#include "model/calc/smallcounts.h"
#include "model/domain/changeset.h"
#include "model/domain/investmentsummary.h"
#include "model/items/repaymentreport.h"

namespace bundlinje {

/// The investments of a portfolio for its reports, a line each: citizens, amounts, and the
/// potential of the perspective that is chosen. Amounts of several currencies have their currency
/// beside them and no sums.
/// @param summaries of the investments, in their order
/// @param masks how others may see the citizens of each
ReportTable portfolioTable(const PortfolioContent &content,
                           const QList<InvestmentSummary> &summaries, const QList<CountMask> &masks,
                           const ReportSetting &setting);

} // namespace bundlinje
