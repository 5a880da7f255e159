#include "model/calc/modifiedrate.h"
#include "model/calc/netpresentvalue.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <cmath>
#include <numeric>
#include <vector>

using namespace bundlinje;

class TestNetPresentValue final : public QObject {
    Q_OBJECT

private slots:
    void worthOfYearlyFlows();
    void worthOfDatedFlows();
    void atNoRateItIsTheSum();
    void refusesRatesThatTakeAll();
    void modifiedRateOfOneLoan();
    void modifiedRateNeedsBothSigns();
    void modifiedRateOfTwoFlowsIsTheInternalOne();
};

void TestNetPresentValue::worthOfYearlyFlows()
{
    const QList<double> flows{-100, 110};
    QCOMPARE(*netPresentValue(0.1, flows), 0.0);
    QCOMPARE(*netPresentValue(0.25, flows, 1), -100 / 1.25 + 110 / 1.5625);
    QCOMPARE(*netPresentValue(0.1, QList<double>{}), 0.0);
}

void TestNetPresentValue::worthOfDatedFlows()
{
    // 2024 has a leap day, so a year is 366/365.
    const QList<DatedAmount> flows{{QDate(2024, 1, 1), -100}, {QDate(2025, 1, 1), 110}};
    QCOMPARE(*netPresentValue(0.1, flows), -100 + 110 * std::pow(1.1, -366.0 / 365));
    // Day 0 is that of the first in the list, also when another is earlier.
    const QList<DatedAmount> reversed{{QDate(2025, 1, 1), 110}, {QDate(2024, 1, 1), -100}};
    QCOMPARE(*netPresentValue(0.1, reversed), 110 - 100 * std::pow(1.1, 366.0 / 365));
}

void TestNetPresentValue::atNoRateItIsTheSum()
{
    const bool holds = rc::check("at 0 % nothing is discounted", [] {
        const auto amounts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-9999, 9999));
        const std::vector<double> flows(amounts.begin(), amounts.end());
        const double sum = std::accumulate(flows.begin(), flows.end(), 0.0);
        RC_ASSERT(*netPresentValue(0, flows) == sum);
        RC_ASSERT(*netPresentValue(0, flows, 1) == sum);
    });
    QVERIFY(holds);
}

void TestNetPresentValue::refusesRatesThatTakeAll()
{
    for (const double rate : {-1.0, -2.0, std::nan("")}) {
        QCOMPARE(netPresentValue(rate, QList<double>{1}).error().code, Error::Code::InvalidInput);
        QVERIFY(!netPresentValue(rate, QList<DatedAmount>{}));
        QVERIFY(!modifiedRate(QList<double>{-1, 1}, rate, 0.1));
        QVERIFY(!modifiedRate(QList<double>{-1, 1}, 0.1, rate));
    }
    QVERIFY(!netPresentValue(0.1, QList<DatedAmount>{{QDate(), 1}}));
}

void TestNetPresentValue::modifiedRateOfOneLoan()
{
    // 50 put out again at 10 % is 55, and 66 of 100 two years later.
    const QList<double> flows{-100, 50, 66};
    QVERIFY(std::abs(**modifiedRate(flows, 0.2, 0.1) - (std::sqrt(1.21) - 1)) < 1e-12);
}

void TestNetPresentValue::modifiedRateNeedsBothSigns()
{
    QVERIFY(!*modifiedRate(QList<double>{-100, 0}, 0.1, 0.1));
    QVERIFY(!*modifiedRate(QList<double>{100, 1}, 0.1, 0.1));
    QCOMPARE(modifiedRate(QList<double>{-100}, 0.1, 0.1).error().code, Error::Code::InvalidInput);
}

void TestNetPresentValue::modifiedRateOfTwoFlowsIsTheInternalOne()
{
    const bool holds = rc::check("one payment out and one in leave nothing to assume", [] {
        const int paid = *rc::gen::inRange(1, 100'000);
        const int received = *rc::gen::inRange(1, 100'000);
        const double finance = *rc::gen::inRange(-50, 100) / 100.0;
        const double reinvest = *rc::gen::inRange(-50, 100) / 100.0;
        const auto rate =
            *modifiedRate(std::vector{-double(paid), double(received)}, finance, reinvest);
        RC_ASSERT(std::abs(*rate - (double(received) / paid - 1)) <= 1e-12 * (1 + *rate));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestNetPresentValue)
#include "tst_netpresentvalue.moc"
