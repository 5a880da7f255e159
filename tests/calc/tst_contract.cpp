#include "examplecontract.h"

#include "model/calc/returnaccount.h"

#include <QtTest/QTest>

#include <span>

using namespace bundlinje;
using namespace bundlinje::examples;

namespace {

using Change = void (*)(InvestmentContract &);
using Reductions = QList<std::pair<ReductionReason, double>>; ///< Kroner.

QList<qint64> inKroner(std::span<const Money> amounts)
{
    QList<qint64> made;
    for (const Money amount : amounts)
        made.append(amount.minor() / 100);
    return made;
}

Reductions reductions(const ContractResult &result)
{
    Reductions made;
    for (const ContractLine &line : result.lines) {
        for (const Reduction &reduction : line.reductions)
            made.append({reduction.reason, reduction.amount / 100});
    }
    return made;
}

} // namespace

class TestContract final : public QObject {
    Q_OBJECT

private slots:
    void caps_data();
    void caps();
    void linesTellHowTheyCameAbout();
    void linesAreInTheContractsOrder();
    void carriesPastTheLastPeriod();
    void waitingIsNotALine();
    void roundsEachPeriodAsAList();
    void contractCapIsNeverPassedByRounding();
    void dividesBetweenPayersAndPayments();
    void componentHasItsOwnSplit();
    void lastCorrectionCounts();
    void amendmentCountsFromItsDate();
    void amendmentWithoutDaysKeepsThem();
    void quotaOfAnAmendment();
    void returnCapOfAnAmendment_data();
    void returnCapOfAnAmendment();
    void limitOfMoreThanAllowedIsNothing();
    void amountsThatDoNotFitAreAnError();
};

