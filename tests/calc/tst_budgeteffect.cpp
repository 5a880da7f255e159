#include "casegenerator.h"

#include "model/calc/budgeteffect.h"
#include "model/calc/evaluatebusinesscase.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

QList<qint64> minor(const QList<Money> &amounts)
{
    QList<qint64> minor;
    for (const Money amount : amounts)
        minor.append(amount.minor());
    return minor;
}

qint64 sum(const QList<Money> &amounts)
{
    const QList<qint64> parts = minor(amounts);
    return std::accumulate(parts.begin(), parts.end(), qint64{0});
}

/// One person, one consequence of so many øre, nothing else.
BusinessCase oneAmount(qint64 amount)
{
    BusinessCase made = smallCase();
    made.intake = {{0, qint64{1}}};
    made.horizon = 1;
    made.costs = {{.id = id(1), .fixed = {{0, kroner(0)}}, .splits = {all(Payer::State)}}};
    made.consequences = {{.id = support,
                          .amount = Money::fromMinor(amount, Currency::DKK),
                          .duration = Quantity::fromWhole(1),
                          .splits = {all(Payer::State)}}};
    return made;
}

} // namespace

class TestBudgetEffect final : public QObject {
    Q_OBJECT

private slots:
    void isBookedByPayerAndYear();
    void halvesAreExact_data();
    void halvesAreExact();
    void fadingForFiftyYearsIsExact();
    void everyTableAddsUp();
    void missingIsNotBooked();
    void overflowIsAnError();
};

