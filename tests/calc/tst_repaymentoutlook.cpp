#include "contractgenerator.h"

#include "model/calc/repaymentoutlook.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;

namespace {

using Change = void (*)(InvestmentContract &);
using Kind = RepaymentBound::Kind;

} // namespace

class TestRepaymentOutlook final : public QObject {
    Q_OBJECT

private slots:
    void maximum_data();
    void maximum();
    void unknownWithoutChecks();
    void earnedAndStillToEarn();
    void whatIsUsedIsNotRounded();
    void undeterminedIsStillToEarn();
    void personsAreWithoutEnd();
    void refusalIsAnError();
    void maximumIsNeverPassed();
};

void TestRepaymentOutlook::maximum_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("amount");

    const auto add = [](const char *name, Change change, Kind kind, qint64 amount = 0) {
        QTest::newRow(name) << change << kind << amount;
    };
    add(
        "flat prices have no end", [](InvestmentContract &) {}, Kind::Unbounded);
    add(
        "one without end is enough",
        [](InvestmentContract &contract) { contract.terms.components[0].lineCap = kroner(500); },
        Kind::Unbounded);
    add(
        "line caps at three checks",
        [](InvestmentContract &contract) {
            contract.terms.components[0].lineCap = kroner(500);
            contract.terms.components[1].lineCap = kroner(700);
        },
        Kind::Amount, 3'600);
    add(
        "quotas over the life",
        [](InvestmentContract &contract) {
            contract.terms.components[0].quota = Quantity::fromWhole(6);
            contract.terms.components[1].quota = Quantity::fromWhole(2);
            contract.terms.components[1].savingShare = Percentage::fromPpm(250'000);
        },
        Kind::Amount, 7'000);
    add(
        "a line cap under a quota",
        [](InvestmentContract &contract) {
            contract.terms.components.removeLast();
            contract.terms.components[0].quota = Quantity::fromWhole(6);
            contract.terms.components[0].lineCap = kroner(1'500);
        },
        Kind::Amount, 4'500);
    add(
        "a price that ends",
        [](InvestmentContract &contract) {
            contract.terms.components.removeLast();
            contract.terms.components[0].price = {
                .kind = PriceKind::Slab,
                .price = {},
                .bands = {{Quantity(), Quantity::fromWhole(10), kroner(100)}}};
        },
        Kind::Amount, 3'000);
    add(
        "a gate that never opens",
        [](InvestmentContract &contract) {
            contract.terms.components.removeLast();
            contract.terms.components[0].gate =
                Gate{.comparison = GateComparison::Below, .threshold = Quantity(), .measure = {}};
        },
        Kind::Amount, 0);
    add(
        "a gate that closes above",
        [](InvestmentContract &contract) {
            contract.terms.components.removeLast();
            contract.terms.components[0].gate = Gate{.comparison = GateComparison::AtMost,
                                                     .threshold = Quantity::fromWhole(4),
                                                     .measure = {}};
        },
        Kind::Amount, 12'000);
    add(
        "a gate that closes where the step begins",
        [](InvestmentContract &contract) {
            contract.terms.components.removeLast();
            PaymentComponent &component = contract.terms.components[0];
            component.gate = Gate{.comparison = GateComparison::Below,
                                  .threshold = Quantity::fromWhole(10),
                                  .measure = {}};
            component.price = {.kind = PriceKind::Step,
                               .price = {},
                               .bands = {{Quantity::fromWhole(4), {}, kroner(300)},
                                         {Quantity::fromWhole(10), {}, kroner(1'000)}}};
        },
        Kind::Amount, 900);
    add(
        "a gate that closes where the quota ends",
        [](InvestmentContract &contract) {
            contract.terms.components.removeLast();
            PaymentComponent &component = contract.terms.components[0];
            component.quota = Quantity::fromWhole(8);
            component.gate = Gate{.comparison = GateComparison::Below,
                                  .threshold = Quantity::fromWhole(10),
                                  .measure = {}};
            component.price = {.kind = PriceKind::StepPerUnit,
                               .price = {},
                               .bands = {{Quantity::fromWhole(8), {}, kroner(100)}}};
        },
        Kind::Amount, 800);
    add(
        "a single check, in period 10",
        [](InvestmentContract &contract) {
            contract.terms.components.removeLast();
            contract.terms.components[0].lineCap = kroner(1'000);
            contract.terms.checks = {{.period = 10, .name = {}, .date = day(2030, 1, 1)}};
        },
        Kind::Amount, 1'000);
    add(
        "an amendment that ends it early",
        [](InvestmentContract &contract) {
            contract.terms.components.removeLast();
            contract.terms.components[0].lineCap = kroner(1'000);
            withInstalment(contract);
            contract.terms.returnCap = {ReturnMethod::Irr, Percentage::fromPpm(100'000)};
            Amendment amendment{.id = contractId(300)};
            amendment.appliesFrom = day(2026, 6, 1);
            amendment.terms = contract.terms;
            amendment.terms.checks.removeLast();
            contract.amendments = {amendment};
        },
        Kind::Amount, 2'000);
    add(
        "period cap", [](InvestmentContract &contract) { contract.terms.periodCap = kroner(100); },
        Kind::Amount, 300);
    add(
        "contract cap",
        [](InvestmentContract &contract) { contract.terms.contractCap = kroner(100); },
        Kind::Amount, 100);
    add(
        "minimum above it",
        [](InvestmentContract &contract) {
            contract.terms.contractCap = kroner(100);
            contract.terms.minimumRepayment = kroner(150);
        },
        Kind::Amount, 150);
    add(
        "return cap",
        [](InvestmentContract &contract) {
            Instalment instalment{.id = contractId(200)};
            instalment.amount = kroner(1'000);
            instalment.date = day(2025, 1, 1);
            contract.instalments = {instalment};
            contract.terms.returnCap = {ReturnMethod::Irr, Percentage::fromPpm(100'000)};
        },
        Kind::Amount, 1'100);
    add(
        "what a return cap cuts is not carried",
        [](InvestmentContract &contract) {
            contract.terms.components.removeLast();
            contract.terms.components[0].lineCap = kroner(500);
            contract.terms.checks.removeLast();
            contract.terms.periodCap = kroner(1'000);
            contract.terms.periodExcess = PeriodExcess::Carry;
            contract.terms.returnCap = {ReturnMethod::Irr, Percentage()};
            withInstalment(contract);
            contract.instalments.append(contract.instalments.constFirst());
            contract.instalments[0].amount = kroner(100);
            contract.instalments[1].id = contractId(201);
            contract.instalments[1].date = day(2026, 6, 1);
        },
        Kind::Amount, 600);
    add(
        "what a return cap cuts leaves the quota",
        [](InvestmentContract &contract) {
            contract.terms.components.removeLast();
            contract.terms.components[0].quota = Quantity::fromWhole(5);
            contract.terms.checks.removeLast();
            contract.terms.periodCap = kroner(10'000);
            contract.terms.periodExcess = PeriodExcess::Carry;
            contract.terms.returnCap = {ReturnMethod::Irr, Percentage()};
            withInstalment(contract);
            contract.instalments.append(contract.instalments.constFirst());
            contract.instalments[0].amount = kroner(1'000);
            contract.instalments[1].id = contractId(201);
            contract.instalments[1].date = day(2026, 6, 1);
        },
        Kind::Amount, 5'000);
    add(
        "return cap that nobody can count",
        [](InvestmentContract &contract) {
            contract.terms.returnCap = {ReturnMethod::NotStated, Percentage::fromPpm(100'000)};
        },
        Kind::Unknown);
    add(
        "no price",
        [](InvestmentContract &contract) {
            for (PaymentComponent &component : contract.terms.components)
                component.price.price = kroner(0);
        },
        Kind::Amount, 0);
}

void TestRepaymentOutlook::maximum()
{
    QFETCH(Change, change);
    QFETCH(Kind, kind);
    QFETCH(qint64, amount);
    InvestmentContract changed = contract();
    change(changed);
    const auto outlook = repaymentOutlook(changed, {});
    QVERIFY(outlook.has_value());
    const RepaymentBound &maximum = outlook->maximum;
    QCOMPARE(maximum.kind, kind);
    if (kind == Kind::Amount)
        QCOMPARE(maximum.amount, kroner(amount));
    QCOMPARE(maximum.missing.isEmpty(), kind != Kind::Unknown);
}

void TestRepaymentOutlook::unknownWithoutChecks()
{
    InvestmentContract changed = contract();
    changed.terms.checks.clear();
    const auto outlook = repaymentOutlook(changed, {});
    QVERIFY(outlook.has_value());
    const RepaymentBound &maximum = outlook->maximum;
    QCOMPARE(maximum.kind, Kind::Unknown);
    QCOMPARE(maximum.missing.constFirst().input, ContractGap::Input::Checks);
}

void TestRepaymentOutlook::earnedAndStillToEarn()
{
    InvestmentContract changed = contract();
    changed.terms.components[0].quota = Quantity::fromWhole(6);
    changed.terms.components[1].lineCap = kroner(700);
    changed.terms.minimumRepayment = kroner(2'000);
    // Quantities 4 of 6 are used, and 500 + 700 kr. of component 2 are measured.
    const auto outlook =
        repaymentOutlook(changed, {measured(1, 1, 4), measured(1, 2, 0.25), measured(2, 2, 9)});
    QVERIFY(outlook.has_value());
    QCOMPARE(outlook->soFar.earned(), kroner(4'000 + 500 + 700));
    QCOMPARE(outlook->maximum.amount, kroner(6'000 + 3 * 700));
    QCOMPARE(outlook->stillToEarn.amount, kroner(2'000 + 700));

    const auto nothing = repaymentOutlook(changed, {});
    QCOMPARE(nothing->soFar.earned(), kroner(0)); // The minimum is not earned by an effect.
    QCOMPARE(nothing->soFar.total, kroner(2'000));
    QCOMPARE(nothing->maximum.amount, outlook->maximum.amount);
    QCOMPARE(nothing->stillToEarn.amount, kroner(6'000 + 3 * 700 - 2'000));

    // With the minimum above what effects earn, what lifts it is earned by none of them.
    changed.terms.minimumRepayment = kroner(9'000);
    const auto lifted = repaymentOutlook(changed,
                                         {measured(1, 1, 6), measured(1, 2, 9), measured(2, 2, 9),
                                          measured(3, 2, 9), measured(2, 1, 0), measured(3, 1, 0)});
    QVERIFY(lifted.has_value());
    QCOMPARE(lifted->soFar.total, kroner(9'000));
    QCOMPARE(lifted->stillToEarn.amount, kroner(0));
    QCOMPARE(lifted->maximum.amount, kroner(9'000));
}

void TestRepaymentOutlook::whatIsUsedIsNotRounded()
{
    InvestmentContract changed = contract();
    changed.terms.components.removeLast();
    PaymentComponent &component = changed.terms.components[0];
    component.measure.comparison = Comparison::RelativeReduction;
    component.price.price = kroner(10'000'000);
    component.quota = Quantity::fromWhole(34);
    QList measurements{measured(1, 1, 2)};
    measurements[0].entries[0].reference = Quantity::fromWhole(3);
    const auto outlook = repaymentOutlook(changed, measurements);
    QVERIFY(outlook.has_value());
    // A third in per cent is used, two thirds of a unit are left.
    QCOMPARE(outlook->soFar.earned().minor(), 33'333'333'333);
    QCOMPARE(outlook->stillToEarn.amount.minor(), 666'666'667);
}

void TestRepaymentOutlook::undeterminedIsStillToEarn()
{
    InvestmentContract changed = contract();
    changed.terms.components.removeLast();
    changed.terms.components[0].lineCap = kroner(1'000);
    QList measurements{measured(1, 1, 0), measured(2, 1, 3)};
    measurements[0].entries = {MeasurementEntry{}};
    const auto outlook = repaymentOutlook(changed, measurements);
    QVERIFY(outlook.has_value());
    QCOMPARE(outlook->soFar.earned(), kroner(1'000));
    QCOMPARE(outlook->stillToEarn.amount, kroner(2'000)); // Periods 1 and 3.

    measurements[0].entries.clear();
    QCOMPARE(repaymentOutlook(changed, measurements)->stillToEarn.amount, kroner(2'000));
}

void TestRepaymentOutlook::personsAreWithoutEnd()
{
    InvestmentContract changed = contract();
    changed.terms.components.removeLast();
    changed.terms.checks.resize(1);
    changed.terms.components[0].lineCap = kroner(5'000);
    QList<Measurement> measurements;
    for (qint64 person = 0; person < 40; ++person)
        measurements.append(measured(1, 1, 9, person));
    const auto outlook = repaymentOutlook(changed, measurements);
    QVERIFY(outlook.has_value());
    QCOMPARE(outlook->soFar.earned(), kroner(200'000));
    QCOMPARE(outlook->maximum.kind, Kind::Unbounded);
    QCOMPARE(outlook->stillToEarn.kind, Kind::Unbounded);

    changed.terms.contractCap = kroner(205'000);
    QCOMPARE(repaymentOutlook(changed, measurements)->maximum.amount, kroner(205'000));
    QCOMPARE(repaymentOutlook(changed, measurements)->stillToEarn.amount, kroner(5'000));

    changed.terms.contractCap.reset();
    changed.terms.personCap = kroner(7'000);
    QCOMPARE(repaymentOutlook(changed, {})->maximum.kind, Kind::Unbounded);
    changed.terms.components[0].quota = Quantity::fromWhole(50);
    QCOMPARE(repaymentOutlook(changed, {})->maximum.amount, kroner(50'000));
    changed.terms.components[0].price.price = kroner(0);
    QCOMPARE(repaymentOutlook(changed, {})->maximum.amount, kroner(0));
}

void TestRepaymentOutlook::refusalIsAnError()
{
    InvestmentContract changed = contract();
    changed.terms.components[0].price.price.reset();
    QCOMPARE(repaymentOutlook(changed, {}).error().where,
             QStringLiteral("terms.components[0].price"));
}

void TestRepaymentOutlook::maximumIsNeverPassed()
{
    QVERIFY(rc::check("whatever is measured, the maximum is not passed", [] {
        InvestmentContract contract = generators::investmentContract();
        for (PaymentComponent &component : contract.terms.components) {
            if (component.gate)
                component.gate->comparison =
                    *rc::gen::element(GateComparison::AtLeast, GateComparison::Above,
                                      GateComparison::AtMost, GateComparison::Below);
        }
        QList<Measurement> measurements;
        for (const CheckDate &check : std::as_const(contract.terms.checks)) {
            for (uint number = 1; number <= uint(contract.terms.components.size()); ++number) {
                const auto &component = contract.terms.components.at(qsizetype(number) - 1);
                if (!isPaidAt(component, check.period) || !generators::chance(2))
                    continue;
                measurements.append(generators::measurement(check.period, number));
                const bool isOfPersons = measurements.constLast().person.has_value();
                for (int more = isOfPersons ? *rc::gen::inRange(0, 4) : 0; more > 0; --more)
                    measurements.append(generators::measurement(check.period, number));
            }
        }
        const auto outlook = repaymentOutlook(contract, measurements);
        RC_ASSERT(outlook.has_value());
        const qint64 tolerance = contract.terms.checks.size();
        if (outlook->maximum.kind == Kind::Amount) {
            RC_ASSERT(outlook->maximum.amount.minor() + tolerance
                      >= outlook->soFar.earned().minor());
            RC_ASSERT(outlook->stillToEarn.kind == Kind::Amount);
            RC_ASSERT(outlook->stillToEarn.amount.minor() >= 0);
            RC_ASSERT(outlook->maximum.amount.minor()
                      >= outlook->soFar.total.minor() + outlook->stillToEarn.amount.minor());
        }
        if (outlook->maximum.kind == Kind::Unbounded)
            RC_ASSERT(!contract.terms.contractCap && !contract.terms.periodCap);
    }));
}

QTEST_GUILESS_MAIN(TestRepaymentOutlook)
#include "tst_repaymentoutlook.moc"