void TestContract::caps_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<qint64>>("byPeriod");
    QTest::addColumn<Reductions>("expected");

    const auto add = [](const char *name, Change change, const QList<qint64> &byPeriod,
                        const Reductions &expected) {
        QTest::newRow(name) << change << byPeriod << expected;
    };
    using Reason = ReductionReason;
    // Component 1 measures 4, 4, 4 for person 7, component 2 measures 3 in the second period.
    add("none", [](InvestmentContract &) {}, {4'000, 10'000, 4'000}, {});
    add("gate",
        [](InvestmentContract &contract) {
            contract.terms.components[1].gate = Gate{.comparison = GateComparison::Above,
                                                     .threshold = Quantity::fromWhole(3),
                                                     .measure = {}};
        },
        {4'000, 4'000, 4'000}, {{Reason::Gate, 6'000}});
    add("saving share",
        [](InvestmentContract &contract) {
            contract.terms.components[1].savingShare = Percentage::fromPpm(500'000);
        },
        {4'000, 7'000, 4'000}, {});
    add("line cap",
        [](InvestmentContract &contract) { contract.terms.components[1].lineCap = kroner(5'000); },
        {4'000, 9'000, 4'000}, {{Reason::LineCap, 1'000}});
    add("line cap of 0",
        [](InvestmentContract &contract) { contract.terms.components[1].lineCap = kroner(0); },
        {4'000, 4'000, 4'000}, {{Reason::LineCap, 6'000}});
    add("person cap",
        [](InvestmentContract &contract) { contract.terms.personCap = kroner(9'000); },
        {4'000, 10'000, 1'000}, {{Reason::PersonCap, 3'000}});
    add("quota",
        [](InvestmentContract &contract) {
            contract.terms.components[0].quota = Quantity::fromWhole(6);
        },
        {4'000, 8'000, 0}, {{Reason::Quota, 2'000}, {Reason::Quota, 4'000}});
    add("what a quota cuts leaves the person cap",
        [](InvestmentContract &contract) {
            contract.terms.components[0].quota = Quantity::fromWhole(6);
            contract.terms.personCap = kroner(6'000);
        },
        {4'000, 8'000, 0}, {{Reason::PersonCap, 2'000}, {Reason::PersonCap, 4'000}});
    add("period cap, lost",
        [](InvestmentContract &contract) { contract.terms.periodCap = kroner(5'000); },
        {4'000, 5'000, 4'000}, {{Reason::PeriodCap, 5'000}});
    add("period cap, carried",
        [](InvestmentContract &contract) {
            contract.terms.periodCap = kroner(6'000);
            contract.terms.periodExcess = PeriodExcess::Carry;
        },
        {4'000, 6'000, 6'000}, {{Reason::Carried, 4'000}, {Reason::Carried, 2'000}});
    add("contract cap",
        [](InvestmentContract &contract) { contract.terms.contractCap = kroner(9'000); },
        {4'000, 5'000, 0}, {{Reason::ContractCap, 5'000}, {Reason::ContractCap, 4'000}});
    add("minimum repayment",
        [](InvestmentContract &contract) { contract.terms.minimumRepayment = kroner(20'000); },
        {4'000, 10'000, 6'000}, {});
    add("minimum that is reached",
        [](InvestmentContract &contract) { contract.terms.minimumRepayment = kroner(18'000); },
        {4'000, 10'000, 4'000}, {});
    add("return cap, simple",
        [](InvestmentContract &contract) {
            withInstalment(contract);
            contract.terms.returnCap = {ReturnMethod::Simple, Percentage::fromPpm(100'000)};
        },
        // A year at 10 % on 10,000, then one on 6,000: 1,600 of profit in all.
        {4'000, 7'600, 0}, {{Reason::ReturnCap, 2'400}, {Reason::ReturnCap, 4'000}});
    add("return cap, internal rate",
        [](InvestmentContract &contract) {
            withInstalment(contract);
            contract.terms.returnCap = {ReturnMethod::Irr, Percentage::fromPpm(100'000)};
        },
        {4'000, 7'700, 0}, {{Reason::ReturnCap, 2'300}, {Reason::ReturnCap, 4'000}});
}

void TestContract::caps()
{
    QFETCH(Change, change);
    QFETCH(QList<qint64>, byPeriod);
    QFETCH(Reductions, expected);

    InvestmentContract changed = contract();
    change(changed);
    const ContractResult result = computed(
        changed,
        {measured(1, 1, 4, 7), measured(2, 1, 4, 7), measured(2, 2, 3), measured(3, 1, 4, 7)});
    QVERIFY(result.isComplete());
    QCOMPARE(inKroner(result.byPeriod), byPeriod);
    const Reductions got = reductions(result);
    QCOMPARE(got.size(), expected.size());
    for (qsizetype i = 0; i < got.size(); ++i) {
        QCOMPARE(got.at(i).first, expected.at(i).first);
        QVERIFY(std::abs(got.at(i).second - expected.at(i).second) < 0.02); // Rounded to the øre.
    }
}

void TestContract::linesTellHowTheyCameAbout()
{
    InvestmentContract changed = contract();
    changed.terms.components[0].savingShare = Percentage::fromPpm(500'000);
    changed.terms.components[0].quota = Quantity::fromWhole(10);
    changed.terms.components[0].lineCap = kroner(1'500);
    changed.terms.components[0].measure.comparison = Comparison::Shortfall;
    QList measurements{measured(1, 1, 2)};
    measurements[0].entries[0].reference = Quantity::fromWhole(6);
    const ContractResult result = computed(changed, measurements);
    QCOMPARE(result.lines.size(), 1);
    const ContractLine &line = result.lines.constFirst();
    QCOMPARE(line.quantity, 4.0);
    QCOMPARE(line.price, 400'000.0);
    QCOMPARE(line.due, 200'000.0);
    QCOMPARE(line.reductions.size(), 1);
    QCOMPARE(line.reductions.at(0), (Reduction{ReductionReason::LineCap, 50'000}));
    QCOMPARE(line.unitsUsed, 4.0);
    QCOMPARE(line.unrounded, 150'000.0);
    QCOMPARE(line.paid, kroner(1'500));
    QCOMPARE(result.byComponent.at(0).unitsUsed, ExactNumber(4));
}

void TestContract::linesAreInTheContractsOrder()
{
    const ContractResult result = computed(
        contract(),
        {measured(2, 1, 1), measured(1, 2, 1), measured(1, 1, 1, 5), measured(1, 1, 1, 4)});
    QList<qsizetype> order;
    for (const ContractLine &line : result.lines)
        order.append(line.measurement);
    QCOMPARE(order, (QList<qsizetype>{2, 3, 1, 0}));
}

void TestContract::carriesPastTheLastPeriod()
{
    InvestmentContract changed = contract();
    changed.terms.periodCap = kroner(1'000);
    changed.terms.periodExcess = PeriodExcess::Carry;
    const ContractResult result = computed(changed, {measured(2, 2, 3)});
    QCOMPARE(inKroner(result.byPeriod), (QList<qint64>{0, 1'000, 1'000}));
    QCOMPARE(result.unpaidCarry, kroner(4'000));
    const ContractLine &carried = result.lines.constLast();
    QCOMPARE(carried.kind, ContractLine::Kind::Carried);
    QCOMPARE(carried.measuredIn, 2);
    QCOMPARE(carried.period, 3);
    QCOMPARE(carried.component, contractId(2));
    QCOMPARE(result.byComponent.at(1).paid, kroner(2'000));
}

void TestContract::waitingIsNotALine()
{
    InvestmentContract changed = contract();
    changed.terms.periodCap = kroner(1'000);
    changed.terms.periodExcess = PeriodExcess::Carry;
    const ContractResult result = computed(changed, {measured(1, 2, 1, 4), measured(1, 2, 1, 5)});
    QList<std::pair<int, qsizetype>> lines; // Period and measurement.
    for (const ContractLine &line : result.lines)
        lines.append({line.period, line.measurement});
    QCOMPARE(lines, (QList<std::pair<int, qsizetype>>{{1, 0}, {1, 1}, {2, 0}, {3, 1}}));
    QCOMPARE(inKroner(result.byPeriod), (QList<qint64>{1'000, 1'000, 1'000}));
    QCOMPARE(result.unpaidCarry, kroner(1'000));
}

void TestContract::roundsEachPeriodAsAList()
{
    InvestmentContract changed = contract();
    changed.terms.components[0].price.price = Money::fromMinor(1, Currency::DKK);
    // Three times 0.4 øre are 1.2: one øre, to the first of the equal lines.
    const ContractResult result =
        computed(changed, {measured(1, 1, 0.4, 1), measured(1, 1, 0.4, 2), measured(1, 1, 0.4, 3)});
    QCOMPARE(result.total.minor(), 1);
    QCOMPARE(result.lines.at(0).paid.minor(), 1);
    QCOMPARE(result.lines.at(1).paid.minor(), 0);
}

void TestContract::contractCapIsNeverPassedByRounding()
{
    InvestmentContract changed = contract();
    changed.terms.components[0].price.price = Money::fromMinor(1, Currency::DKK);
    changed.terms.contractCap = Money::fromMinor(1, Currency::DKK);
    const ContractResult result = computed(changed, {measured(1, 1, 0.5), measured(2, 1, 0.5)});
    QCOMPARE(result.total.minor(), 1);
}

void TestContract::dividesBetweenPayersAndPayments()
{
    InvestmentContract changed = contract();
    changed.terms.schedule = {{0, Percentage::fromPpm(600'000)}, {2, Percentage::fromPpm(400'000)}};
    const ContractResult result = computed(changed, {measured(1, 1, 1), measured(3, 2, 1)});
    QVERIFY(result.byPayer.has_value());
    QVERIFY(result.payments.has_value());
    QCOMPARE(inKroner(*result.byPayer), (QList<qint64>{2'100, 900}));
    QCOMPARE(inKroner(*result.payments), (QList<qint64>{600, 0, 1'600, 0, 800}));
}

void TestContract::componentHasItsOwnSplit()
{
    InvestmentContract changed = contract();
    changed.terms.components[1].split = {SplitBasis::Proportions,
                                         {weight(12, 3'000), weight(11, 1'000)}};
    const ContractResult result = computed(changed, {measured(1, 1, 1), measured(1, 2, 1)});
    QVERIFY(result.byPayer.has_value());
    QCOMPARE(inKroner(*result.byPayer), (QList<qint64>{700 + 500, 300 + 1'500}));
    QCOMPARE(inKroner(result.lines.at(1).byPayer), (QList<qint64>{500, 1'500}));
}

void TestContract::lastCorrectionCounts()
{
    QList measurements{measured(1, 1, 5)};
    measurements[0].entries.append(MeasurementEntry{.count = 3});
    QCOMPARE(computed(contract(), measurements).total, kroner(3'000));
}

void TestContract::amendmentCountsFromItsDate()
{
    InvestmentContract changed = contract();
    changed.terms.components[0].quota = Quantity::fromWhole(5);
    Amendment amendment{.id = contractId(300)};
    amendment.appliesFrom = day(2026, 6, 1);
    amendment.terms = changed.terms;
    amendment.terms.components[0].price.price = kroner(500);
    amendment.terms.components[0].quota = Quantity::fromWhole(7);
    amendment.terms.components.append(flatComponent(3, 100));
    changed.amendments = {amendment};
    const ContractResult result = computed(
        changed, {measured(1, 1, 4), measured(2, 1, 4), measured(3, 1, 4), measured(3, 3, 2)});
    // 4 of 5 units at 1,000, 3 more of 7 at 500, then none is left.
    QCOMPARE(inKroner(result.byPeriod), (QList<qint64>{4'000, 1'500, 200}));
    QCOMPARE(result.byComponent.size(), 3);
    QCOMPARE(result.byComponent.at(0).unitsUsed, ExactNumber(7));
}

void TestContract::amendmentWithoutDaysKeepsThem()
{
    InvestmentContract changed = contract();
    withInstalment(changed); // The return cap needs the days, too.
    changed.terms.returnCap = {ReturnMethod::Irr, Percentage::fromPpm(100'000)};
    Amendment amendment{.id = contractId(300)};
    amendment.appliesFrom = day(2026, 6, 1);
    amendment.terms = changed.terms;
    amendment.terms.components[0].price.price = kroner(500);
    amendment.terms.checks.clear();
    changed.amendments = {amendment};
    const QList measurements{measured(1, 1, 2), measured(2, 1, 2), measured(3, 1, 2)};
    const QList<qint64> expected{2'000, 1'000, 1'000};
    QCOMPARE(inKroner(computed(changed, measurements).byPeriod), expected);
    QVERIFY(computed(changed, measurements).isComplete());

    for (const CheckDate &check : std::as_const(changed.terms.checks))
        changed.amendments[0].terms.checks.append(
            CheckDate{.period = check.period, .name = {}, .date = {}});
    QCOMPARE(inKroner(computed(changed, measurements).byPeriod), expected);
    QVERIFY(computed(changed, measurements).isComplete());
}

void TestContract::quotaOfAnAmendment()
{
    InvestmentContract changed = contract();
    Amendment amendment{.id = contractId(300)};
    amendment.appliesFrom = day(2026, 6, 1);
    amendment.terms = changed.terms;
    amendment.terms.components[0].quota = Quantity::fromWhole(10);
    changed.amendments = {amendment};
    const ContractResult result = computed(changed, {measured(1, 1, 8), measured(2, 1, 10)});
    QCOMPARE(inKroner(result.byPeriod), (QList<qint64>{8'000, 2'000, 0}));
    QCOMPARE(result.byComponent.at(0).unitsUsed, ExactNumber(10));
    QCOMPARE(result.byComponent.at(1).unitsUsed, ExactNumber(0));
}

void TestContract::returnCapOfAnAmendment_data()
{
    QTest::addColumn<ReturnMethod>("method");
    QTest::addColumn<std::optional<Percentage>>("before");
    QTest::addColumn<QList<qint64>>("byPeriod");

    const std::optional<Percentage> none;
    const std::optional tenth = Percentage::fromPpm(100'000);
    // 100 % a year on 10,000, then on the 5,000 that the first payment leaves.
    QTest::newRow("simple, the first") << ReturnMethod::Simple << none << QList<qint64>{5, 20, 0};
    QTest::newRow("internal rate, the first")
        << ReturnMethod::Irr << none << QList<qint64>{5, 30, 0};
    // The first year is at 10 %.
    QTest::newRow("simple, another") << ReturnMethod::Simple << tenth << QList<qint64>{5, 11, 0};
    QTest::newRow("internal rate, another")
        << ReturnMethod::Irr << tenth << QList<qint64>{5, 12, 0};
}

void TestContract::returnCapOfAnAmendment()
{
    QFETCH(ReturnMethod, method);
    QFETCH(std::optional<Percentage>, before);
    QFETCH(QList<qint64>, byPeriod);
    InvestmentContract changed = contract();
    withInstalment(changed);
    if (before)
        changed.terms.returnCap = {method, before};
    Amendment amendment{.id = contractId(300)};
    amendment.appliesFrom = day(2026, 6, 1);
    amendment.terms = changed.terms;
    amendment.terms.returnCap = {method, Percentage::whole()};
    changed.amendments = {amendment};
    const ContractResult result = computed(changed, {measured(1, 1, 5), measured(2, 1, 40)});
    QVERIFY(result.isComplete());
    QList<qint64> thousands;
    for (const qint64 paid : inKroner(result.byPeriod))
        thousands.append(paid / 1'000);
    QCOMPARE(thousands, byPeriod);
}

void TestContract::limitOfMoreThanAllowedIsNothing()
{
    ReturnAccount account;
    account.call(1);
    account.pay(10'000'000'000);
    account.advance(60, Percentage::whole());
    QCOMPARE(account.limit(ReturnMethod::Irr), std::optional<qint64>(0));
    QCOMPARE(account.limit(ReturnMethod::Simple), std::optional<qint64>(0));
}

void TestContract::amountsThatDoNotFitAreAnError()
{
    InvestmentContract changed = contract();
    changed.terms.components[0].price.price =
        Money::fromMinor(std::numeric_limits<qint64>::max(), Currency::DKK);
    QCOMPARE(evaluate(changed, {measured(1, 1, 2)}).error().code, Error::Code::Overflow);
    QCOMPARE(evaluate(changed, {measured(1, 1, 1), measured(2, 1, 1)}).error().code,
             Error::Code::Overflow);
    QVERIFY(evaluate(changed, {measured(1, 1, 1)}).has_value());
    // A cap that holds it back leaves nothing that does not fit.
    changed.terms.contractCap = kroner(7);
    QCOMPARE(computed(changed, {measured(1, 1, 2), measured(2, 1, 2)}).total, kroner(7));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
