#pragma once

#include "model/domain/changeset.h"
#include "model/items/repaymentreport.h"

namespace bundlinje {

/// The portfolio on one page: key figures, the picture of invested and potential, and a line for
/// each investment.
Report portfolioReport(const PortfolioContent &content, const ReportSetting &setting);

/// What a board is given: the same, what needs attention, and a page for each investment.
Report boardPack(const PortfolioContent &content, const ReportSetting &setting);

} // namespace bundlinje
