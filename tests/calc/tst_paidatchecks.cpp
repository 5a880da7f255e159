#include "contractgenerator.h"

#include "model/calc/contractchecks.h"
#include "model/calc/dueitems.h"
#include "model/calc/fundpotential.h"
#include "model/calc/plannedentries.h"
#include "model/calc/plannedrepayments.h"
#include "model/calc/repaymentoutlook.h"
#include "model/calc/targetmeasurements.h"
#include "model/calc/whatif.h"

#include <QtTest/QTest>

#include <set>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

const QUuid home = contractId(50);

using Change = void (*)(InvestmentContract &);

/// The terms of an amendment, those as signed so far.
ContractTerms &amendFromSecondCheck(InvestmentContract &contract)
{
    Amendment amendment{.id = contractId(300)};
    amendment.appliesFrom = day(2026, 6, 1);
    amendment.terms = contract.terms;
    contract.amendments = {amendment};
    return contract.amendments.last().terms;
}

/// A generated contract with a goal of its own for each component.
Investment withGoals(const InvestmentContract &contract)
{
    Investment investment{.id = InvestmentId::create()};
    investment.citizensPlanned = {Count{.value = 40}};
    investment.contract = contract;
    for (PaymentComponent &component : investment.contract->terms.components) {
        EffectGoal goal{.id = QUuid::createUuid()};
        goal.baseline = // Something is compared with it in per cent.
            Quantity::fromTenMillionths(generators::quantity(40).tenMillionths() + 1);
        goal.targetValue = generators::quantity(40);
        component.effectGoal = goal.id;
        investment.effectGoals.append(goal);
    }
    return investment;
}

/// Checks 1 to 3; a home is worth 1,000 kr. at the first two and 2,000 kr. at the last.
Investment withTwoPrices(bool isTargetTotal)
{
    Investment investment{.id = InvestmentId::create()};
    EffectGoal goal{.id = home, .targetCount = 9};
    goal.isTargetTotal = isTargetTotal;
    investment.effectGoals = {goal};
    investment.contract = contract();
    QList<PaymentComponent> &components = investment.contract->terms.components;
    components[0].periods = {1, 2};
    components[1].periods = {3};
    for (PaymentComponent &component : components)
        component.effectGoal = home;
    return investment;
}

using Place = std::pair<int, QUuid>;

/// The checks that the contract pays each component at.
std::set<Place> paidPlaces(const InvestmentContract &contract)
{
    std::set<Place> places;
    for (const CheckDate &check : contract.terms.checks) {
        for (const PaymentComponent &component : contract.terms.components) {
            if (component.periods.isEmpty() || component.periods.contains(check.period))
                places.insert({check.period, component.id});
        }
    }
    return places;
}

} // namespace

/// That a component is measured and paid at its own checks alone.
class TestPaidAtChecks final : public QObject {
    Q_OBJECT

private slots:
    void emptyIsAll();
    void allChecksAreAsNoneStated();
    void workIsAtTheChecksAlone();
    void targetsAreTheSumOverTheChecks();
    void aTotalIsSpreadOverTheChecksOfItsGoal_data();
    void aTotalIsSpreadOverTheChecksOfItsGoal();
    void theMostIsThatOfTheChecks();
    void anAmendmentMovesTheChecks();
    void whatIsTriedIsMeasuredAtTheChecks();
    void whatIsWrongIsTold_data();
    void whatIsWrongIsTold();
};

void TestPaidAtChecks::emptyIsAll()
{
    PaymentComponent component;
    QVERIFY(isPaidAt(component, 1) && isPaidAt(component, 9));
    component.periods = {1, 3};
    QVERIFY(isPaidAt(component, 1) && !isPaidAt(component, 2) && isPaidAt(component, 3));
}

void TestPaidAtChecks::allChecksAreAsNoneStated()
{
    QVERIFY(rc::check("paid at all checks is the same as no checks stated", [] {
        InvestmentContract contract = generators::investmentContract();
        QList<int> all;
        for (const CheckDate &check : std::as_const(contract.terms.checks))
            all.append(check.period);
        InvestmentContract stated = contract;
        for (qsizetype i = 0; i < contract.terms.components.size(); ++i) {
            contract.terms.components[i].periods.clear();
            stated.terms.components[i].periods = all;
        }
        const QList<Measurement> measurements = generators::measurementsOf(contract);
        const auto one = repaymentOutlook(contract, measurements);
        const auto other = repaymentOutlook(stated, measurements);
        RC_ASSERT(one.has_value() && other.has_value());
        RC_ASSERT(one->soFar.byPeriod == other->soFar.byPeriod);
        RC_ASSERT(one->soFar.byPayer == other->soFar.byPayer);
        RC_ASSERT(one->maximum.kind == other->maximum.kind);
        RC_ASSERT(one->maximum.amount == other->maximum.amount);
        RC_ASSERT(one->stillToEarn.amount == other->stillToEarn.amount);
        Investment investment = withGoals(contract);
        const TargetRepayment atTarget = targetRepayment(investment);
        for (PaymentComponent &component : investment.contract->terms.components)
            component.periods = all;
        RC_ASSERT(targetRepayment(investment).amount == atTarget.amount);
    }));
}

