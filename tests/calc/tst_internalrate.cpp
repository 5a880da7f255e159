#include "model/calc/internalrate.h"
#include "model/calc/netpresentvalue.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

using namespace bundlinje;

using Absence = InternalRates::Absence;

namespace {

/// Flows whose internal rates are exactly the given ones: the product of (1 + rate − x).
QList<double> flowsWithRates(const std::vector<double> &rates)
{
    QList<double> flows{1};
    for (const double rate : rates) {
        QList<double> next(flows.size() + 1);
        for (qsizetype i = 0; i < flows.size(); ++i) {
            next[i] += flows.at(i);
            next[i + 1] -= flows.at(i) * (1 + rate);
        }
        flows = next;
    }
    return flows;
}

double worthAt(double rate, const QList<TimedAmount> &flows)
{
    double sum = 0;
    for (const TimedAmount &flow : flows)
        sum += flow.amount * std::pow(1 + rate, -flow.years);
    return sum;
}

QList<TimedAmount> arbitraryFlows()
{
    QList<TimedAmount> flows;
    for (int count = *rc::gen::inRange(1, 12); count > 0; --count)
        flows.append({*rc::gen::inRange(0, 7300) / 365.0,
                      static_cast<double>(*rc::gen::inRange<qint64>(-100'000'000, 100'000'000))});
    return flows;
}

bool areEqual(const QList<double> &a, const QList<double> &b, double tolerance)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](double x, double y) {
        return std::abs(x - y) <= tolerance * (1 + std::abs(x));
    });
}

} // namespace

class TestInternalRate final : public QObject {
    Q_OBJECT

private slots:
    void findsAllRoots_data();
    void findsAllRoots();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void findsKnownRoots();
    void worthIsNothingAtTheRate();
    void scaleAndSignDoNotMatter();
    void sumsTellThatThereIsOneRoot_data();
    void sumsTellThatThereIsOneRoot();
    void findsWhateverCrossesZero();
    void datedFlowsInAnyOrder();
    void daysDoNotMatterButTheirDistance();
    void refusesWhatIsNoFlow();
};

