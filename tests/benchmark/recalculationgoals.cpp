#include "tests/benchmark/recalculationgoals.h"

#include "model/exchange/samples.h"
#include "model/store/portfoliostore.h"

#include <QtCore/QThreadPool>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int fewCases = 1'000;
constexpr int manyCases = 10'000;

/// The example's investments again and again, each with a business case that is chosen.
PortfolioContent withCases(int number)
{
    const PortfolioContent example = required(sample(Sample::Example));
    PortfolioContent content{example.portfolio, {}};
    content.investments.reserve(number);
    for (int i = 0; i < number; ++i) {
        Investment investment = example.investments.at(i % example.investments.size());
        investment.id = InvestmentId::create();
        content.investments.append(investment);
    }
    return content;
}

std::unique_ptr<PortfolioStore> storeWithCases(const Workbench &workbench, int number)
{
    const QString path = workbench.filePath(u"cases %1.bundlinje"_s.arg(number));
    required(PortfolioStore::create(path, withCases(number),
                                    {u"Benchmark"_s, QDateTime::currentDateTimeUtc(), {}}));
    return required(PortfolioStore::open(path, QDate::currentDate()));
}

/// Saves another discount rate, a new one each time.
double secondsToDiscountAnew(PortfolioStore &store)
{
    static int times = 0;
    const Portfolio before = required(store.content()).portfolio;
    Portfolio after = before;
    after.discountSchedule.rates = {{.rate = Percentage::fromPpm(20'000 + ++times * 100)}};
    ChangeSet changes{.portfolio = PortfolioChange{before, after}};
    return secondsOf([&] {
        required(store.save(changes, {u"Benchmark"_s, QDateTime::currentDateTimeUtc(), {}}));
    });
}

} // namespace

QList<Measured> measureRecalculation(Workbench &workbench)
{
    const auto few = storeWithCases(workbench, fewCases);
    const auto many = storeWithCases(workbench, manyCases);
    const int pairs = workbench.scale().pairs;
    const Ratio more = ratioInTurn(
        pairs, [&] { return secondsToDiscountAnew(*few); },
        [&] { return secondsToDiscountAnew(*many); });
    const auto exponent = [](double ratio) {
        return std::log(ratio) / std::log(double(manyCases) / fewCases);
    };
    const Ratio growth{exponent(more.median), exponent(more.least), exponent(more.most)};

    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    const Ratio parallel = ratioInTurn(
        pairs,
        [&] {
            pool.setMaxThreadCount(1);
            const double seconds = secondsToDiscountAnew(*many);
            pool.setMaxThreadCount(threads);
            return seconds;
        },
        [&] { return secondsToDiscountAnew(*many); });
    return {
        {u"growth exponent from 1,000 to 10,000 cases after a new discount rate"_s, 1.08, growth},
        {u"10,000 cases after a new discount rate / on one thread"_s, 0.75, parallel}};
}

} // namespace bundlinje
