#include "model/items/casepdf.h"

#include "model/items/casepage.h"
#include "model/items/printeddocument.h"

namespace bundlinje {

Result<QByteArray> casePdf(const CaseReport &report, const QLocale &locale,
                           const CasePictures &pictures)
{
    PrintedText text{.html = casePage(report, locale, pictures),
                     .title = reportTitle(report),
                     .foot = reportTitle(report)};
    for (const std::optional<ReportPicture> &picture : {pictures.overTime, pictures.byPayer}) {
        if (picture)
            text.pictures.append(*picture);
    }
    return pdfOf(text, locale);
}

} // namespace bundlinje
