#include "views/reports/reportpictures.h"

#include "views/charts/chartexport.h"
#include "views/charts/chartscene.h"
#include "views/results/resultchartscene.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

namespace bundlinje {

namespace {

std::optional<ReportPicture> drawnPicture(const ResultChart &chart)
{
    if (chart.form == ResultChart::Form::Sentence)
        return std::nullopt;
    ResultChartScene scene;
    scene.setChart(chart);
    // Few goals take little room; many as much as they need.
    constexpr double few = 160;
    return chart.form == ResultChart::Form::Bullets
        ? reportPicture(scene, CaptionPlace::Beside, few)
        : reportPicture(scene, CaptionPlace::Beside);
}

std::optional<ReportPicture> drawnPicture(const ChartDescription &chart)
{
    if (chart.form == ChartDescription::Form::Sentence)
        return std::nullopt;
    ChartScene scene;
    scene.setDescription(chart);
    return reportPicture(scene, CaptionPlace::Beside);
}

} // namespace

ReportPicture reportPicture(PictureScene &scene, CaptionPlace caption, double height)
{
    const QSizeF room(760, height);
    constexpr int letters = 15; // Pixels; about 9 pt across a page.
    QFont font = QGuiApplication::font();
    font.setPixelSize(letters);
    ChartStyle style = ChartStyle::light(font);
    style.withSentence = false;
    style.withCaption = caption == CaptionPlace::InPicture;
    scene.layOut(style, room);
    ReportPicture picture{.title = scene.title(),
                          .sentence = scene.sentence(),
                          .svg = sceneSvg(scene),
                          .drawing = QPicture(),
                          .size = scene.sceneRect().size()};
    QPainter painter(&picture.drawing);
    scene.render(&painter, QRectF({}, picture.size), scene.sceneRect());
    painter.end();
    return picture;
}

void drawPictures(Report &report)
{
    for (ReportSection &section : report.sections) {
        for (ReportBlock &block : section.blocks) {
            if (auto *chart = std::get_if<ReportChart>(&block))
                chart->picture = std::visit(
                    [](const auto &described) { return drawnPicture(described); }, chart->chart);
        }
    }
}

} // namespace bundlinje
