#include "tests/benchmark/reportgoals.h"

#include "model/items/printedblocks.h"
#include "model/items/reporttemplates.h"
#include "model/items/reportwriters.h"
#include "model/items/slideagenda.h"
#include "tests/benchmark/floors/barepages.h"
#include "tests/benchmark/floors/bareworkbook.h"
#include "tests/benchmark/inventedportfolio.h"
#include "views/board/slideexport.h"
#include "views/charts/chartscene.h"
#include "views/reports/reportpictures.h"
#include "views/results/resultchartscene.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr qsizetype pages = 10;
constexpr int investmentsOnPages = 6;
constexpr int investmentsInWorkbook = 1000;
constexpr int investmentsOnSlides = 20;
/// Once is over too soon for a computer that does something else besides.
constexpr int rounds = 10;
const QDate today(2026, 11, 12);

Report madeReport(const PortfolioContent &content, ReportTemplate which)
{
    return required(
        reportOf(content, {.which = which},
                 {.portfolio = content.portfolio, .date = today, .asOf = {}, .locale = QLocale()}));
}

BarePicture placed(PictureScene &scene)
{
    reportPicture(scene); // Lays it out as reports do.
    return barePicture(scene, Qt::white);
}

/// What stands where in the pictures of a report, of those that are drawn.
QList<BarePicture> picturesOf(const Report &report)
{
    QList<BarePicture> made;
    for (const ReportSection &section : report.sections) {
        for (const ReportBlock &block : section.blocks) {
            const auto *chart = std::get_if<ReportChart>(&block);
            if (!chart || !chart->picture)
                continue;
            if (const auto *result = std::get_if<ResultChart>(&chart->chart)) {
                ResultChartScene scene;
                scene.setChart(*result);
                made.append(placed(scene));
            } else {
                ChartScene scene;
                scene.setDescription(std::get<ChartDescription>(chart->chart));
                made.append(placed(scene));
            }
        }
    }
    return made;
}

QByteArray pdfOfPack(const PortfolioContent &content)
{
    Report report = madeReport(content, ReportTemplate::Pack);
    drawPictures(report);
    return required(written(report, ReportFormat::Pdf, QLocale()));
}

QByteArray workbookOf(const PortfolioContent &content)
{
    return required(
        written(madeReport(content, ReportTemplate::Portfolio), ReportFormat::Workbook, QLocale()));
}

QByteArray pngOf(const SlideShow &show, qsizetype at)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    slideImage(show, at, {}, QLocale()).save(&buffer, "PNG");
    return bytes;
}

Run inRounds(const std::function<void()> &work)
{
    return [work] {
        return secondsOf([&work] {
            for (int round = 0; round < rounds; ++round)
                work();
        });
    };
}

/// A floor that writes more or fewer pages would prove nothing.
void requirePages(const QByteArray &pdf, const char *whose)
{
    const qsizetype count = pdf.count("/Type /Page\n");
    if (count != pages)
        qFatal("the PDF of the %s has %lld pages in place of %lld", whose, qlonglong(count),
               qlonglong(pages));
}

Measured measurePdf(const Workbench &workbench)
{
    const PortfolioContent content = inventedPortfolio(investmentsOnPages);
    Report report = madeReport(content, ReportTemplate::Pack);
    drawPictures(report);
    const QList<PrintedBlock> blocks = printedBlocks(reportPage(report, QLocale()));
    const QList<BarePicture> pictures = picturesOf(report);
    requirePages(barePages(blocks, pictures), "floor");
    requirePages(pdfOfPack(content), "program");
    QByteArray bytes;
    const Ratio ratio =
        ratioInTurn(workbench.scale().pairs, inRounds([&] { bytes = barePages(blocks, pictures); }),
                    inRounds([&] { bytes = pdfOfPack(content); }));
    return {u"a board pack as PDF of 10 pages / its words painted on 10 pages"_s, 4.0, ratio};
}

Measured measureWorkbook(const Workbench &workbench)
{
    const PortfolioContent content = inventedPortfolio(investmentsInWorkbook);
    const Workbook workbook =
        reportWorkbook(madeReport(content, ReportTemplate::Portfolio), QLocale());
    const BareWorkbook bare = bareWorkbook(workbook);
    const QTemporaryDir folder; // Where the program lets the library write, too.
    const QByteArray path = folder.filePath(u"floor.xlsx"_s).toUtf8();
    writeBare(bare, path);
    QFile file(QString::fromUtf8(path));
    QByteArray bytes = workbookOf(content);
    if (!file.open(QIODevice::ReadOnly) || file.readAll() != bytes)
        qFatal("the floor of the workbook writes other bytes than the program");
    const Ratio ratio =
        ratioInTurn(workbench.scale().pairs, inRounds([&] { writeBare(bare, path); }),
                    inRounds([&] { bytes = workbookOf(content); }));
    return {u"a portfolio of 1,000 as workbook / its cells through libxlsxwriter"_s, 1.5, ratio};
}

Measured measurePng(const Workbench &workbench)
{
    const SlideShow show = slideShow(inventedPortfolio(investmentsOnSlides),
                                     {.today = today, .date = {}, .locale = QLocale()});
    qsizetype at = 0;
    while (show.slides.at(at).kind != Slide::Kind::InvestedPotential)
        ++at;
    SlideScene scene;
    const Slide &slide = show.slides.at(at);
    scene.setSlide(slide, slideFooter(show, at, slide, QLocale()));
    const ChartStyle style = slideStyle(SlideTheme::Light);
    scene.layOut(style, SlideLook().size);
    const BarePicture picture = barePicture(scene, style.background);
    QByteArray bytes;
    const Ratio ratio = ratioInTurn(
        workbench.scale().pairs, [&] { return secondsOf([&] { bytes = barePng(picture); }); },
        [&] { return secondsOf([&] { bytes = pngOf(show, at); }); });
    return {u"a slide as PNG / the same painted bare and encoded"_s, 1.5, ratio};
}

} // namespace

QList<Measured> measureReports(Workbench &workbench)
{
    return {measurePdf(workbench), measureWorkbook(workbench), measurePng(workbench)};
}

} // namespace bundlinje
