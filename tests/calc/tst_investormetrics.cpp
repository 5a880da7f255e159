#include "model/calc/investormetrics.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace bundlinje;

namespace {

Money ore(qint64 minor)
{
    return Money::fromMinor(minor, Currency::DKK);
}

InvestorCash cash(qint64 call, qint64 distribution)
{
    return {ore(call), ore(distribution)};
}

YearlyCourse anyCourse()
{
    YearlyCourse course;
    for (int years = *rc::gen::inRange(1, 12); years > 0; --years)
        course.years.append(cash(*rc::gen::inRange<qint64>(0, 900'000'000),
                                 *rc::gen::inRange<qint64>(0, 900'000'000)));
    if (*rc::gen::arbitrary<bool>())
        course.remainingValue = ore(*rc::gen::inRange<qint64>(0, 900'000'000));
    return course;
}

bool areNear(const std::optional<double> &a, const std::optional<double> &b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) <= 1e-9 * (1 + std::abs(*a)));
}

const Currency euro = *Currency::fromCode(u"EUR");

} // namespace

class TestInvestorMetrics final : public QObject {
    Q_OBJECT

private slots:
    void callsAndDistributionsAreKeptApart();
    void nothingPaidInHasNoRatio();
    void aTotalLossHasNoRateAndAMultipleOfNothing();
    void anUnknownRemainingValueLeavesItsRatiosOut();
    void remainingValueCountsAtTheEnd();
    void daysAreMergedAndSorted();
    void oneDayIsNoError();
    void currenciesAndOverflowAreErrors();
    void scaledFlowsHaveTheSameRatios();
    void pooledRatiosLieBetweenTheParts();
    void thePoolIsTheSumOfTheParts();
    void theJCurveEndsAtTheSum();
    void paidBackIsForGood();
    void byYearOrByDayTheSameMoney();
};

void TestInvestorMetrics::callsAndDistributionsAreKeptApart()
{
    const YearlyCourse course{{cash(100, 30), cash(0, 20), cash(0, 90)}, ore(10)};
    const InvestorMetrics metrics = *investorMetrics(course);
    QCOMPARE(metrics.paidIn, ore(100)); // Not the 70 that are left of year 0.
    QCOMPARE(metrics.distributed, ore(140));
    QCOMPARE(*metrics.dpi, 1.4);
    QCOMPARE(*metrics.rvpi, 0.1);
    QCOMPARE(*metrics.tvpi, 1.5);
    QCOMPARE(*metrics.moic(), 1.5);
    QCOMPARE(metrics.net, (QList{ore(-70), ore(20), ore(90)}));
    QCOMPARE(metrics.runningSum, (QList{ore(-70), ore(-50), ore(40)}));
    QCOMPARE(metrics.lowestAt, std::optional<qsizetype>(0));
    QCOMPARE(metrics.paidBackAt, std::optional<qsizetype>(2));
    QCOMPARE(*metrics.payback, 1 + 50.0 / 90);
}

void TestInvestorMetrics::nothingPaidInHasNoRatio()
{
    for (const YearlyCourse &course :
         {YearlyCourse{{cash(0, 50)}, ore(10)}, YearlyCourse{{}, ore(10)}, YearlyCourse{}}) {
        const InvestorMetrics metrics = *investorMetrics(course);
        QVERIFY(!metrics.dpi && !metrics.rvpi && !metrics.tvpi && !metrics.moic());
        QVERIFY(!metrics.internalRates.rate());
    }
    QVERIFY(!investorMetrics(YearlyCourse{})->lowestAt);
    QVERIFY(!investorMetrics(YearlyCourse{})->payback);
}

void TestInvestorMetrics::aTotalLossHasNoRateAndAMultipleOfNothing()
{
    const InvestorMetrics metrics =
        *investorMetrics(YearlyCourse{{cash(100, 0), cash(0, 0)}, ore(0)});
    QCOMPARE(metrics.internalRates.absence, std::optional(InternalRates::Absence::OnlyOutflows));
    QCOMPARE(*metrics.moic(), 0.0);
    QVERIFY(!metrics.payback);
}

void TestInvestorMetrics::anUnknownRemainingValueLeavesItsRatiosOut()
{
    const InvestorMetrics metrics = *investorMetrics(YearlyCourse{{cash(100, 0), cash(0, 40)}, {}});
    QCOMPARE(*metrics.dpi, 0.4);
    QVERIFY(!metrics.rvpi && !metrics.tvpi && !metrics.moic());
}

