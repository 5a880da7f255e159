#include "examplecontract.h"

#include "model/calc/effectplan.h"
#include "model/calc/effectplanchecks.h"
#include "model/calc/fundpotential.h"
#include "model/calc/targetmeasurements.h"
#include "model/calc/whatif.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

const QUuid home = contractId(50);

using Plan = QList<PlannedValue>;

PlannedValue at(int period, int value)
{
    return {.period = period, .value = Quantity::fromWhole(value)};
}

/// Checks 1 to 3; a home is worth 1,000 kr. at each of them.
Investment withPlan(const Plan &plan, bool isTargetTotal = false)
{
    Investment investment{.id = InvestmentId::create()};
    EffectGoal goal{.id = home, .definition = u"Egen bolig"_s, .targetCount = 10};
    goal.isTargetTotal = isTargetTotal;
    goal.planned = plan;
    investment.effectGoals = {goal};
    investment.contract = contract();
    investment.contract->terms.components.removeLast();
    investment.contract->terms.components[0].effectGoal = home;
    return investment;
}

Measurement countedAt(int period, qint64 count)
{
    Measurement made{.id = QUuid::createUuid(), .period = period, .component = contractId(1)};
    made.entries = {MeasurementEntry{.count = count}};
    return made;
}

} // namespace

/// Numbers that are planned for single checks of a goal.
class TestEffectPlan final : public QObject {
    Q_OBJECT

private slots:
    void aPlanComesBeforeTheTarget_data();
    void aPlanComesBeforeTheTarget();
    void aPlanIsEnoughAtItsChecks();
    void aPlanIsInTheUnitThatIsPaidFor();
    void whatIsTriedIsAgainstTheMean_data();
    void whatIsTriedIsAgainstTheMean();
    void whatIsMeasuredIsComparedWithThePlan_data();
    void whatIsMeasuredIsComparedWithThePlan();
    void aGoalWithoutPaymentHasAPlanToo();
    void whatIsWrongIsTold_data();
    void whatIsWrongIsTold();
};

void TestEffectPlan::aPlanComesBeforeTheTarget_data()
{
    QTest::addColumn<bool>("isTargetTotal");
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QList<qint64>>("counts");
    const auto row = [](const char *name, bool isTotal, const Plan &plan,
                        const QList<qint64> &counts) {
        QTest::newRow(name) << isTotal << plan << counts;
    };
    row("no plan, at each check", false, {}, {10, 10, 10});
    row("no plan, over the whole life", true, {}, {4, 3, 3});
    row("every check", false, {at(1, 2), at(2, 8), at(3, 12)}, {2, 8, 12});
    row("some checks, the target at the others", false, {at(2, 4)}, {10, 4, 10});
    row("nothing at one check", false, {at(1, 0)}, {0, 10, 10});
    row("the rest of a total is spread", true, {at(1, 1)}, {1, 5, 4});
    row("the rest of a total is at the last", true, {at(1, 1), at(2, 3)}, {1, 3, 6});
    row("a plan of all of a total", true, {at(1, 1), at(2, 3), at(3, 6)}, {1, 3, 6});
    row("a plan of less than a total", true, {at(1, 1), at(2, 1), at(3, 1)}, {1, 1, 1});
    row("a plan of more than a total leaves nothing", true, {at(1, 12)}, {12, 0, 0});
    row("the first number of a check counts", true, {at(1, 4), at(1, 9)}, {4, 3, 3});
    row("a number below 0 is none", true, {at(1, -4)}, {4, 3, 3});
    row("a check that is not there takes nothing", true, {at(9, 4)}, {4, 3, 3});
    row("a line without a number is none", false, {{.period = 1, .value = {}}}, {10, 10, 10});
}

