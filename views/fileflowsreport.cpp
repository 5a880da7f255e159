// What FileFlows does with a report.

#include "views/fileflows.h"

#include "model/items/reportwriters.h"
#include "views/waitcursor.h"

namespace bundlinje {

namespace {

QString filterOfReport(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return FileFlows::tr("PDF (*.pdf)");
    case ReportFormat::Page:
        return FileFlows::tr("Web pages (*.html)");
    case ReportFormat::Text:
        return FileFlows::tr("OpenDocument text (*.odt)");
    case ReportFormat::Workbook:
        return FileFlows::tr("Excel workbooks (*.xlsx)");
    case ReportFormat::Table:
        return FileFlows::tr("CSV (*.csv)");
    }
    return {};
}

} // namespace

QString FileFlows::exportReport(const PortfolioDocument &document, const Report &report,
                                ReportFormat format, const QString &remark)
{
    const QString target =
        askWhereTo(document, tr("Save the report %1", "%1 its title").arg(report.title),
                   filterOfReport(format), suffixOf(format), fileNameOf(report));
    if (target.isEmpty())
        return {};
    const auto bytes = [&] {
        const WaitCursor waiting;
        return valueOrSay(written(report, format, QLocale()));
    }();
    QStringList remarks{remark};
    if (report.hasGaps)
        remarks += tr("Something is missing; the report says what.");
    remarks.removeAll(QString());
    return bytes && write(target, *bytes, remarks.join(u' ')) ? target : QString();
}

} // namespace bundlinje