void TestInvestorMetrics::remainingValueCountsAtTheEnd()
{
    const InvestorMetrics metrics =
        *investorMetrics(YearlyCourse{{cash(100, 0), cash(0, 0)}, ore(110)});
    QVERIFY(!metrics.internalRates.rate());
    QVERIFY(std::abs(*metrics.ratesWithRemainingValue.rate() - 0.1) < 1e-12);

    DatedCourse dated{{{QDate(2021, 1, 1), cash(100, 0)}}, ore(121), QDate(2023, 1, 1)};
    const auto rate = investorMetrics(dated)->ratesWithRemainingValue.rate();
    QVERIFY(rate && std::abs(*rate - 0.1) < 1e-12);
}

void TestInvestorMetrics::daysAreMergedAndSorted()
{
    const QDate first(2021, 1, 1);
    const QDate second(2022, 1, 1);
    const InvestorMetrics metrics = *investorMetrics(
        DatedCourse{{{second, cash(0, 60)}, {first, cash(100, 0)}, {second, cash(0, 50)}}, ore(0)});
    QCOMPARE(metrics.days, (QList{first, second}));
    QCOMPARE(metrics.net, (QList{ore(-100), ore(110)}));
    QCOMPARE(metrics.days.at(*metrics.lowestAt), first);
    QCOMPARE(metrics.days.at(*metrics.paidBackAt), second);
    QCOMPARE(*metrics.payback, 1.0);
    QVERIFY(std::abs(*metrics.internalRates.rate() - 0.1) < 1e-12);
}

void TestInvestorMetrics::oneDayIsNoError()
{
    const auto metrics = investorMetrics(DatedCourse{{{QDate(2021, 1, 1), cash(100, 0)}}, {}});
    QVERIFY(metrics);
    QCOMPARE(metrics->internalRates.absence, std::optional(InternalRates::Absence::OnlyOutflows));
    QCOMPARE(investorMetrics(DatedCourse{{{QDate(), cash(100, 0)}}, {}}).error().code,
             Error::Code::InvalidInput);
}

void TestInvestorMetrics::currenciesAndOverflowAreErrors()
{
    const InvestorCash inEuro{Money::fromMinor(1, euro), Money::fromMinor(0, euro)};
    const YearlyCourse mixed{{cash(1, 0), inEuro}, {}};
    QCOMPARE(investorMetrics(mixed).error().code, Error::Code::MixedCurrency);
    const YearlyCourse mixedValue{{cash(1, 0)}, Money::fromMinor(1, euro)};
    QCOMPARE(investorMetrics(mixedValue).error().code, Error::Code::MixedCurrency);
    QCOMPARE(pooled(QList<YearlyCourse>{{{cash(1, 0)}, {}}, {{inEuro}, {}}}).error().code,
             Error::Code::MixedCurrency);
    const qint64 most = std::numeric_limits<qint64>::max();
    const YearlyCourse large{{cash(most, 0), cash(1, 0)}, {}};
    QCOMPARE(investorMetrics(large).error().code, Error::Code::Overflow);
    QVERIFY(investorMetrics(YearlyCourse{{inEuro}, {}})->paidIn == Money::fromMinor(1, euro));
}

void TestInvestorMetrics::scaledFlowsHaveTheSameRatios()
{
    const bool holds = rc::check("k times the money: the same rate, multiples and payback", [] {
        const YearlyCourse course = anyCourse();
        const qint64 factor = *rc::gen::inRange(1, 1000);
        YearlyCourse scaled = course;
        for (InvestorCash &year : scaled.years)
            year = cash(year.calls.minor() * factor, year.distributions.minor() * factor);
        if (scaled.remainingValue)
            scaled.remainingValue = ore(scaled.remainingValue->minor() * factor);
        const InvestorMetrics one = *investorMetrics(course);
        const InvestorMetrics other = *investorMetrics(scaled);
        RC_ASSERT(areNear(one.dpi, other.dpi));
        RC_ASSERT(areNear(one.rvpi, other.rvpi));
        RC_ASSERT(areNear(one.moic(), other.moic()));
        RC_ASSERT(areNear(one.payback, other.payback));
        RC_ASSERT(one.paidBackAt == other.paidBackAt && one.lowestAt == other.lowestAt);
        RC_ASSERT(areNear(one.internalRates.rate(), other.internalRates.rate()));
    });
    QVERIFY(holds);
}

