#include "model/items/casedocument.h"

#include "model/items/casepage.h"
#include "model/items/casepdf.h"
#include "model/items/caseworkbook.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

std::optional<CaseDocument> caseDocumentOf(QStringView suffix)
{
    for (const CaseDocument kind :
         {CaseDocument::Workbook, CaseDocument::Page, CaseDocument::Pdf}) {
        if (suffix == suffixOf(kind))
            return kind;
    }
    return std::nullopt;
}

QString suffixOf(CaseDocument kind)
{
    switch (kind) {
    case CaseDocument::Workbook:
        return u"xlsx"_s;
    case CaseDocument::Page:
        return u"html"_s;
    case CaseDocument::Pdf:
        return u"pdf"_s;
    }
    return {};
}

Result<QByteArray> caseDocument(const CaseReport &report, CaseDocument kind, const QLocale &locale,
                                const CasePictures &pictures)
{
    switch (kind) {
    case CaseDocument::Workbook:
        return toXlsx(caseWorkbook(report, locale));
    case CaseDocument::Page:
        return casePage(report, locale, pictures).toUtf8();
    case CaseDocument::Pdf:
        return casePdf(report, locale, pictures);
    }
    return failure(Error::Code::CannotWrite);
}

} // namespace bundlinje
