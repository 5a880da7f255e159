#include "views/businesscase/casepictures.h"

#include "model/items/casecharts.h"
#include "views/charts/chartexport.h"
#include "views/results/resultchartscene.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

namespace bundlinje {

namespace {

std::optional<CasePicture> pictureOf(const ResultChart &chart)
{
    if (chart.form == ResultChart::Form::Sentence)
        return std::nullopt; // The document says what is missing itself.
    constexpr QSizeF room(760, 400);
    constexpr int letters = 15; // Pixels; about 9 pt across a page.
    QFont font = QGuiApplication::font();
    font.setPixelSize(letters);
    ChartStyle style = ChartStyle::light(font);
    style.withSentence = false; // It stands above the picture.
    ResultChartScene scene;
    scene.setChart(chart);
    scene.layOut(style, room);
    CasePicture picture{.title = chart.title,
                        .sentence = chart.sentence,
                        .svg = sceneSvg(scene),
                        .drawing = QPicture(),
                        .size = scene.sceneRect().size()};
    QPainter painter(&picture.drawing);
    scene.render(&painter, QRectF({}, picture.size), scene.sceneRect());
    painter.end();
    return picture;
}

} // namespace

CasePictures casePictures(const CaseReport &report, CaseDocument kind, const QLocale &locale)
{
    if (kind == CaseDocument::Workbook)
        return {};
    const ShownCase shown = shownCase(report.mainCase(), report.settings, locale);
    return {.overTime = pictureOf(cumulativeNet(shown)),
            .byPayer = pictureOf(payerWaterfall(shown))};
}

} // namespace bundlinje