void TestBudgetEffect::isBookedByPayerAndYear()
{
    const BudgetEffect effect = *budgetEffect(smallCase(), settings().priceIndex);
    QCOMPARE(minor(effect.byPayer[0]),
             (QList<qint64>{-30'000'000, -3'200'000, 16'800'000, 16'800'000, 0}));
    QCOMPARE(minor(effect.byPayer[1]), (QList<qint64>{-1'000'000, 0, 0, 0, 0}));
    QCOMPARE(minor(effect.byPayer[2]), (QList<qint64>{0, 7'200'000, 7'200'000, 7'200'000, 0}));
    QCOMPARE(minor(effect.total),
             (QList<qint64>{-31'000'000, 4'000'000, 24'000'000, 24'000'000, 0}));
    QCOMPARE(minor(effect.accumulated),
             (QList<qint64>{-31'000'000, -27'000'000, -3'000'000, 21'000'000, 21'000'000}));
    QCOMPARE(effect.sum, kroner(210'000));
    QCOMPARE(effect.payerSums[0], kroner(4'000));
    QCOMPARE(effect.lines.at(2).sum, kroner(720'000));
}

void TestBudgetEffect::halvesAreExact_data()
{
    QTest::addColumn<qint64>("with");
    QTest::addColumn<qint64>("without");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("booked");
    QTest::newRow("half away from zero")
        << Q_INT64_C(50) << Q_INT64_C(0) << Q_INT64_C(1) << Q_INT64_C(1);
    QTest::newRow("negative half")
        << Q_INT64_C(50) << Q_INT64_C(0) << Q_INT64_C(-1) << Q_INT64_C(-1);
    // In binary 0.3 − 0.2 is a little less than 0.1, and a half would be rounded down.
    QTest::newRow("no binary fraction")
        << Q_INT64_C(30) << Q_INT64_C(20) << Q_INT64_C(5) << Q_INT64_C(1);
    // 2^53 + 1 is no double.
    QTest::newRow("beyond doubles")
        << Q_INT64_C(100) << Q_INT64_C(0) << Q_INT64_C(9'007'199'254'740'993)
        << Q_INT64_C(9'007'199'254'740'993);
}

void TestBudgetEffect::halvesAreExact()
{
    QFETCH(qint64, with);
    QFETCH(qint64, without);
    QFETCH(qint64, amount);
    QFETCH(qint64, booked);
    BusinessCase made = oneAmount(amount);
    made.successWith.expected = percent(with);
    made.successWithout.expected = percent(without);
    QCOMPARE(budgetEffect(made, {})->sum.minor(), booked);
}

void TestBudgetEffect::fadingForFiftyYearsIsExact()
{
    BusinessCase made = oneAmount(100'000'000'000);
    made.consequences[0].followsFrom = FollowsFrom::Participation;
    made.consequences[0].retention = percent(50);
    made.consequences[0].duration = Quantity::fromWhole(50);
    made.horizon = 50;
    const BudgetEffect effect = *budgetEffect(made, {});
    // 10^11 · (2 − 2^−49) is 2 · 10^11 to the øre; the last years are less than half an øre each.
    QCOMPARE(effect.sum.minor(), Q_INT64_C(200'000'000'000));
    QCOMPARE(effect.total.at(10).minor(), Q_INT64_C(97'656'250));
    QCOMPARE(sum(effect.total), effect.sum.minor());
}

void TestBudgetEffect::everyTableAddsUp()
{
    const bool holds = rc::check("lines, payers and years add up, each year within an øre", [] {
        const BusinessCase made = generators::completeCase();
        const CaseSettings settings = generators::settings();
        const BusinessCaseResult exact = evaluate(made, settings);
        const BudgetEffect effect = *budgetEffect(made, settings.priceIndex);
        RC_ASSERT(sum(effect.total) == effect.sum.minor());
        RC_ASSERT(std::abs(double(effect.sum.minor()) - *exact.undiscountedNet) < 0.51);
        qint64 ofPayers = 0;
        for (std::size_t payer = 0; payer < payers.size(); ++payer) {
            RC_ASSERT(sum(effect.byPayer[payer]) == effect.payerSums[payer].minor());
            ofPayers += effect.payerSums[payer].minor();
        }
        RC_ASSERT(ofPayers == effect.sum.minor());
        for (qsizetype year = 0; year < effect.total.size(); ++year) {
            const double flow = exact.netFlow->at(year);
            RC_ASSERT(std::abs(double(effect.total.at(year).minor()) - flow) < 1.001);
            qint64 total = 0;
            for (std::size_t payer = 0; payer < payers.size(); ++payer) {
                const qint64 booked = effect.byPayer[payer].at(year).minor();
                total += booked;
                const double ofPayer = (*exact.netFlowByPayer)[payer].at(year);
                RC_ASSERT(std::abs(double(booked) - ofPayer) < 1.001);
                qint64 ofLines = 0;
                for (const BudgetLine &line : effect.lines)
                    ofLines += line.byPayer[payer].at(year).minor();
                RC_ASSERT(ofLines == booked);
            }
            RC_ASSERT(total == effect.total.at(year).minor());
        }
        for (const BudgetLine &line : effect.lines)
            RC_ASSERT(sum(line.total) == line.sum.minor());
    });
    QVERIFY(holds);
}

void TestBudgetEffect::missingIsNotBooked()
{
    BusinessCase made = smallCase();
    made.successWith.expected.reset();
    made.consequences[0].splits.clear();
    const auto effect = budgetEffect(made, {});
    QVERIFY(!effect);
    QCOMPARE(effect.error().gaps,
             (QList<CaseGap>{{u"successWith.expected"_s}, {u"consequences[0].splits"_s}}));
}

void TestBudgetEffect::overflowIsAnError()
{
    BusinessCase made = oneAmount(std::numeric_limits<qint64>::max());
    made.successWith.expected = percent(100);
    made.successWithout.expected = percent(0);
    QCOMPARE(budgetEffect(made, {})->sum.minor(), std::numeric_limits<qint64>::max());
    made.intake[0].persons = 2;
    QCOMPARE(budgetEffect(made, {}).error().reason, NoValue::Reason::Overflow);
}

QTEST_GUILESS_MAIN(TestBudgetEffect)
#include "tst_budgeteffect.moc"
