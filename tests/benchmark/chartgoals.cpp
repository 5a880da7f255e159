#include "tests/benchmark/chartgoals.h"

#include "model/calc/summarise.h"
#include "model/items/chartdescription.h"
#include "tests/benchmark/documentedit.h"
#include "tests/benchmark/floors/barebars.h"
#include "tests/benchmark/floors/barecharts.h"
#include "tests/benchmark/floors/rawcommit.h"
#include "tests/benchmark/inventedportfolio.h"
#include "tests/benchmark/paintwatcher.h"
#include "views/charts/chartpane.h"
#include "views/portfolio/portfolioplace.h"
#include "views/portfolio/tablepane.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr QSize chartSize(1000, 600);
constexpr QSize windowSize(1400, 900);

QWidget *canvasOf(const QWidget &widget)
{
    return widget.findChild<QGraphicsView *>()->viewport();
}

QList<InvestmentSummary> summaries(int investments)
{
    QList<InvestmentSummary> list;
    for (const Investment &investment : inventedPortfolio(investments).investments)
        list.append(summarise(investment, {}));
    return list;
}

QList<std::pair<double, double>> values(const QList<InvestmentSummary> &investments)
{
    const auto value = [](const std::optional<SummaryAmount> &amount) {
        return amount ? chartValue(amount->amount) : 0;
    };
    QList<std::pair<double, double>> pairs;
    for (const InvestmentSummary &investment : investments)
        pairs.append({value(investment.ownShare), value(investment.fundPotential)});
    return pairs;
}

Ratio ratioOfCharts(Workbench &workbench, int investments)
{
    // Two sets in turn, so that each time everything is another.
    const QList<InvestmentSummary> all = summaries(2 * investments);
    const QList<QList<InvestmentSummary>> sets{all.first(investments), all.last(investments)};
    const Portfolio portfolio = newPortfolio(u"Invented fund"_s);
    BareBars floor;
    ChartPane program;
    for (QWidget *widget : QList<QWidget *>{&floor, &program}) {
        widget->resize(chartSize);
        widget->show();
    }
    program.setInvestments(portfolio, all);
    QCoreApplication::processEvents();
    PaintWatcher painted({canvasOf(program)});
    qsizetype turn = 0;
    return ratioInTurn(
        workbench.scale().pairs,
        [&] {
            turn = 1 - turn;
            return secondsOf([&] {
                floor.setValues(values(sets.at(turn)));
                floor.repaint();
            });
        },
        [&] {
            painted.reset();
            return secondsOf([&] {
                program.setInvestments(portfolio, sets.at(turn));
                painted.waitForAll();
            });
        });
}

} // namespace

QList<Measured> measureChart(Workbench &workbench)
{
    return {{u"chart of 1,000, replace all / own bars"_s, 6, ratioOfCharts(workbench, 1000)},
            {u"chart of 10,000, replace all / own bars"_s, 6, ratioOfCharts(workbench, 10'000)}};
}

QList<Measured> measureEditUntilPainted(Workbench &workbench)
{
    constexpr int investments = BareCharts::valueCount;
    DocumentEdit edit(workbench.portfolioCopy(investments, u"painted.bundlinje"_s));
    PortfolioPlace place({}, nullptr);
    place.setDocument(&edit.document());
    RawCommit commit(workbench.filePath(u"painted.sqlite"_s), investments);
    BareCharts charts;
    for (QWidget *widget : QList<QWidget *>{&place, &charts}) {
        widget->resize(windowSize);
        widget->show();
    }
    QCoreApplication::processEvents();
    const auto *table = place.findChild<TablePane *>();
    PaintWatcher placePainted({table->table()->viewport(), table->totals()->viewport(),
                               canvasOf(*place.findChild<ChartPane *>())});
    PaintWatcher chartsPainted(charts.canvases());

    int row = 0;
    const auto bare = [&] {
        row = (row + 1) % investments;
        chartsPainted.reset();
        return secondsOf([&] {
            commit.commit(row);
            charts.setValue(row, row + 1 + commit.count() % 2);
            chartsPainted.waitForAll();
        });
    };
    const auto ours = [&] {
        placePainted.reset();
        const double seconds = edit.seconds(row);
        return seconds + secondsOf([&] { placePainted.waitForAll(); });
    };
    return {{u"edit until table, totals and chart are painted, p99 / commit and six bare charts"_s,
             2.0, slowestInTurn(workbench.scale().pairs, workbench.scale().edits, bare, ours)}};
}

} // namespace bundlinje
