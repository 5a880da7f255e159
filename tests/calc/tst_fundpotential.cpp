#include "contractgenerator.h"

#include "model/calc/effecttodate.h"
#include "model/calc/fundledger.h"
#include "model/calc/fundpotential.h"
#include "model/calc/summarise.h"
#include "model/calc/targetmeasurements.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

using Change = void (*)(Investment &);

/// Goal 21 of 10 persons is paid by component 1, goal 22 of 20 % of 100 by component 2.
Investment investmentWithTargets()
{
    Investment investment{.id = InvestmentId::create(), .name = u"Ungehjem Vest"_s};
    investment.citizensPlanned = {{.value = 100}};
    EffectGoal first{.id = contractId(21)};
    first.targetCount = 10;
    EffectGoal second{.id = contractId(22)};
    second.targetShare = Percentage::fromPpm(200'000);
    investment.effectGoals = {first, second};
    investment.contract = contract();
    investment.contract->terms.components[0].effectGoal = first.id;
    investment.contract->terms.components[1].effectGoal = second.id;
    return investment;
}

MoneyFigure stated(qint64 amount)
{
    return {kroner(amount), Basis::Stated, {}};
}

CashFlow entry(CashDirection direction, CashState state, qint64 amount, int year)
{
    CashFlow made{.id = QUuid::createUuid(), .direction = direction};
    made.state = state;
    made.amount = kroner(amount);
    made.date = day(year, 1, 1);
    return made;
}

Investment withLedger()
{
    Investment investment{.id = InvestmentId::create()};
    investment.cashFlows = {entry(CashDirection::Call, CashState::Paid, 1'000, 2024),
                            entry(CashDirection::Distribution, CashState::Received, 300, 2025),
                            entry(CashDirection::Distribution, CashState::WrittenOff, 100, 2026),
                            entry(CashDirection::Distribution, CashState::Planned, 900, 2025)};
    return investment;
}

void addParty(Investment &investment, const QString &name, Role role)
{
    Party party{.name = name};
    party.roles = {PartyRole{.role = role}};
    investment.parties.append(party);
}

} // namespace

/// What contract, measurements and ledger come to for the fund.
class TestFundPotential final : public QObject {
    Q_OBJECT

private slots:
    void isTheRepaymentAtTarget();
    void comparedWithTheBaseline_data();
    void comparedWithTheBaseline();
    void totalsAreSpreadOverTheChecks();
    void pointsAreTheTargetShare();
    void statedUntilTheContractIsComplete_data();
    void statedUntilTheContractIsComplete();
    void othersHaveTheirPart();
    void earnedIsWhatIsVerified();
    void effectIsThatOfTheLastCheck();
    void effectIsThatOfOneComponent();
    void ledgerComesBeforeWhatIsStated();
    void coInvestorsPaymentsAreNotTheFunds();
    void returnIsOfAllThatMoves();
    void summaryHoldsThem();
};

void TestFundPotential::isTheRepaymentAtTarget()
{
    Investment investment = investmentWithTargets();
    // 3 checks · (10 · 1,000 + 20 · 2,000).
    QCOMPARE(targetRepayment(investment).amount, std::optional(kroner(150'000)));
    investment.contract->terms.contractCap = kroner(120'000);
    const std::optional<MoneyFigure> potential = fundPotentialOf(investment);
    QCOMPARE(potential, std::optional(MoneyFigure{kroner(120'000), Basis::Calculated, {}}));
}

void TestFundPotential::comparedWithTheBaseline_data()
{
    QTest::addColumn<Comparison>("comparison");
    QTest::addColumn<MeasureUnit>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("baseline");
    QTest::addColumn<qint64>("units");

    QTest::newRow("none") << Comparison::None << MeasureUnit::Day << 12. << 7. << qint64{12};
    QTest::newRow("difference") << Comparison::Difference << MeasureUnit::PercentagePoint << 90.
                                << 82. << qint64{8};
    QTest::newRow("shortfall") << Comparison::Shortfall << MeasureUnit::Day << 40. << 52.
                               << qint64{12};
    QTest::newRow("excess") << Comparison::ExcessCount << MeasureUnit::Person << 45. << 0.25
                            << qint64{20};
    QTest::newRow("reduction") << Comparison::RelativeReduction << MeasureUnit::Other << 60. << 80.
                               << qint64{25};
}

void TestFundPotential::comparedWithTheBaseline()
{
    QFETCH(const Comparison, comparison);
    QFETCH(const MeasureUnit, unit);
    QFETCH(const double, value);
    QFETCH(const double, baseline);
    Investment investment = investmentWithTargets();
    investment.effectGoals[0].targetValue = Quantity::fromTenMillionths(qRound64(value * 1e7));
    investment.effectGoals[0].baseline = Quantity::fromTenMillionths(qRound64(baseline * 1e7));
    QList<PaymentComponent> &components = investment.contract->terms.components;
    components.removeLast();
    components[0].measure.comparison = comparison;
    components[0].unit = unit;
    components[0].gate = Gate{.comparison = GateComparison::Below,
                              .threshold = Quantity::fromWhole(3),
                              .hasOwnMeasure = true,
                              .measure = u"absence"_s};
    const auto units = [&] {
        return targetRepayment(investment).amount.value_or(Money()).minor() / 100 / 1'000 / 3;
    };
    QTEST(units(), "units");
    investment.effectGoals[0].baseline.reset();
    if (comparison != Comparison::None)
        QVERIFY(!targetRepayment(investment).amount);
}

void TestFundPotential::totalsAreSpreadOverTheChecks()
{
    Investment investment = investmentWithTargets();
    investment.effectGoals[0].isTargetTotal = true;
    const TargetMeasurements targets =
        targetMeasurements(*investment.contract, investment.effectGoals, 100);
    QList<double> values;
    for (const Measurement &measurement : targets.measurements) {
        if (measurement.component == contractId(1))
            values.append(measurement.entries.constFirst().value->value());
    }
    QCOMPARE(values, QList<double>({4, 3, 3}));
    // 10 · 1,000 + 3 checks · 20 · 2,000.
    QCOMPARE(targetRepayment(investment).amount, std::optional(kroner(130'000)));
}

void TestFundPotential::pointsAreTheTargetShare()
{
    Investment investment = investmentWithTargets();
    investment.contract->terms.components[1].unit = MeasureUnit::PercentagePoint;
    // 3 checks · (10 · 1,000 + 20 · 2,000).
    QCOMPARE(targetRepayment(investment).amount, std::optional(kroner(150'000)));
}

void TestFundPotential::statedUntilTheContractIsComplete_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ContractGap::Input>("missing");

    const auto add = [](const char *name, ContractGap::Input missing, Change change) {
        QTest::newRow(name) << change << missing;
    };
    add("no check", ContractGap::Input::Checks,
        [](Investment &investment) { investment.contract->terms.checks.clear(); });
    add("a component without goal", ContractGap::Input::Target,
        [](Investment &investment) { investment.contract->terms.components[0].effectGoal = {}; });
    add("a goal without number", ContractGap::Input::Target,
        [](Investment &investment) { investment.effectGoals[0].targetCount.reset(); });
    add("a share of nobody knows how many", ContractGap::Input::Target,
        [](Investment &investment) { investment.citizensPlanned.clear(); });
    add("points without a share", ContractGap::Input::Target, [](Investment &investment) {
        investment.contract->terms.components[0].unit = MeasureUnit::PercentagePoint;
    });
    add("a return cap that nobody can count", ContractGap::Input::ReturnMethod,
        [](Investment &investment) { investment.contract->terms.returnCap = ReturnCap{}; });
}

void TestFundPotential::statedUntilTheContractIsComplete()
{
    QFETCH(const Change, change);
    QFETCH(const ContractGap::Input, missing);
    Investment investment = investmentWithTargets();
    investment.fundPotential = stated(5);
    change(investment);
    const TargetRepayment repayment = targetRepayment(investment);
    QVERIFY(!repayment.amount);
    QVERIFY(std::any_of(repayment.missing.cbegin(), repayment.missing.cend(),
                        [&](const ContractGap &gap) { return gap.input == missing; }));
    QCOMPARE(fundPotentialOf(investment), investment.fundPotential);
    investment.contract.reset();
    QCOMPARE(fundPotentialOf(investment), investment.fundPotential);
}

void TestFundPotential::othersHaveTheirPart()
{
    Investment investment = investmentWithTargets();
    addParty(investment, u"Fonden"_s, Role::Investor);
    QCOMPARE(fundPart(investment, kroner(90)), std::optional(kroner(90)));
    addParty(investment, u"Den anden fond"_s, Role::CoInvestor);
    QVERIFY(!fundPart(investment, kroner(90)));
    investment.ownShare = stated(100);
    investment.contractAmount = stated(300);
    QCOMPARE(fundPart(investment, kroner(90)), std::optional(kroner(30)));
    QCOMPARE(fundPotentialOf(investment)->amount, kroner(50'000));
    investment.contractAmount->amount = Money::fromMinor(1, *Currency::fromCode(u"EUR"));
    QVERIFY(!fundPart(investment, kroner(90)));
    const auto instalment = [](const QString &investor, qint64 amount) {
        Instalment made{.id = QUuid::createUuid(), .investor = investor};
        made.amount = kroner(amount);
        return made;
    };
    investment.contract->instalments = {instalment(u"Fonden"_s, 200),
                                        instalment(u"Den anden fond"_s, 70)};
    QCOMPARE(fundPart(investment, kroner(27)), std::optional(kroner(20)));
    investment.contract->instalments[1].investor.clear();
    QVERIFY(!fundPart(investment, kroner(27)));
}

void TestFundPotential::earnedIsWhatIsVerified()
{
    Investment investment = investmentWithTargets();
    QVERIFY(!earnedOf(investment));
    investment.measurements = {measured(1, 1, 4), measured(1, 2, 3)};
    QCOMPARE(earnedOf(investment), std::optional(kroner(0)));
    investment.measurements[0].entries[0].status = MeasurementStatus::Verified;
    QCOMPARE(earnedOf(investment), std::optional(kroner(4'000)));
}

void TestFundPotential::effectIsThatOfTheLastCheck()
{
    Investment investment = investmentWithTargets();
    QVERIFY(!effectToDate(investment));
    const auto counted = [](int period, uint component, qint64 count) {
        Measurement made{.id = QUuid::createUuid(), .period = period};
        made.component = contractId(component);
        made.entries = {MeasurementEntry{.count = count}};
        return made;
    };
    investment.measurements = {counted(2, 1, 6), counted(1, 1, 9)};
    QCOMPARE(effectToDate(investment), std::optional(EffectToDate{6, 10}));
    investment.measurements.append(counted(1, 2, 5));
    QCOMPARE(effectToDate(investment), std::optional(EffectToDate{11, 30}));
    investment.measurements.last() = counted(1, 2, std::numeric_limits<qint64>::max());
    QCOMPARE(effectToDate(investment), std::optional(EffectToDate{6, 10})); // Nobody's effect.
    investment.effectGoals[0].planned = {{1, Quantity::fromWhole(3)}, {2, Quantity::fromWhole(7)}};
    QCOMPARE(effectToDate(investment), std::optional(EffectToDate{6, 7}));
    investment.effectGoals[0].isTargetTotal = true;
    QCOMPARE(effectToDate(investment), std::optional(EffectToDate{15, 10}));
}

void TestFundPotential::effectIsThatOfOneComponent()
{
    Investment investment = investmentWithTargets();
    investment.effectGoals.removeLast();
    for (PaymentComponent &component : investment.contract->terms.components)
        component.effectGoal = contractId(21); // Two payments for one goal.
    const auto counted = [](int period, uint component, qint64 count,
                            std::optional<qint64> person = {}) {
        Measurement made = measured(period, component, 0, person);
        made.entries = {MeasurementEntry{.count = count}};
        return made;
    };
    investment.measurements = {counted(1, 1, 10), counted(1, 2, 9)};
    QCOMPARE(effectToDate(investment), std::optional(EffectToDate{10, 10}));
    investment.measurements += QList{counted(2, 1, 1, 7), counted(2, 2, 1, 7), counted(2, 2, 1, 8)};
    QCOMPARE(effectToDate(investment), std::optional(EffectToDate{2, 10}));
    investment.effectGoals[0].isTargetTotal = true;
    QCOMPARE(effectToDate(investment), std::optional(EffectToDate{12, 10}));
}

void TestFundPotential::ledgerComesBeforeWhatIsStated()
{
    Investment investment = withLedger();
    investment.paidOut = stated(7);
    QCOMPARE(paidOutOf(investment),
             std::optional(MoneyFigure{kroner(1'000), Basis::Calculated, {}}));
    QCOMPARE(fundSums(investment)->repaid, kroner(300));
    QCOMPARE(fundSums(investment)->outstanding, kroner(600));
    investment.cashFlows[1].amount = kroner(5'000);
    QCOMPARE(fundSums(investment)->outstanding, kroner(0));
    investment.cashFlows.remove(0, 3);
    QCOMPARE(paidOutOf(investment), investment.paidOut);
    QVERIFY(!fundSums(investment));
}

void TestFundPotential::coInvestorsPaymentsAreNotTheFunds()
{
    Investment investment = withLedger();
    addParty(investment, u"Den anden fond"_s, Role::CoInvestor);
    CashFlow other = entry(CashDirection::Call, CashState::Paid, 4'000, 2024);
    other.party = u"Den anden fond"_s;
    investment.cashFlows.append(other);
    QCOMPARE(paidOutOf(investment)->amount, kroner(1'000));
    QCOMPARE(fundLedger(investment).size(), 4);
}

void TestFundPotential::returnIsOfAllThatMoves()
{
    Investment investment;
    investment.cashFlows = {entry(CashDirection::Call, CashState::Paid, 1'000, 2025),
                            entry(CashDirection::Distribution, CashState::Planned, 1'100, 2026)};
    QCOMPARE(expectedReturnOf(investment), std::optional(Percentage::fromPpm(100'000)));
    investment.cashFlows[1].state = CashState::WrittenOff;
    QVERIFY(!expectedReturnOf(investment));
    investment.cashFlows[1].state = CashState::Planned;
    investment.cashFlows[1].date.reset();
    QVERIFY(!expectedReturnOf(investment));
}

void TestFundPotential::summaryHoldsThem()
{
    Investment investment = investmentWithTargets();
    investment.cashFlows = withLedger().cashFlows;
    investment.ownShare = stated(1'000);
    investment.ownShare->provenance.assumption = u"As last year"_s;
    const InvestmentSummary summary = summarise(investment, {});
    QCOMPARE(summary.fundPotential,
             std::optional(SummaryAmount{kroner(150'000), Basis::Calculated}));
    QCOMPARE(summary.paidOut, std::optional(SummaryAmount{kroner(1'000), Basis::Calculated}));
    QCOMPARE(summary.repaid->amount, kroner(300));
    QCOMPARE(summary.ownShare, std::optional(SummaryAmount{kroner(1'000), Basis::Stated, true}));
}

QTEST_GUILESS_MAIN(TestFundPotential)
#include "tst_fundpotential.moc"