void TestPaidAtChecks::workIsAtTheChecksAlone()
{
    QVERIFY(rc::check("nothing is due, expected or aimed at where it is not paid", [] {
        const Investment investment = withGoals(generators::investmentContract());
        const std::set<Place> paid = paidPlaces(*investment.contract);
        const QDate end(2100, 1, 1);
        std::set<Place> due;
        for (const DueItem &item : dueItems(investment, end, end)) {
            if (item.kind == DueItem::Kind::Measurement)
                due.insert({item.period.value(), item.component});
        }
        RC_ASSERT(due == paid);
        std::set<Place> expected;
        for (const Measurement &measurement : expectedMeasurements(investment, end))
            expected.insert({measurement.period, measurement.component});
        RC_ASSERT(expected == paid);
        std::set<Place> aimed;
        const TargetMeasurements targets =
            targetMeasurements(*investment.contract, investment.effectGoals, 40);
        for (const Measurement &measurement : targets.measurements)
            aimed.insert({measurement.period, measurement.component});
        RC_ASSERT(aimed == paid);
    }));
}

void TestPaidAtChecks::targetsAreTheSumOverTheChecks()
{
    QVERIFY(
        rc::check("without caps, targets are repaid as the sum of the checks by themselves", [] {
            InvestmentContract contract = generators::investmentContract();
            contract.terms.contractCap.reset();
            contract.terms.periodCap.reset();
            for (PaymentComponent &component : contract.terms.components)
                component.quota.reset();
            const Investment investment = withGoals(contract);
            qint64 sum = 0;
            for (const auto &[period, component] : paidPlaces(*investment.contract)) {
                InvestmentContract alone = *investment.contract;
                alone.terms.components.removeIf(
                    [id = component](const PaymentComponent &other) { return other.id != id; });
                alone.terms.components[0].periods = {period};
                Investment ofOne = investment;
                ofOne.contract = alone;
                sum += targetRepayment(ofOne).amount.value_or(Money()).minor();
            }
            const auto inAll = targetRepayment(investment).amount;
            RC_ASSERT(inAll.has_value());
            const auto tolerance = qint64(paidPlaces(*investment.contract).size());
            RC_ASSERT(std::abs(inAll->minor() - sum) <= tolerance); // Each is rounded.
        }));
}