void TestInternalRate::findsAllRoots_data()
{
    QTest::addColumn<QList<double>>("flows");
    QTest::addColumn<QList<double>>("roots");
    QTest::newRow("one") << QList<double>{-100, 110} << QList<double>{0.1};
    QTest::newRow("money back") << QList<double>{-100, 0, 0, 100} << QList<double>{0.0};
    QTest::newRow("nothing at first") << QList<double>{0, 0, -100, 150} << QList<double>{0.5};
    QTest::newRow("two") << QList<double>{-100, 230, -132} << QList<double>{0.1, 0.2};
    QTest::newRow("touching") << QList<double>{-100, 220, -121} << QList<double>{0.1};
    QTest::newRow("touching at zero") << QList<double>{100, -200, 100} << QList<double>{0.0};
    QTest::newRow("very near") << flowsWithRates({0.1, 0.1002}) << QList<double>{0.1, 0.1002};
    QTest::newRow("three") << flowsWithRates({-0.5, 0.05, 3}) << QList<double>{-0.5, 0.05, 3.0};
    QTest::newRow("nearly everything lost") << QList<double>{-1000, 1} << QList<double>{-0.999};
    QTest::newRow("at the lower limit") << QList<double>{-10'000, 1} << QList<double>{-0.9999};
    QTest::newRow("at the upper limit") << QList<double>{-1, 10'001} << QList<double>{10'000.0};
    QTest::newRow("huge") << QList<double>{-1, 5000} << QList<double>{4999.0};
}

void TestInternalRate::findsAllRoots()
{
    QFETCH(QList<double>, flows);
    QFETCH(QList<double>, roots);
    const InternalRates rates = internalRates(flows);
    QCOMPARE(rates.roots.size(), roots.size());
    QVERIFY(areEqual(rates.roots, roots, 1e-8));
    QVERIFY(!rates.absence);
    QCOMPARE(rates.rate().has_value(), roots.size() == 1);
}

void TestInternalRate::saysWhyThereIsNone_data()
{
    QTest::addColumn<QList<double>>("flows");
    QTest::addColumn<Absence>("absence");
    QTest::newRow("empty") << QList<double>{} << Absence::NoFlows;
    QTest::newRow("zeros") << QList<double>{0, 0} << Absence::NoFlows;
    QTest::newRow("total loss") << QList<double>{-100, 0, 0} << Absence::OnlyOutflows;
    QTest::newRow("only inflows") << QList<double>{100, 100} << Absence::OnlyInflows;
    QTest::newRow("no root") << QList<double>{-100, 200, -101} << Absence::NoRoot;
    QTest::newRow("below the limit") << QList<double>{-1e6, 1} << Absence::NoRoot;
    QTest::newRow("above the limit") << QList<double>{-1, 2e4} << Absence::NoRoot;
}

void TestInternalRate::saysWhyThereIsNone()
{
    QFETCH(QList<double>, flows);
    QFETCH(Absence, absence);
    const InternalRates rates = internalRates(flows);
    QVERIFY(rates.roots.isEmpty());
    QVERIFY(!rates.rate());
    QCOMPARE(rates.absence, std::optional(absence));
}

void TestInternalRate::findsKnownRoots()
{
    const bool holds = rc::check("flows made from rates have exactly those", [] {
        std::set<int> percents;
        for (int count = *rc::gen::inRange(1, 5); count > 0; --count)
            percents.insert(*rc::gen::inRange(-80, 300));
        std::vector<double> known;
        for (const int percent : percents)
            known.push_back(percent / 100.0);
        const InternalRates rates = internalRates(flowsWithRates(known));
        RC_ASSERT(areEqual(rates.roots, QList<double>(known.begin(), known.end()), 1e-7));
    });
    QVERIFY(holds);
}

void TestInternalRate::worthIsNothingAtTheRate()
{
    const bool holds = rc::check("the present value at a rate is 0", [] {
        const QList<TimedAmount> flows = arbitraryFlows();
        for (const double rate : internalRates(flows).roots) {
            QList<TimedAmount> sizes = flows;
            for (TimedAmount &flow : sizes)
                flow.amount = std::abs(flow.amount);
            RC_ASSERT(std::abs(worthAt(rate, flows)) <= 1e-9 * worthAt(rate, sizes));
        }
        QList<TimedAmount> later = flows;
        for (TimedAmount &flow : later)
            flow.years += 3;
        RC_ASSERT(areEqual(internalRates(flows).roots, internalRates(later).roots, 1e-9));
    });
    QVERIFY(holds);
}

void TestInternalRate::scaleAndSignDoNotMatter()
{
    const bool holds = rc::check("scaled or reversed flows have the same rates", [] {
        const QList<TimedAmount> flows = arbitraryFlows();
        const auto factor = *rc::gen::inRange(1, 1000) / 8.0;
        QList<TimedAmount> scaled = flows;
        QList<TimedAmount> reversed = flows;
        for (TimedAmount &flow : scaled)
            flow.amount *= factor;
        for (TimedAmount &flow : reversed)
            flow.amount = -flow.amount;
        const InternalRates rates = internalRates(flows);
        RC_ASSERT(areEqual(rates.roots, internalRates(scaled).roots, 1e-9));
        RC_ASSERT(areEqual(rates.roots, internalRates(reversed).roots, 1e-12));
    });
    QVERIFY(holds);
}

void TestInternalRate::sumsTellThatThereIsOneRoot_data()
{
    QTest::addColumn<QList<double>>("flows");
    QTest::addColumn<double>("root");
    QTest::newRow("calls and distributions in turn")
        << QList<double>{-100, 20, -50, 60, 100} << 0.07080249184568;
    QTest::newRow("money back between") << QList<double>{-100, 100, -50, 60} << 0.06147319257292;
    QTest::newRow("loss with two calls") << QList<double>{-100, 20, -50, 60} << -0.2970512111341;
}

void TestInternalRate::sumsTellThatThereIsOneRoot()
{
    QFETCH(QList<double>, flows);
    QFETCH(double, root);
    const InternalRates rates = internalRates(flows);
    QVERIFY(rates.rate());
    QVERIFY2(std::abs(*rates.rate() - root) < 1e-9, qPrintable(QString::number(*rates.rate())));
}

void TestInternalRate::findsWhateverCrossesZero()
{
    const bool holds = rc::check("a sign change on another grid has a root", [] {
        const QList<TimedAmount> flows = arbitraryFlows();
        const InternalRates rates = internalRates(flows);
        constexpr int steps = 3001;
        const auto place = [&](int i) {
            return std::expm1(-5.0 + 12.0 * i / steps);
        };
        for (int i = 0; i < steps; ++i) {
            if (worthAt(place(i), flows) * worthAt(place(i + 1), flows) >= 0)
                continue;
            const auto isBetween = [&](double root) {
                return place(i) - 1e-9 <= root && root <= place(i + 1) + 1e-9;
            };
            RC_ASSERT(std::any_of(rates.roots.begin(), rates.roots.end(), isBetween));
        }
    });
    QVERIFY(holds);
}

void TestInternalRate::datedFlowsInAnyOrder()
{
    const QDate first(2021, 1, 1);
    QList<DatedAmount> flows{{first, -100}, {first.addDays(365), 230}, {first.addDays(730), -132}};
    QCOMPARE(internalRates(flows)->roots.size(), 2);
    QVERIFY(areEqual(internalRates(flows)->roots, {0.1, 0.2}, 1e-9));
    std::reverse(flows.begin(), flows.end());
    QVERIFY(areEqual(internalRates(flows)->roots, {0.1, 0.2}, 1e-9));
    const QList<DatedAmount> lost{{first, -100}, {first.addDays(365), 0}};
    QCOMPARE(internalRates(lost)->absence, std::optional(Absence::OnlyOutflows));
}

void TestInternalRate::daysDoNotMatterButTheirDistance()
{
    const bool holds = rc::check("XNPV at XIRR is 0, on other days too", [] {
        QList<DatedAmount> flows;
        for (int count = *rc::gen::inRange(2, 15); count > 0; --count)
            flows.append({QDate(2015, 1, 1).addDays(*rc::gen::inRange(0, 7300)),
                          double(*rc::gen::inRange<qint64>(-500'000'000, 500'000'000))});
        QList<DatedAmount> later = flows;
        const int days = *rc::gen::inRange(-5000, 5000);
        for (DatedAmount &flow : later)
            flow.date = flow.date.addDays(days);
        QList<DatedAmount> sizes = flows;
        for (DatedAmount &flow : sizes)
            flow.amount = std::abs(flow.amount);
        const InternalRates rates = *internalRates(flows);
        RC_ASSERT(areEqual(rates.roots, internalRates(later)->roots, 1e-12));
        for (const double rate : rates.roots)
            RC_ASSERT(std::abs(*netPresentValue(rate, later))
                      <= 1e-9 * *netPresentValue(rate, sizes));
    });
    QVERIFY(holds);
}

void TestInternalRate::refusesWhatIsNoFlow()
{
    const QDate day(2024, 2, 29);
    const QList<DatedAmount> one{{day, -100}};
    QCOMPARE(internalRates(one).error().code, Error::Code::InvalidInput);
    QCOMPARE(internalRates(QList<DatedAmount>{}).error().code, Error::Code::InvalidInput);
    const QList<DatedAmount> noDay{{day, -100}, {QDate(), 110}};
    QCOMPARE(internalRates(noDay).error().value, QString::number(2));
    const QList<DatedAmount> noNumber{{day, -100}, {day, std::nan("")}};
    QCOMPARE(internalRates(noNumber).error().code, Error::Code::InvalidInput);
}

QTEST_GUILESS_MAIN(TestInternalRate)
#include "tst_internalrate.moc"
