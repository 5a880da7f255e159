#pragma once

#include "model/domain/changeset.h"
#include "model/items/annualaccount.h"
#include "model/items/meetingfigures.h"
#include "model/items/repaymentreport.h"

namespace bundlinje {

/// The reports that the program writes.
enum class ReportTemplate {
    Repayment,
    Sheet,
    Portfolio,
    Pack,
    Effects,
    Account,
    Minutes,
    BusinessCase
};

inline constexpr std::array reportTemplates{ReportTemplate::Repayment,    ReportTemplate::Sheet,
                                            ReportTemplate::Portfolio,    ReportTemplate::Pack,
                                            ReportTemplate::BusinessCase, ReportTemplate::Effects,
                                            ReportTemplate::Account,      ReportTemplate::Minutes};

/// As it is typed: "repayment".
QString keyOf(ReportTemplate which);
std::optional<ReportTemplate> reportTemplateOf(QStringView key);
/// What such a report is called: "Statement of repayment".
QString reportTemplateName(ReportTemplate which);
/// Whether it is about one investment.
bool isOfOneInvestment(ReportTemplate which);
/// Whether it is, or may be, about a meeting.
bool takesMeeting(ReportTemplate which);
/// Whether the investment has what the report is about.
bool canReport(ReportTemplate which, const Investment &investment);

/// What is asked for.
struct ReportRequest {
    ReportTemplate which = ReportTemplate::Repayment;
    InvestmentId investment; ///< Of a report about one; of effects null for all of them.
    RepaymentScope scope; ///< Of a statement of repayment.
    AccountScope account; ///< Of an annual account.
    std::optional<MeetingFigures> meeting = {}; ///< Of minutes, and of a pack for a meeting.
};

/// The report, without its pictures.
/// Errors: NotFound for an investment or a meeting that is not there, and those of the report.
[[nodiscard]] Result<Report> reportOf(const PortfolioContent &content, const ReportRequest &request,
                                      const ReportSetting &setting);

} // namespace bundlinje
