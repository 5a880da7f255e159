#include "model/items/reporttemplates.h"

#include "model/items/businesscasereport.h"
#include "model/items/effectreport.h"
#include "model/items/investmentsheet.h"
#include "model/items/meetingreport.h"
#include "model/items/portfolioreport.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(ReportTemplates)
};

/// Of the version that is chosen for the potential. Errors: NotFound where there is no case.
Result<Report> caseReportOf(const Investment &investment, const ReportSetting &setting)
{
    std::optional<CaseReport> report = caseReport(setting.portfolio, investment, setting.date);
    if (!report)
        return failure(Error::Code::NotFound, investment.name.simplified(), {}, u"business case"_s);
    report->asOf = setting.asOf;
    return businessCaseReport(*report, setting.locale);
}

} // namespace

QString keyOf(ReportTemplate which)
{
    switch (which) {
    case ReportTemplate::Repayment:
        return u"repayment"_s;
    case ReportTemplate::Sheet:
        return u"sheet"_s;
    case ReportTemplate::Portfolio:
        return u"portfolio"_s;
    case ReportTemplate::Pack:
        return u"pack"_s;
    case ReportTemplate::Effects:
        return u"effects"_s;
    case ReportTemplate::Account:
        return u"account"_s;
    case ReportTemplate::Minutes:
        return u"minutes"_s;
    case ReportTemplate::BusinessCase:
        return u"business-case"_s;
    }
    return {};
}

std::optional<ReportTemplate> reportTemplateOf(QStringView key)
{
    for (const ReportTemplate which : reportTemplates) {
        if (keyOf(which) == key)
            return which;
    }
    return std::nullopt;
}

QString reportTemplateName(ReportTemplate which)
{
    switch (which) {
    case ReportTemplate::Repayment:
        return TemplateWords::tr("Statement of repayment");
    case ReportTemplate::Sheet:
        return TemplateWords::tr("Investment sheet");
    case ReportTemplate::Portfolio:
        return TemplateWords::tr("Portfolio overview");
    case ReportTemplate::Pack:
        return TemplateWords::tr("Board pack");
    case ReportTemplate::Effects:
        return TemplateWords::tr("Effect statement");
    case ReportTemplate::Account:
        return TemplateWords::tr("Annual account");
    case ReportTemplate::Minutes:
        return TemplateWords::tr("Minutes of a meeting");
    case ReportTemplate::BusinessCase:
        return TemplateWords::tr("Business case with assumptions");
    }
    return {};
}

bool isOfOneInvestment(ReportTemplate which)
{
    switch (which) {
    case ReportTemplate::Repayment:
    case ReportTemplate::Sheet:
    case ReportTemplate::BusinessCase:
        return true;
    case ReportTemplate::Portfolio:
    case ReportTemplate::Pack:
    case ReportTemplate::Effects:
    case ReportTemplate::Account:
    case ReportTemplate::Minutes:
        return false;
    }
    return false;
}

bool takesMeeting(ReportTemplate which)
{
    return which == ReportTemplate::Minutes || which == ReportTemplate::Pack;
}

bool canReport(ReportTemplate which, const Investment &investment)
{
    if (which == ReportTemplate::BusinessCase)
        return versionAt(investment, {}) >= 0;
    return which != ReportTemplate::Repayment || investment.contract.has_value();
}

Result<Report> reportOf(const PortfolioContent &content, const ReportRequest &request,
                        const ReportSetting &setting)
{
    const auto investment =
        std::find_if(content.investments.cbegin(), content.investments.cend(),
                     [&](const Investment &each) { return each.id == request.investment; });
    if ((isOfOneInvestment(request.which) || !request.investment.isNull())
        && investment == content.investments.cend())
        return failure(Error::Code::NotFound, content.portfolio.name.simplified(), {},
                       u"investment"_s);
    switch (request.which) {
    case ReportTemplate::Repayment:
        return repaymentReport(*investment, request.scope, setting);
    case ReportTemplate::Sheet:
        return investmentSheet(*investment, setting);
    case ReportTemplate::Portfolio:
        return portfolioReport(content, setting);
    case ReportTemplate::Pack:
        return request.meeting ? boardPack(*request.meeting, setting) : boardPack(content, setting);
    case ReportTemplate::Minutes:
        if (!request.meeting)
            return failure(Error::Code::NotFound, content.portfolio.name.simplified(), {},
                           u"meeting"_s);
        return meetingMinutes(*request.meeting, setting);
    case ReportTemplate::Effects:
        if (investment != content.investments.cend())
            return effectReport(std::span(&*investment, 1), setting);
        return effectReport(content.investments, setting);
    case ReportTemplate::Account:
        return annualAccount(content, request.account, setting);
    case ReportTemplate::BusinessCase:
        return caseReportOf(*investment, setting);
    }
    return failure(Error::Code::NotFound);
}

} // namespace bundlinje