void TestInvestorMetrics::pooledRatiosLieBetweenTheParts()
{
    const bool holds = rc::check("DPI and MOIC of the pool are between the parts'", [] {
        QList<YearlyCourse> courses;
        for (int count = *rc::gen::inRange(1, 6); count > 0; --count) {
            YearlyCourse course = anyCourse();
            course.years[0].calls = ore(*rc::gen::inRange<qint64>(1, 900'000'000));
            if (!course.remainingValue)
                course.remainingValue = ore(0);
            courses.append(course);
        }
        QList<double> dpi;
        QList<double> moic;
        for (const YearlyCourse &course : std::as_const(courses)) {
            dpi.append(*investorMetrics(course)->dpi);
            moic.append(*investorMetrics(course)->moic());
        }
        const InvestorMetrics pool = *investorMetrics(*pooled(courses));
        const auto isBetween = [](double value, const QList<double> &parts) {
            const auto [least, most] = std::minmax_element(parts.begin(), parts.end());
            return value >= *least * (1 - 1e-12) && value <= *most * (1 + 1e-12);
        };
        RC_ASSERT(isBetween(*pool.dpi, dpi));
        RC_ASSERT(isBetween(*pool.moic(), moic));
    });
    QVERIFY(holds);
}

void TestInvestorMetrics::thePoolIsTheSumOfTheParts()
{
    const bool holds = rc::check("paid in, distributed and remaining add up to the øre", [] {
        QList<YearlyCourse> courses;
        qint64 paidIn = 0;
        qint64 distributed = 0;
        std::optional<qint64> remaining = 0;
        for (int count = *rc::gen::inRange(0, 6); count > 0; --count) {
            courses.append(anyCourse());
            const InvestorMetrics one = *investorMetrics(courses.constLast());
            paidIn += one.paidIn.minor();
            distributed += one.distributed.minor();
            const auto value = courses.constLast().remainingValue;
            remaining =
                remaining && value ? std::optional(*remaining + value->minor()) : std::nullopt;
        }
        const YearlyCourse pool = *pooled(courses);
        RC_ASSERT(investorMetrics(pool)->paidIn.minor() == paidIn);
        RC_ASSERT(investorMetrics(pool)->distributed.minor() == distributed);
        RC_ASSERT((courses.isEmpty() || pool.remainingValue.has_value() == remaining.has_value()));
        RC_ASSERT((!pool.remainingValue || pool.remainingValue->minor() == *remaining));
    });
    QVERIFY(holds);
}

void TestInvestorMetrics::theJCurveEndsAtTheSum()
{
    const bool holds =
        rc::check("its last value is the sum, its lowest not above 0 after a call", [] {
            YearlyCourse course = anyCourse();
            const bool startsWithCall = *rc::gen::arbitrary<bool>();
            if (startsWithCall)
                course.years[0] = cash(*rc::gen::inRange<qint64>(1, 900'000'000), 0);
            const InvestorMetrics metrics = *investorMetrics(course);
            RC_ASSERT(metrics.runningSum.constLast()
                      == *subtract(metrics.distributed, metrics.paidIn));
            const Money lowest = metrics.runningSum.at(*metrics.lowestAt);
            for (const Money sum : metrics.runningSum)
                RC_ASSERT(lowest <= sum);
            RC_ASSERT((!startsWithCall || lowest.minor() < 0));
        });
    QVERIFY(holds);
}

void TestInvestorMetrics::paidBackIsForGood()
{
    const bool holds = rc::check("never below 0 from there on, below 0 just before", [] {
        const InvestorMetrics metrics = *investorMetrics(anyCourse());
        const QList<Money> &sums = metrics.runningSum;
        RC_ASSERT(metrics.paidBackAt.has_value() == (sums.constLast().minor() >= 0));
        if (!metrics.paidBackAt)
            return;
        for (qsizetype i = *metrics.paidBackAt; i < sums.size(); ++i)
            RC_ASSERT(sums.at(i).minor() >= 0);
        RC_ASSERT((*metrics.paidBackAt == 0 || sums.at(*metrics.paidBackAt - 1).minor() < 0));
        RC_ASSERT(*metrics.payback <= double(*metrics.paidBackAt));
        RC_ASSERT(*metrics.payback > double(*metrics.paidBackAt) - 1);
    });
    QVERIFY(holds);
}

void TestInvestorMetrics::byYearOrByDayTheSameMoney()
{
    const bool holds = rc::check("years of 365 days have the figures of years", [] {
        const YearlyCourse course = anyCourse();
        DatedCourse dated{.remainingValue = course.remainingValue};
        for (qsizetype year = 0; year < course.years.size(); ++year)
            dated.flows.prepend({QDate(2020, 5, 1).addDays(365 * year), course.years.at(year)});
        const InvestorMetrics byYear = *investorMetrics(course);
        InvestorMetrics byDay = *investorMetrics(dated);
        RC_ASSERT(byDay.days.size() == course.years.size());
        RC_ASSERT(areNear(byDay.payback, byYear.paidBackAt));
        byDay.days.clear();
        byDay.payback = byYear.payback;
        RC_ASSERT(byDay == byYear);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestInvestorMetrics)
#include "tst_investormetrics.moc"