void TestEffectPlan::aPlanComesBeforeTheTarget()
{
    QFETCH(const bool, isTargetTotal);
    QFETCH(const Plan, plan);
    QFETCH(const QList<qint64>, counts);
    const Investment investment = withPlan(plan, isTargetTotal);
    QList<qint64> found;
    qint64 sum = 0;
    const TargetMeasurements targets =
        targetMeasurements(*investment.contract, investment.effectGoals, {});
    QVERIFY(targets.missing.isEmpty());
    for (const Measurement &measurement : targets.measurements) {
        found.append(measurement.entries.constLast().value->tenMillionths() / Quantity::perWhole);
        sum += found.constLast();
    }
    QCOMPARE(found, counts);
    QCOMPARE(targetRepayment(investment).amount, kroner(1'000 * sum));
}

void TestEffectPlan::aPlanIsEnoughAtItsChecks()
{
    Investment investment = withPlan({at(1, 2), at(2, 3)});
    investment.effectGoals[0].targetCount.reset();
    const auto targets = targetMeasurements(*investment.contract, investment.effectGoals, {});
    QCOMPARE(targets.measurements.size(), 2);
    QCOMPARE(targets.missing.size(), 1); // The third check has neither.
    QCOMPARE(targets.missing.constFirst().input, ContractGap::Input::Target);
    investment.effectGoals[0].planned.append(at(3, 4));
    QCOMPARE(targetRepayment(investment).amount, kroner(9'000));
}

/// Days below those without the effort: the plan is the days, and the difference is paid for.
void TestEffectPlan::aPlanIsInTheUnitThatIsPaidFor()
{
    Investment investment = withPlan({at(1, 90), at(2, 80), at(3, 70)});
    PaymentComponent &days = investment.contract->terms.components[0];
    days.unit = MeasureUnit::Day;
    days.measure.comparison = Comparison::Shortfall;
    QVERIFY(!targetRepayment(investment).amount);
    investment.effectGoals[0].baseline = Quantity::fromWhole(100);
    QCOMPARE(targetRepayment(investment).amount, kroner(60'000));
}

void TestEffectPlan::whatIsTriedIsAgainstTheMean_data()
{
    QTest::addColumn<bool>("isTargetTotal");
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<double>("target");
    QTest::newRow("no plan") << false << Plan() << 10.0;
    QTest::newRow("every check") << false << Plan{at(1, 2), at(2, 8), at(3, 14)} << 8.0;
    QTest::newRow("some checks") << false << Plan{at(2, 4)} << 8.0;
    QTest::newRow("a total that is planned in part") << true << Plan{at(1, 4)} << 10.0 / 3;
}

void TestEffectPlan::whatIsTriedIsAgainstTheMean()
{
    QFETCH(const bool, isTargetTotal);
    QFETCH(const Plan, plan);
    QFETCH(const double, target);
    const auto tried = whatIf(withPlan(plan, isTargetTotal), {}, {.component = contractId(1)});
    QVERIFY(tried && tried->target);
    QVERIFY(std::abs(tried->target->value() - target) < 1e-6);
}

void TestEffectPlan::whatIsMeasuredIsComparedWithThePlan_data()
{
    QTest::addColumn<Measurement>("measurement");
    QTest::addColumn<std::optional<Quantity>>("planned");
    QTest::addColumn<std::optional<Quantity>>("variance");
    const auto row = [](const char *name, const Measurement &measurement,
                        std::optional<int> planned, std::optional<int> variance) {
        const auto quantity = [](std::optional<int> whole) {
            return whole ? std::optional(Quantity::fromWhole(*whole)) : std::nullopt;
        };
        QTest::newRow(name) << measurement << quantity(planned) << quantity(variance);
    };
    row("fewer", countedAt(1, 3), 5, -2);
    row("as planned", countedAt(1, 5), 5, 0);
    row("more", countedAt(2, 9), 8, 1);
    row("a check without a plan", countedAt(3, 9), {}, {});
    Measurement open = countedAt(1, 3);
    open.entries[0].count.reset();
    row("not measured yet", open, 5, {});
    open.entries.clear();
    row("no entry", open, 5, {});
    Measurement value = countedAt(1, 3);
    value.entries[0].value = Quantity::fromWhole(7);
    row("a value before a count", value, 5, 2);
    Measurement person = countedAt(1, 1);
    person.person = 4;
    row("of one person", person, {}, {});
    Measurement other = countedAt(1, 3);
    other.component = contractId(9);
    row("of nothing that is known", other, {}, {});
    Measurement corrected = countedAt(1, 3);
    corrected.entries.append(MeasurementEntry{.count = 6});
    row("the last entry counts", corrected, 5, 1);
}

void TestEffectPlan::whatIsMeasuredIsComparedWithThePlan()
{
    QFETCH(const Measurement, measurement);
    QFETCH(const std::optional<Quantity>, planned);
    QFETCH(const std::optional<Quantity>, variance);
    const Investment investment = withPlan({at(1, 5), at(2, 8)});
    QVERIFY(hasPlan(investment.effectGoals));
    QCOMPARE(plannedFor(investment, measurement), planned);
    QCOMPARE(varianceOf(investment, measurement), variance);
}

void TestEffectPlan::aGoalWithoutPaymentHasAPlanToo()
{
    Investment investment = withPlan({at(2, 8)});
    investment.contract.reset();
    Measurement measurement = countedAt(2, 6);
    measurement.component = {};
    measurement.effectGoal = home;
    QCOMPARE(plannedFor(investment, measurement), Quantity::fromWhole(8));
    QCOMPARE(varianceOf(investment, measurement), Quantity::fromWhole(-2));
    QVERIFY(effectPlanChecksOf(investment).isEmpty());
}

void TestEffectPlan::whatIsWrongIsTold_data()
{
    using Code = InvestmentCheck::Code;
    QTest::addColumn<Investment>("investment");
    QTest::addColumn<QList<Code>>("codes");
    QTest::addColumn<QString>("text"); // Of the first.
    const auto row = [](const char *name, const Investment &investment, const QList<Code> &codes,
                        const QString &text = {}) {
        QTest::newRow(name) << investment << codes << text;
    };
    row("nothing", withPlan({at(1, 2), at(2, 3)}), {});
    row("a check that is not there", withPlan({at(1, 2), at(4, 3)}), {Code::PlannedAtNoCheck},
        u"4"_s);
    row("a check below 1", withPlan({at(0, 2)}), {Code::PlannedAtNoCheck}, u"0"_s);
    row("one check twice", withPlan({at(2, 2), at(2, 2)}), {Code::PlannedTwice}, u"2"_s);
    row("below 0", withPlan({at(3, -1)}), {Code::PlannedNegative}, u"3"_s);
    row("a total", withPlan({at(1, 1), at(2, 3), at(3, 6)}, true), {});
    row("a part of a total", withPlan({at(1, 1)}, true), {});
    row("less than a total", withPlan({at(1, 1), at(2, 3), at(3, 5)}, true),
        {Code::PlannedSumDiffers});
    row("more than a total", withPlan({at(1, 11)}, true), {Code::PlannedSumDiffers});
    row("any sum where each check has the target", withPlan({at(1, 11), at(2, 1), at(3, 1)}), {});
    Investment unpaid = withPlan({at(1, 1), at(2, 3), at(3, 5)}, true);
    unpaid.contract->terms.components.clear();
    row("less than a total without payment", unpaid, {Code::PlannedSumDiffers});
    Investment open = withPlan({at(7, 1)});
    open.contract->terms.checks.clear();
    row("a contract that names no checks", open, {});
}

void TestEffectPlan::whatIsWrongIsTold()
{
    QFETCH(const Investment, investment);
    QFETCH(const QList<InvestmentCheck::Code>, codes);
    QFETCH(const QString, text);
    const QList<InvestmentCheck> checks = effectPlanChecksOf(investment);
    QList<InvestmentCheck::Code> found;
    for (const InvestmentCheck &check : checks) {
        found.append(check.code);
        QCOMPARE(check.field, u"effectGoals.planned"_s);
        QCOMPARE(check.line, u"Egen bolig"_s);
        QVERIFY(checksOf(investment).contains(check));
    }
    QCOMPARE(found, codes);
    QVERIFY(checks.isEmpty() || checks.constFirst().text == text);
}

QTEST_GUILESS_MAIN(TestEffectPlan)
#include "tst_effectplan.moc"
