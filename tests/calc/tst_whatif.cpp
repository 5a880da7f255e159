#include "contractgenerator.h"

#include "tests/roundcase.h"

#include "model/calc/contractversions.h"
#include "model/calc/evaluatebusinesscase.h"
#include "model/calc/whatif.h"
#include "model/calc/whatiftarget.h"

#include <rapidcheck.h>

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

/// With a goal of so many of 60 for component 1, and one of 10 for component 2.
Investment investmentWith(const InvestmentContract &contract, qint64 target = 30)
{
    Investment made{.id = InvestmentId::create(), .name = u"Bridge"_s};
    made.contract = contract;
    for (const uint number : {1U, 2U}) {
        EffectGoal goal{.id = contractId(400 + number)};
        goal.targetCount = number == 1 ? target : 10;
        if (number == 1)
            goal.targetShare =
                Percentage::fromTenMillionths(target * Percentage::whole().tenMillionths() / 60);
        made.effectGoals.append(goal);
        for (PaymentComponent &component : made.contract->terms.components) {
            if (component.id == contractId(number))
                component.effectGoal = goal.id;
        }
    }
    return made;
}

WhatIf tried(const Investment &investment, const WhatIfQuestion &question)
{
    const auto result = whatIf(investment, {}, question);
    if (!result)
        qFatal("Refused: %s", qPrintable(result.error().where));
    return *result;
}

WhatIfPoint pointAt(const WhatIf &answer, double effect)
{
    for (const WhatIfPoint &point : answer.points) {
        if (qAbs(point.effect.value() - effect) < 1e-9)
            return point;
    }
    return {};
}

