#include "tests/benchmark/storegoals.h"

#include "model/store/content.h"
#include "model/store/portfoliostore.h"
#include "tests/benchmark/documentedit.h"
#include "tests/benchmark/floors/rawcommit.h"
#include "tests/benchmark/floors/rawsummary.h"
#include "tests/benchmark/inventedportfolio.h"

#include <QtCore/QFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int fewRows = 1000;

std::unique_ptr<PortfolioStore> opened(const QString &filePath)
{
    return required(PortfolioStore::open(filePath, QDate::currentDate()));
}

double secondsToList(const PortfolioStore &store)
{
    QList<ListedInvestment> listed; // outlives the measuring, as it does in the program
    return secondsOf([&] { listed = required(store.list()); });
}

double secondsToCreate(const Workbench &workbench, const PortfolioContent &content)
{
    const QString path = workbench.filePath(u"created.bundlinje"_s);
    const SaveNote note{u"Benchmark"_s, QDateTime::currentDateTimeUtc(), {}};
    const double seconds =
        secondsOf([&] { required(PortfolioStore::create(path, content, note)); });
    QFile::remove(path);
    return seconds;
}

int averageSize(const QList<Investment> &investments)
{
    qsizetype size = 0;
    for (const Investment &investment : investments)
        size += packed(investment).size();
    return static_cast<int>(size / investments.size());
}

/// The exponent by which time grows with the number of rows: 1 = in proportion.
Ratio growth(const Ratio &ratio, int rows)
{
    const auto exponent = [rows](double times) {
        return std::log(times) / std::log(double(rows) / fewRows);
    };
    return {exponent(ratio.median), exponent(ratio.least), exponent(ratio.most)};
}

/// Small amounts of work are repeated, or the clock and the disk would decide.
Run averageOf(int times, const Run &run)
{
    return [times, run] {
        double seconds = 0;
        for (int i = 0; i < times; ++i)
            seconds += run();
        return seconds / times;
    };
}

} // namespace

QList<Measured> measureLoad(Workbench &workbench)
{
    const QString path = workbench.portfolioFile(workbench.scale().rows);
    const auto store = opened(path);
    RawDatabase database(path);
    const Ratio ratio = ratioInTurn(
        workbench.scale().pairs,
        [&] {
            std::vector<RawSummary> rows;
            return secondsOf([&] { rows = rawLoad(database); });
        },
        [&] { return secondsToList(*store); });
    return {{u"load all summaries / SQLite's C interface into structs"_s, 1.8, ratio}};
}

QList<Measured> measureWrite(Workbench &workbench)
{
    const PortfolioContent content = inventedPortfolio(workbench.scale().rows);
    std::vector<RawSummary> rows;
    {
        RawDatabase database(workbench.portfolioFile(workbench.scale().rows));
        rows = rawLoad(database);
    }
    const int size = averageSize(content.investments.first(fewRows));
    const QString path = workbench.filePath(u"floor.sqlite"_s);
    const Ratio ratio = ratioInTurn(
        workbench.scale().pairs,
        [&] {
            const double seconds = secondsOf([&] {
                RawDatabase database(path);
                rawWrite(database, rows, size);
            });
            QFile::remove(path);
            return seconds;
        },
        [&] { return secondsToCreate(workbench, content); });
    return {
        {u"write all investments (no cash flows yet) / rows and blobs ready made"_s, 2.0, ratio}};
}

QList<Measured> measureEdit(Workbench &workbench)
{
    const Scale &scale = workbench.scale();
    DocumentEdit program(workbench.portfolioCopy(fewRows, u"edited.bundlinje"_s));
    RawCommit floor(workbench.filePath(u"commits.sqlite"_s), fewRows);
    int row = 0;
    const Ratio ratio = slowestInTurn(
        scale.pairs, scale.edits,
        [&] {
            row = (row + 7) % fewRows;
            return secondsOf([&] { floor.commit(row); });
        },
        [&] { return program.seconds(row); });
    return {{u"one durable edit, p99 / raw commit of one number"_s, 1.5, ratio}};
}

QList<Measured> measureEditInLargePortfolio(Workbench &workbench)
{
    const Scale &scale = workbench.scale();
    DocumentEdit few(workbench.portfolioCopy(9, u"few.bundlinje"_s));
    DocumentEdit many(workbench.portfolioCopy(scale.rows, u"many.bundlinje"_s));
    int row = 0;
    const Ratio ratio = slowestInTurn(
        scale.pairs, scale.edits, [&] { return few.seconds(row % 9); },
        [&] {
            row = (row + 7919) % scale.rows;
            return many.seconds(row);
        });
    return {{u"one durable edit among many, p99 / among 9"_s, 1.5, ratio}};
}

QList<Measured> measureGrowth(Workbench &workbench)
{
    const Scale &scale = workbench.scale();
    const auto few = opened(workbench.portfolioFile(fewRows));
    const auto many = opened(workbench.portfolioFile(scale.rows));
    const Ratio load = ratioInTurn(scale.pairs, averageOf(20, [&] { return secondsToList(*few); }),
                                   [&] { return secondsToList(*many); });

    const PortfolioContent fewInvestments = inventedPortfolio(fewRows);
    const PortfolioContent manyInvestments = inventedPortfolio(scale.rows);
    const Ratio write = ratioInTurn(
        scale.pairs, averageOf(5, [&] { return secondsToCreate(workbench, fewInvestments); }),
        [&] { return secondsToCreate(workbench, manyInvestments); });
    return {{u"growth exponent from 1,000: load"_s, 1.08, growth(load, scale.rows)},
            {u"growth exponent from 1,000: write"_s, 1.08, growth(write, scale.rows)}};
}

} // namespace bundlinje