void TestPaidAtChecks::aTotalIsSpreadOverTheChecksOfItsGoal_data()
{
    QTest::addColumn<bool>("isTargetTotal");
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<qint64>("repaid");
    // 9 at each check: 9,000 + 9,000 + 18,000 kr.
    QTest::newRow("at each check") << false << QList<qint64>{9, 9, 9} << qint64{36'000};
    // 3 at each check: 3,000 + 3,000 + 6,000 kr.; not 9 for each of the two prices.
    QTest::newRow("over the whole life") << true << QList<qint64>{3, 3, 3} << qint64{12'000};
}

void TestPaidAtChecks::aTotalIsSpreadOverTheChecksOfItsGoal()
{
    QFETCH(const bool, isTargetTotal);
    QFETCH(const QList<qint64>, counts);
    QFETCH(const qint64, repaid);
    const Investment investment = withTwoPrices(isTargetTotal);
    QCOMPARE(checksOfGoal(*investment.contract, home), (QList<int>{1, 2, 3}));
    QList<qint64> found;
    const TargetMeasurements targets =
        targetMeasurements(*investment.contract, investment.effectGoals, {});
    for (const Measurement &measurement : targets.measurements)
        found.append(measurement.entries.constLast().value->tenMillionths() / Quantity::perWhole);
    QCOMPARE(found, counts);
    QCOMPARE(targetRepayment(investment).amount, kroner(repaid));
    const auto planned = plannedRepayments(investment);
    QVERIFY(planned);
    QCOMPARE(planned->entries.size(), 6); // Two payers at three checks.
    QCOMPARE(planned->entries.at(4).amount->minor() + planned->entries.at(5).amount->minor(),
             kroner(2'000 * counts.constLast()).minor());
}

/// 1,000 kr. for at most 5 at each of two checks, 2,000 kr. for at most 5 at one.
void TestPaidAtChecks::theMostIsThatOfTheChecks()
{
    InvestmentContract contract = *withTwoPrices(false).contract;
    contract.terms.components[0].lineCap = kroner(5'000);
    contract.terms.components[1].lineCap = kroner(10'000);
    const auto none = repaymentOutlook(contract, {});
    QVERIFY(none);
    QCOMPARE(none->maximum.amount, kroner(20'000));
    const auto outlook = repaymentOutlook(contract, {measured(1, 1, 2)});
    QVERIFY(outlook);
    QCOMPARE(outlook->soFar.total, kroner(2'000));
    QCOMPARE(outlook->stillToEarn.amount, kroner(15'000));
    QCOMPARE(repaymentOutlook(contract, {measured(3, 1, 2)}).error().code,
             Error::Code::InvalidInput);
}

/// As signed at check 1 alone; from the second check on at check 3 too.
void TestPaidAtChecks::anAmendmentMovesTheChecks()
{
    InvestmentContract contract = examples::contract();
    contract.terms.components.removeLast();
    contract.terms.components[0].periods = {1};
    amendFromSecondCheck(contract).components[0].periods = {1, 3};
    QCOMPARE(computed(contract, {measured(1, 1, 2), measured(3, 1, 4)}).total, kroner(6'000));
    QVERIFY(!evaluate(contract, {measured(2, 1, 4)}));
}

void TestPaidAtChecks::whatIsTriedIsMeasuredAtTheChecks()
{
    const Investment investment = withTwoPrices(true);
    const auto tried = whatIf(investment, {}, {.component = contractId(1)});
    QVERIFY(tried);
    QCOMPARE(tried->checks, 2);
    QCOMPARE(tried->target, Quantity::fromWhole(3));
}

void TestPaidAtChecks::whatIsWrongIsTold_data()
{
    using Code = ContractCheck::Code;
    QTest::addColumn<Change>("change");
    QTest::addColumn<ContractCheck>("expected");
    const auto addRow = [](const char *name, Change change, const ContractCheck &expected) {
        QTest::newRow(name) << change << expected;
    };
    const QString periods = u"terms.components[0].periods"_s;
    addRow("a check that is not there",
           [](InvestmentContract &made) {
               made.terms.components[0].periods = {1, 7};
           },
           {Code::PaidAtNoCheck, periods, u"7"_s});
    addRow("the same check twice",
           [](InvestmentContract &made) {
               made.terms.components[0].periods = {1, 1};
           },
           {Code::PaidAtUnordered, periods, {}});
    addRow("a later check first",
           [](InvestmentContract &made) {
               made.terms.components[0].periods = {3, 1};
           },
           {Code::PaidAtUnordered, periods, {}});
    addRow("check 0 before any is stated",
           [](InvestmentContract &made) {
               made.terms.checks.clear();
               made.terms.components[0].periods = {0, 1};
           },
           {Code::PaidAtNoCheck, periods, u"0"_s});
    addRow("measured where it is not paid",
           [](InvestmentContract &made) {
               made.terms.components[0].periods = {2, 3};
           },
           {Code::MeasuredUnpaid, u"measurements[0].period"_s, u"1"_s});
    addRow("a check that an amendment takes away",
           [](InvestmentContract &made) {
               made.terms.components[0].periods = {1, 3};
               amendFromSecondCheck(made).checks.removeLast();
           },
           {Code::PaidAtNoCheck, u"amendments[0]."_s + periods, u"3"_s});
    addRow("measured where an amendment pays no more",
           [](InvestmentContract &made) {
               amendFromSecondCheck(made).components[1].periods = {1, 3};
           },
           {Code::MeasuredUnpaid, u"measurements[1].period"_s, u"2"_s});
}

void TestPaidAtChecks::whatIsWrongIsTold()
{
    QFETCH(const Change, change);
    QFETCH(const ContractCheck, expected);
    InvestmentContract contract = examples::contract();
    const QList<Measurement> measurements{measured(1, 1, 2), measured(2, 2, 3)};
    change(contract);
    QCOMPARE(contractChecks(contract, measurements), (QList<ContractCheck>{expected}));
    QVERIFY(!evaluate(contract, measurements));
}

QTEST_GUILESS_MAIN(TestPaidAtChecks)
#include "tst_paidatchecks.moc"
