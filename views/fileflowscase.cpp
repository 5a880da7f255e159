// What FileFlows does with the business case of one investment.

#include "views/fileflows.h"

#include "model/calc/casepotential.h"
#include "model/document/portfoliodocument.h"
#include "model/items/asofdate.h"
#include "model/items/businesscasereport.h"
#include "model/items/reportwriters.h"
#include "views/reports/reportpictures.h"
#include "views/waitcursor.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace bundlinje {

std::optional<ProducedReport> FileFlows::exportCase(const PortfolioDocument &document,
                                                    InvestmentId id, const CaseChoice &choice,
                                                    ReportFormat format)
{
    const std::optional<Investment> investment = valueOrSay(document.investment(id));
    if (!investment)
        return std::nullopt;
    std::optional<CaseReport> chosen =
        caseReport(document.portfolio(), *investment, QDate::currentDate(), choice);
    if (!chosen) {
        emit failed({.code = Error::Code::NotFound,
                     .where = investment->name,
                     .detail = u"business case"_s});
        return std::nullopt;
    }
    chosen->asOf = asOfDate(document);
    Report report = businessCaseReport(*chosen, QLocale());
    if (format != ReportFormat::Workbook)
        drawPictures(report);
    const QString path = exportReport(document, report, format,
                                      tr("It shows %1.",
                                         "%1 investment, version and scenario of a "
                                         "business case")
                                          .arg(reportTitle(*chosen)));
    if (path.isEmpty())
        return std::nullopt;
    return ProducedReport{.kind = report.key,
                          .title = report.title,
                          .investment = id.value,
                          .fileName = QFileInfo(path).fileName()};
}

} // namespace bundlinje