/// One component that pays 300,000 kr. from 20 and 1 million from 40 on.
InvestmentContract cliff()
{
    InvestmentContract made = contract();
    made.terms.components.removeLast();
    made.terms.components[0].price = {.kind = PriceKind::Step,
                                      .price = {},
                                      .bands = {{Quantity::fromWhole(20), {}, kroner(300'000)},
                                                {Quantity::fromWhole(40), {}, kroner(1'000'000)}}};
    made.terms.checks = {{.period = 1, .name = {}, .date = day(2027, 1, 1)}};
    return made;
}

} // namespace

/// The repayment at every effect.
class TestWhatIf final : public QObject {
    Q_OBJECT

private slots:
    void reachesHalfAboveTheTarget();
    void neverAboveAllWhoTakePart();
    void cliffIsUpright();
    void gateIsUpright();
    void othersAtTargetOrAsMeasured();
    void othersWithoutTargetAreLeftOut();
    void targetsOverTheWholeLifeAreSpread();
    void oneGoalHasOneEffect();
    void returnsFollowTheInstalments();
    void ledgerStandsInForInstalments();
    void publicGainFollowsTheShare();
    void saysWhyThereIsNothing_data();
    void saysWhyThereIsNothing();
    void comparedEffectsArePaid_data();
    void comparedEffectsArePaid();
    void agreesWithTheContract();
    void neverAboveTheMaximum();
    void moreIsNeverPaidLess();
};

void TestWhatIf::reachesHalfAboveTheTarget()
{
    const WhatIf answer = tried(investmentWith(contract()), {contractId(1)});
    QVERIFY(!answer.obstacle);
    QCOMPARE(answer.checks, 3);
    QCOMPARE(answer.target, std::optional(Quantity::fromWhole(30)));
    QCOMPARE(answer.group, std::optional<qint64>(60));
    QCOMPARE(answer.points.constFirst().effect, Quantity());
    QCOMPARE(answer.points.constLast().effect, Quantity::fromWhole(45));
    // 10 of component 2 at each of three checks, and none or 30 of component 1.
    QCOMPARE(answer.points.constFirst().repaid, kroner(60'000));
    QCOMPARE(pointAt(answer, 30).repaid, kroner(60'000 + 90'000));
    for (const WhatIfPoint &point : answer.points)
        QCOMPARE(point.effect.tenMillionths() % Quantity::perWhole, 0); // Whole persons.
}

void TestWhatIf::neverAboveAllWhoTakePart()
{
    const WhatIf answer = tried(investmentWith(contract(), 50), {contractId(1)});
    QCOMPARE(answer.points.constLast().effect, Quantity::fromWhole(60));
}

void TestWhatIf::cliffIsUpright()
{
    const WhatIf answer = tried(investmentWith(cliff()), {contractId(1)});
    QCOMPARE(pointAt(answer, 19).repaid, kroner(0));
    QCOMPARE(pointAt(answer, 20).repaid, kroner(300'000));
    const auto at =
        std::find_if(answer.points.cbegin(), answer.points.cend(),
                     [](const auto &point) { return point.effect == Quantity::fromWhole(20); });
    QVERIFY(!at->isEdge);
    QVERIFY((at - 1)->isEdge);
    QCOMPARE((at - 1)->repaid, kroner(0));
    QCOMPARE(at->effect.tenMillionths() - (at - 1)->effect.tenMillionths(), 1);
}

void TestWhatIf::gateIsUpright()
{
    InvestmentContract made = contract();
    made.terms.components.removeLast();
    made.terms.components[0].gate = Gate{
        .comparison = GateComparison::Above, .threshold = Quantity::fromWhole(12), .measure = {}};
    const WhatIf answer = tried(investmentWith(made), {contractId(1)});
    QCOMPARE(pointAt(answer, 12).repaid, kroner(0));
    QCOMPARE(pointAt(answer, 12.0000001).repaid.minor(), qint64{3'600'000}); // Rounded to the øre.
}

void TestWhatIf::othersAtTargetOrAsMeasured()
{
    Investment investment = investmentWith(contract());
    investment.measurements = {measured(1, 1, 25), measured(1, 2, 4)};
    const WhatIf atTarget = tried(investment, {contractId(1), OtherComponents::AtTarget});
    const WhatIf asMeasured = tried(investment, {contractId(1), OtherComponents::AsMeasured});
    QCOMPARE(atTarget.points.constFirst().repaid, kroner(60'000));
    QCOMPARE(asMeasured.points.constFirst().repaid, kroner(8'000));
    QCOMPARE(asMeasured.latest, std::optional(Quantity::fromWhole(25)));
    QCOMPARE(asMeasured.latestAt, std::optional<qsizetype>(0));
}

void TestWhatIf::othersWithoutTargetAreLeftOut()
{
    Investment investment = investmentWith(contract());
    investment.effectGoals[1].targetCount.reset();
    const WhatIf answer = tried(investment, {contractId(1)});
    QCOMPARE(answer.leftOut, QList<QUuid>{contractId(2)});
    QCOMPARE(answer.points.constFirst().repaid, kroner(0));
}

void TestWhatIf::targetsOverTheWholeLifeAreSpread()
{
    Investment investment = investmentWith(contract());
    for (EffectGoal &goal : investment.effectGoals)
        goal.isTargetTotal = true;
    const WhatIf answer = tried(investment, {contractId(1)});
    QVERIFY(answer.leftOut.isEmpty());
    QCOMPARE(answer.target, std::optional(Quantity::fromWhole(10))); // 30 over three checks.
    // 10 of component 2 in all: 4, 3 and 3.
    QCOMPARE(answer.points.constFirst().repaid, kroner(20'000));
    QCOMPARE(pointAt(answer, 10).repaid, kroner(20'000 + 30'000));
}

void TestWhatIf::oneGoalHasOneEffect()
{
    Investment investment = investmentWith(contract());
    QList<PaymentComponent> &components = investment.contract->terms.components;
    components[1].effectGoal = components.constFirst().effectGoal;
    components[0].periods = {1, 2};
    components[1].periods = {3};
    components[1].quota = Quantity::fromWhole(20);
    investment.measurements = {measured(1, 1, 25), measured(3, 2, 4)};
    for (const auto others : {OtherComponents::AtTarget, OtherComponents::AsMeasured}) {
        const WhatIf answer = tried(investment, {contractId(1), others});
        QCOMPARE(answer.checks, 2);
        QCOMPARE(answer.points.constFirst().repaid, kroner(0));
        QCOMPARE(pointAt(answer, 10).repaid, kroner(20'000 + 20'000));
        QCOMPARE(pointAt(answer, 30).repaid, kroner(60'000 + 40'000)); // 20 at most at the last.
        QVERIFY(pointAt(answer, 20.0000001).isEdge); // It breaks where the other one does.
    }
    components[1].unit = MeasureUnit::Day; // Another effect of that goal.
    QCOMPARE(
        tried(investment, {contractId(1), OtherComponents::AsMeasured}).points.constFirst().repaid,
        kroner(8'000));
}

void TestWhatIf::returnsFollowTheInstalments()
{
    InvestmentContract made = contract();
    made.terms.components.removeLast();
    made.terms.checks = {{.period = 1, .name = {}, .date = day(2026, 1, 1)}};
    withInstalment(made); // 10,000 kr. on 1 January 2025.
    const WhatIf answer = tried(investmentWith(made), {contractId(1)});
    QCOMPARE(answer.paidOut, std::optional(kroner(10'000)));
    const WhatIfPoint even = pointAt(answer, 10);
    QCOMPARE(*even.multiple, 1.0);
    QVERIFY(qAbs(*even.rates->rate()) < 1e-9);
    const WhatIfPoint more = pointAt(answer, 11);
    QVERIFY(qAbs(*more.rates->rate() - 0.1) < 1e-9);
    // A total loss has no rate, and never one of 0.
    const WhatIfPoint none = answer.points.constFirst();
    QCOMPARE(*none.multiple, 0.0);
    QVERIFY(none.rates->roots.isEmpty());
    QVERIFY(none.rates->absence);
    made.terms.checks[0].date.reset();
    const WhatIf undated = tried(investmentWith(made), {contractId(1)});
    QVERIFY(!pointAt(undated, 10).rates);
    QCOMPARE(*pointAt(undated, 10).multiple, 1.0);
}

void TestWhatIf::ledgerStandsInForInstalments()
{
    Investment investment = investmentWith(contract());
    QVERIFY(!tried(investment, {contractId(1)}).paidOut);
    CashFlow call{.id = QUuid::createUuid()};
    call.amount = kroner(5'000);
    call.date = day(2025, 3, 1);
    CashFlow back{.id = QUuid::createUuid(), .direction = CashDirection::Distribution};
    back.amount = kroner(7'000);
    investment.cashFlows = {call, back};
    const WhatIf answer = tried(investment, {contractId(1)});
    QCOMPARE(answer.paidOut, std::optional(kroner(5'000)));
    QCOMPARE(*answer.points.constFirst().multiple, 12.0);
    investment.cashFlows[0].amount.reset();
    QVERIFY(!tried(investment, {contractId(1)}).paidOut);
}

void TestWhatIf::publicGainFollowsTheShare()
{
    Investment investment = investmentWith(contract());
    QVERIFY(!tried(investment, {contractId(1)}).points.constFirst().publicGain);
    const CaseVersion version = roundVersion();
    investment.businessCases = {version};
    investment.chosenCase = version.id;
    const auto answer = whatIf(investment, flatSettings(), {contractId(1)});
    QVERIFY(answer);
    const BusinessCase &scenario = version.scenarios.constFirst();
    for (const qint64 count : {0, 30, 45}) {
        const auto expected =
            evaluate(scenario, flatSettings(), {.successWith = double(count) / 60});
        QCOMPARE(*pointAt(*answer, double(count)).publicGain, *expected.presentValueOfConsequences);
    }
    // What is no share of those who take part says nothing of the public gain.
    investment.contract->terms.components[0].unit = MeasureUnit::Day;
    const auto days = whatIf(investment, flatSettings(), {contractId(1)});
    QVERIFY(!days->points.constFirst().publicGain);
}

void TestWhatIf::saysWhyThereIsNothing_data()
{
    using Change = void (*)(Investment &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<WhatIf::Obstacle>("obstacle");
    const auto add = [](const char *name, Change change, WhatIf::Obstacle obstacle) {
        QTest::newRow(name) << change << obstacle;
    };
    add(
        "no component",
        [](Investment &investment) { investment.contract->terms.components.removeFirst(); },
        WhatIf::Obstacle::NoComponent);
    add(
        "no checks", [](Investment &investment) { investment.contract->terms.checks.clear(); },
        WhatIf::Obstacle::NoChecks);
    add(
        "person by person",
        [](Investment &investment) { investment.measurements = {measured(1, 1, 1, 7)}; },
        WhatIf::Obstacle::OfPersons);
    add(
        "nothing tells how far", [](Investment &investment) { investment.effectGoals.clear(); },
        WhatIf::Obstacle::NoEnd);
}

void TestWhatIf::saysWhyThereIsNothing()
{
    using Change = void (*)(Investment &);
    QFETCH(Change, change);
    QFETCH(WhatIf::Obstacle, obstacle);
    Investment investment = investmentWith(contract());
    change(investment);
    const WhatIf answer = tried(investment, {contractId(1)});
    QCOMPARE(answer.obstacle, std::optional(obstacle));
    QVERIFY(answer.points.isEmpty());
}

void TestWhatIf::comparedEffectsArePaid_data()
{
    QTest::addColumn<Comparison>("comparison");
    QTest::newRow("as measured") << Comparison::None;
    QTest::newRow("above") << Comparison::Difference;
    QTest::newRow("below") << Comparison::Shortfall;
    QTest::newRow("per cent below") << Comparison::RelativeReduction;
    QTest::newRow("more than the rate gives") << Comparison::ExcessCount;
}

void TestWhatIf::comparedEffectsArePaid()
{
    QFETCH(Comparison, comparison);
    Investment investment = investmentWith(cliff());
    investment.contract->terms.components[0].measure.comparison = comparison;
    const WhatIf answer = tried(investment, {contractId(1)});
    QCOMPARE(pointAt(answer, 19).repaid, kroner(0));
    QCOMPARE(pointAt(answer, 21).repaid, kroner(300'000));
    QCOMPARE(pointAt(answer, 42).repaid, kroner(1'000'000));
}

void TestWhatIf::agreesWithTheContract()
{
    QVERIFY(rc::check("the line is the contract at every effect", [] {
        Investment investment = investmentWith(generators::investmentContract());
        for (PaymentComponent &component : investment.contract->terms.components)
            component.measure = {};
        const WhatIf answer = tried(investment, {contractId(1)});
        RC_PRE(!answer.points.isEmpty());
        const WhatIfPoint point =
            answer.points.at(*rc::gen::inRange<qsizetype>(0, answer.points.size()));
        QList<Measurement> measurements;
        const ContractTerms &terms = investment.contract->terms;
        for (const CheckDate &check : terms.checks) {
            if (isPaidAt(terms.components.at(0), check.period))
                measurements.append(measured(check.period, 1, point.effect.value()));
            if (terms.components.size() > 1 && isPaidAt(terms.components.at(1), check.period))
                measurements.append(measured(check.period, 2, 10));
        }
        RC_ASSERT(computed(*investment.contract, measurements).total == point.repaid);
    }));
}

void TestWhatIf::neverAboveTheMaximum()
{
    QVERIFY(rc::check("nothing is above the maximum", [] {
        const Investment investment = investmentWith(generators::investmentContract());
        const WhatIf answer = tried(investment, {contractId(1)});
        const qint64 tolerance = investment.contract->terms.checks.size(); // An øre each period.
        for (const WhatIfPoint &point : answer.points) {
            RC_ASSERT(point.repaid.minor() >= 0);
            if (answer.maximum.kind == RepaymentBound::Kind::Amount)
                RC_ASSERT(point.repaid.minor() <= answer.maximum.amount.minor() + tolerance);
        }
    }));
}

void TestWhatIf::moreIsNeverPaidLess()
{
    QVERIFY(rc::check("a larger effect is never paid less", [] {
        const Investment investment = investmentWith(generators::monotoneContract());
        const WhatIf answer = tried(investment, {contractId(1)});
        const qint64 tolerance = investment.contract->terms.checks.size(); // An øre each period.
        for (qsizetype i = 1; i < answer.points.size(); ++i)
            RC_ASSERT(answer.points.at(i).repaid.minor()
                      >= answer.points.at(i - 1).repaid.minor() - tolerance);
    }));
}

QTEST_GUILESS_MAIN(TestWhatIf)

#include "tst_whatif.moc"
