#include "model/calc/payback.h"
#include "model/calc/rounding.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <cmath>
#include <numeric>
#include <vector>

using namespace bundlinje;

class TestPayback final : public QObject {
    Q_OBJECT

private slots:
    void isForGood_data();
    void isForGood();
    void imprecisionIsNoDebt();
    void scaleDoesNotMatter();
    void partsAddUpToTheRoundedSum();
    void whatDoesNotFitHasNoRounding();
};

void TestPayback::isForGood_data()
{
    QTest::addColumn<QList<double>>("flows");
    QTest::addColumn<double>("years"); // −1 = none.
    QTest::newRow("inside a year") << QList<double>{-100, 40, 40, 40} << 2.5;
    QTest::newRow("at the year's end") << QList<double>{-100, 50, 50} << 2.0;
    QTest::newRow("never") << QList<double>{-100, 50, 49} << -1.0;
    QTest::newRow("never below") << QList<double>{5, -5, 5} << 0.0;
    QTest::newRow("below again") << QList<double>{-100, 150, -100, 100} << 2.5;
    QTest::newRow("below at the end") << QList<double>{-100, 150, -100} << -1.0;
    QTest::newRow("one year, paid") << QList<double>{-1} << -1.0;
    QTest::newRow("one year, gained") << QList<double>{1} << 0.0;
    QTest::newRow("none") << QList<double>{} << 0.0;
}

void TestPayback::isForGood()
{
    QFETCH(QList<double>, flows);
    QFETCH(double, years);
    const std::optional<double> paidBack = payback(flows);
    QCOMPARE(paidBack.value_or(-1), years);
}

void TestPayback::imprecisionIsNoDebt()
{
    // 0.1 + 0.2 − 0.3 is not 0 in binary; nor is the reverse.
    const QList<double> flows{-0.3, 0.1, 0.2};
    QVERIFY(std::abs(payback(flows).value_or(-1) - 2) < 1e-9);
    QCOMPARE(payback(QList<double>{0.3, -0.1, -0.2}), std::optional(0.0));
}

void TestPayback::scaleDoesNotMatter()
{
    const bool holds = rc::check("scaled flows are paid back at the same time", [] {
        const auto amounts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-1000, 1000));
        const int factor = *rc::gen::inRange(1, 1000);
        std::vector<double> flows(amounts.begin(), amounts.end());
        std::vector<double> scaled;
        for (const double flow : flows)
            scaled.push_back(flow * factor);
        const auto years = payback(flows);
        const auto same = payback(scaled);
        RC_ASSERT(years.has_value() == same.has_value());
        RC_ASSERT((!years || std::abs(*years - *same) < 1e-9));
    });
    QVERIFY(holds);
}

void TestPayback::partsAddUpToTheRoundedSum()
{
    const bool holds = rc::check("each within one of its value, together the rounded sum", [] {
        const auto eighths =
            *rc::gen::container<std::vector<int>>(rc::gen::inRange(-100'000, 100'000));
        std::vector<double> values;
        for (const int eighth : eighths)
            values.push_back(eighth / 8.0);
        const auto parts = roundedParts(values);
        RC_ASSERT(parts.has_value());
        for (std::size_t i = 0; i < values.size(); ++i)
            RC_ASSERT(std::abs(double(parts->at(qsizetype(i))) - values[i]) < 1);
        const double sum = std::accumulate(values.begin(), values.end(), 0.0);
        RC_ASSERT(std::accumulate(parts->begin(), parts->end(), qint64{0})
                  == qint64(std::round(sum)));
    });
    QVERIFY(holds);
    QCOMPARE(*roundedParts(std::vector{0.5, 0.5}), (QList<qint64>{1, 0})); // The earlier first.
    QCOMPARE(*roundedParts(std::vector{-2.5, 1.25}), (QList<qint64>{-2, 1}));
}

void TestPayback::whatDoesNotFitHasNoRounding()
{
    QCOMPARE(roundedMinor(-2.5), std::optional<qint64>(-3));
    QVERIFY(!roundedMinor(1e16));
    QVERIFY(!roundedMinor(std::nan("")));
    QVERIFY(!roundedParts(std::vector{6e15, -6e15}));
}

QTEST_GUILESS_MAIN(TestPayback)
#include "tst_payback.moc"
