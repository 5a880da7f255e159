// What FileFlows does with the business case of one investment.

#include "views/fileflows.h"

#include "model/calc/casepotential.h"
#include "model/calc/evaluatebusinesscase.h"
#include "model/document/portfoliodocument.h"
#include "model/items/asofdate.h"
#include "model/items/casedocument.h"
#include "model/items/caselabels.h"
#include "views/businesscase/casepictures.h"
#include "views/waitcursor.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The name as a file may have it on any system, and not longer than people read.
QString asFileName(const QString &name)
{
    constexpr qsizetype longest = 80;
    QString plain = name.simplified().left(longest);
    for (QChar &letter : plain) {
        if (QStringView(u"\\/:*?\"<>|").contains(letter) || !letter.isPrint())
            letter = u'-';
    }
    return plain.trimmed();
}

QString filterOf(CaseDocument kind)
{
    switch (kind) {
    case CaseDocument::Workbook:
        return FileFlows::tr("Excel workbooks (*.xlsx)");
    case CaseDocument::Page:
        return FileFlows::tr("Web pages (*.html)");
    case CaseDocument::Pdf:
        return FileFlows::tr("PDF (*.pdf)");
    }
    return {};
}

} // namespace

void FileFlows::exportCase(const PortfolioDocument &document, InvestmentId id,
                           const CaseChoice &choice, CaseDocument kind)
{
    const std::optional<Investment> investment = valueOrSay(document.investment(id));
    if (!investment)
        return;
    std::optional<CaseReport> report =
        caseReport(document.portfolio(), *investment, QDate::currentDate(), choice);
    if (!report) {
        emit failed({.code = Error::Code::NotFound,
                     .where = investment->name,
                     .detail = u"business case"_s});
        return;
    }
    report->asOf = asOfDate(document);

    const QString name =
        tr("Business case %1, %2", "name of a file, %1 investment, %2 version")
            .arg(asFileName(investment->name), asFileName(versionName(report->version)));
    const QString target =
        askWhereTo(document,
                   tr("Export the business case %1", "%1 investment, version and scenario")
                       .arg(reportTitle(*report)),
                   filterOf(kind), suffixOf(kind), name);
    if (target.isEmpty())
        return;
    const auto bytes = [&] {
        const WaitCursor waiting;
        return valueOrSay(
            caseDocument(*report, kind, QLocale(), casePictures(*report, kind, QLocale())));
    }();
    if (!bytes)
        return;
    const auto gaps = static_cast<int>(evaluate(report->mainCase(), report->settings).gaps.size());
    QStringList remarks{tr("It shows %1.", "%1 investment, version and scenario of a business case")
                            .arg(reportTitle(*report))};
    if (gaps > 0)
        remarks += tr("%n input(s) are missing; the document says which.", nullptr, gaps);
    write(target, *bytes, remarks.join(u' '));
}

} // namespace bundlinje
