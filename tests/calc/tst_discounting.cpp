#include "model/calc/discounting.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestDiscounting final : public QObject {
    Q_OBJECT

private slots:
    void followsTheScheduleOfTheMinistry();
    void discountsByItsOwnTime();
    void theMistakeInThePrintedAnnexIsNotMade();
    void aYearWithoutARateHasNoFactor();
    void refusesWhatCannotBeDiscounted();
    void factorsFallForPositiveRates();
    void aFlatRateIsAOneRowSchedule();
};

void TestDiscounting::followsTheScheduleOfTheMinistry()
{
    const DiscountSchedule schedule = newPortfolio(u"Fonden"_s).discountSchedule;
    const QList<double> factors = *discountFactors(schedule, 80);
    QCOMPARE(factors.at(0), 1.0);
    QVERIFY(std::abs(factors.at(10) - 0.708918814) < 5e-10);
    QVERIFY(std::abs(factors.at(36) - 0.292660353) < 5e-10);
    QVERIFY(std::abs(factors.at(36) / factors.at(35) - 1 / 1.025) < 1e-15);
    QVERIFY(std::abs(factors.at(71) / factors.at(70) - 1 / 1.015) < 1e-15);
    QVERIFY(discountFactors(schedule, 0)->isEmpty());
}

void TestDiscounting::discountsByItsOwnTime()
{
    const DiscountSchedule four = flatSchedule(Percentage::fromPpm(40'000));
    QVERIFY(std::abs(*discountFactor(four, 0.5) - std::pow(1.04, -0.5)) < 1e-15);
    QCOMPARE(*discountFactor(four, 0), 1.0);
    // Inside year 36 of a schedule whose rate changes there.
    const DiscountSchedule ministry = newPortfolio({}).discountSchedule;
    const double expected = *discountFactor(ministry, 35) * std::pow(1 / 1.025, 0.25);
    QVERIFY(std::abs(*discountFactor(ministry, 35.25) - expected) < 1e-15);
    QCOMPARE(yearsBetween(QDate(2024, 1, 1), QDate(2025, 1, 1)), 366.0 / 365);
    QCOMPARE(yearsBetween(QDate(2025, 1, 2), QDate(2025, 1, 1)), -1.0 / 365);
}

/// The annex of a real contract discounts month 60 by four years.
void TestDiscounting::theMistakeInThePrintedAnnexIsNotMade()
{
    const DiscountSchedule four = flatSchedule(Percentage::fromPpm(40'000));
    const QList<TimedAmount> last{{5, 4'824'000}};
    const double worth = *presentValue(four, last);
    QVERIFY(std::abs(worth - 3'964'976.36) < 0.01);
    QVERIFY(std::abs(4'123'575 - worth - 158'599) < 1);
}

void TestDiscounting::aYearWithoutARateHasNoFactor()
{
    const DiscountSchedule gap{.rates = {{1, 3, Percentage::fromPpm(30'000)},
                                         {5, std::nullopt, Percentage::fromPpm(20'000)}}};
    QVERIFY(discountFactors(gap, 4));
    const auto factors = discountFactors(gap, 6);
    QVERIFY(!factors);
    QCOMPARE(factors.error().code, Error::Code::InvalidInput);
    QCOMPARE(factors.error().value, u"4"_s);
    QVERIFY(!discountFactor(gap, 3.5));
    QVERIFY(!discountFactors({}, 2));
    QCOMPARE(*discountFactors({}, 1), QList<double>{1.0}); // Year 0 needs no rate.
}

void TestDiscounting::refusesWhatCannotBeDiscounted()
{
    const DiscountSchedule four = flatSchedule(Percentage::fromPpm(40'000));
    for (const double years : {-0.5, 1e6, std::nan("")})
        QCOMPARE(discountFactor(four, years).error().code, Error::Code::InvalidInput);
    QVERIFY(!discountFactors(four, mostDiscountedYears + 1));
    for (const qint64 ppm : {-1, 1'000'001})
        QVERIFY(!discountFactors(flatSchedule(Percentage::fromPpm(ppm)), 2));
    const QList<TimedAmount> past{{1, 100}, {-1, 100}};
    QVERIFY(!presentValue(four, past));
}

void TestDiscounting::factorsFallForPositiveRates()
{
    const bool holds = rc::check("1, then falling; all 1 at rate 0", [] {
        const auto ppm = *rc::gen::inRange<qint64>(0, 1'000'000);
        const QList<double> factors = *discountFactors(flatSchedule(Percentage::fromPpm(ppm)), 90);
        RC_ASSERT(factors.at(0) == 1);
        for (qsizetype year = 1; year < factors.size(); ++year) {
            const double before = factors.at(year - 1);
            const bool falls = ppm == 0 ? factors.at(year) == 1 : factors.at(year) < before;
            RC_ASSERT(falls);
            RC_ASSERT(factors.at(year) > 0);
        }
    });
    QVERIFY(holds);
}

void TestDiscounting::aFlatRateIsAOneRowSchedule()
{
    QCOMPARE(flatDiscountFactors(0.035, 50),
             *discountFactors(flatSchedule(Percentage::fromPpm(35'000)), 50));
}

QTEST_GUILESS_MAIN(TestDiscounting)
#include "tst_discounting.moc"
