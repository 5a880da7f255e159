#include "views/businesscase/casepictures.h"

#include "model/items/casecharts.h"
#include "views/reports/reportpictures.h"
#include "views/results/resultchartscene.h"

namespace bundlinje {

namespace {

std::optional<ReportPicture> pictureOfCase(const ResultChart &chart)
{
    if (chart.form == ResultChart::Form::Sentence)
        return std::nullopt; // The document says what is missing itself.
    ResultChartScene scene;
    scene.setChart(chart);
    return reportPicture(scene);
}

} // namespace

CasePictures casePictures(const CaseReport &report, CaseDocument kind, const QLocale &locale)
{
    if (kind == CaseDocument::Workbook)
        return {};
    const ShownCase shown = shownCase(report.mainCase(), report.settings, locale);
    return {.overTime = pictureOfCase(cumulativeNet(shown)),
            .byPayer = pictureOfCase(payerWaterfall(shown))};
}

} // namespace bundlinje
