#include "tests/benchmark/keystrokegoals.h"

#include "model/calc/casepotential.h"
#include "model/exchange/samples.h"
#include "tests/benchmark/paintwatcher.h"
#include "views/businesscase/caseresultspane.h"
#include "views/businesscase/caseviews.h"
#include "views/charts/chartpicture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr QSize paneSize(700, 820); // Beside the inputs at 1366 × 768 and more.

struct ChartPage {
    CaseViews::Page page;
    QStringView what;
};

constexpr ChartPage chartPages[]{
    {CaseViews::Page::OverTime, u"over time"},
    {CaseViews::Page::ByPayer, u"by payer"},
    {CaseViews::Page::YearByYear, u"year by year"},
    {CaseViews::Page::Dependence, u"what it hangs on"},
};

ChartPicture &shownPicture(const QWidget &pane)
{
    for (ChartPicture *picture : pane.findChildren<ChartPicture *>()) {
        if (picture->isVisible())
            return *picture;
    }
    qFatal("no picture is shown");
}

CaseVersion firstVersion(const PortfolioContent &content)
{
    for (const Investment &investment : content.investments) {
        if (const CaseVersion *version = chosenVersion(investment))
            return *version;
    }
    qFatal("the sample has no business case");
}

} // namespace

QList<Measured> measureKeystroke(Workbench &workbench)
{
    const PortfolioContent content = required(sample(Sample::Example));
    const CaseSettings settings = caseSettings(content.portfolio);
    CaseVersion version = firstVersion(content);
    CaseResultsPane pane(nullptr);
    pane.resize(paneSize);
    pane.show(&version, 0, settings, false);
    pane.show();
    double slowest = 0; // To be seen beside the ratio.
    QList<Measured> measured;
    for (const auto &[page, what] : chartPages) {
        pane.findChild<CaseViews *>()->setPage(page);
        QCoreApplication::processEvents();
        QWidget &picture = *shownPicture(pane).viewport();
        PaintWatcher watcher({&picture});
        const auto bare = [&picture] {
            return secondsOf([&picture] { picture.repaint(); });
        };
        const auto key = [&] {
            std::optional<Percentage> &rate = version.scenarios[0].successWith.expected;
            rate = Percentage::fromPpm(rate == Percentage::fromPpm(550'000) ? 560'000 : 550'000);
            watcher.reset();
            const double seconds = secondsOf([&] {
                pane.show(&version, 0, settings, false, CaseResultsPane::State::Typed);
                watcher.waitForAll();
            });
            slowest = std::max(slowest, seconds);
            return seconds;
        };
        measured.append(
            {u"a key until the results are painted again / their picture alone: %1"_s.arg(what),
             2.0, ratioInTurn(workbench.scale().pairs, bare, key)});
    }
    QTextStream(stderr) << "keystroke: slowest " << slowest * 1000 << " ms" << Qt::endl;
    return measured;
}

} // namespace bundlinje
