#pragma once

#include "model/domain/changeset.h"
#include "model/items/annualaccount.h"
#include "model/items/meetingfigures.h"
#include "model/items/repaymentreport.h"

namespace bundlinje {

/// The portfolio at a glance: key figures, the picture of invested and potential, and a line for
/// each investment.
Report portfolioReport(const PortfolioContent &content, const ReportSetting &setting);

/// What a board is given: the same, what needs attention, and a page for each investment.
Report boardPack(const PortfolioContent &content, const ReportSetting &setting);
/// The same for a meeting: of its figures, with its agenda first.
Report boardPack(const MeetingFigures &meeting, const ReportSetting &setting);

/// Two of their sections: the key figures, and a line for each investment.
ReportSection keyFigureSection(const PortfolioContent &content, const ReportSetting &setting);
ReportSection investmentsSection(const PortfolioContent &content, const ReportSetting &setting);

/// What the fund has to give an account of each year: its investments, key figures, capital, the
/// results of each year until the one asked for, what is new in it, and its work on the market.
Report annualAccount(const PortfolioContent &content, const AccountScope &scope,
                     const ReportSetting &setting);

} // namespace bundlinje
