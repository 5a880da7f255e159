#include "examplecontract.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;

namespace {

using Change = void (*)(InvestmentContract &);

} // namespace

/// Missing is not zero: what waits for an input, and what does not.
class TestContractGaps final : public QObject {
    Q_OBJECT

private slots:
    void missingSplitLeavesTheTotal();
    void aSinglePayerPaysAll();
    void eachIsToldOnce();
    void missing_data();
    void missing();
    void missingReturnInputs_data();
    void missingReturnInputs();
    void missingDayBeforeAReturnCap();
    void minimumWaitsForTheChecks();
    void minimumWaitsForTheReturnCap();
};

void TestContractGaps::missingSplitLeavesTheTotal()
{
    InvestmentContract changed = contract();
    changed.terms.split.weights[1].weight.reset();
    const ContractResult result = computed(changed, {measured(1, 1, 1)});
    QVERIFY(result.isComplete());
    QVERIFY(!result.byPayer.has_value());
    QCOMPARE(result.missing,
             (QList<ContractGap>{
                 {.input = ContractGap::Input::Split, .component = contractId(1), .person = {}}}));
    QCOMPARE(result.total, kroner(1'000));
}

void TestContractGaps::aSinglePayerPaysAll()
{
    InvestmentContract changed = contract();
    changed.terms.split.weights.clear();
    QVERIFY(!computed(changed, {measured(1, 1, 1)}).byPayer); // Two, and nobody says how.
    changed.payers.removeLast();
    const ContractResult result = computed(changed, {measured(1, 1, 1)});
    QVERIFY(result.missing.isEmpty());
    QCOMPARE(result.byPayer, std::optional(QList{kroner(1'000)}));
}

void TestContractGaps::eachIsToldOnce()
{
    InvestmentContract changed = contract();
    changed.terms.split.weights[1].weight.reset();
    QList<Measurement> measurements;
    for (int i = 0; i < 50'000; ++i) {
        measurements.append(measured(1, 1, 0, i));
        measurements.last().entries.clear();
        measurements.append(measured(1, 2, 1, i));
    }
    const ContractResult result = computed(changed, measurements);
    QCOMPARE(result.missing.size(), 50'001);
    QCOMPARE(result.missing.at(49'999).index, 99'998);
    QCOMPARE(result.missing.constLast().input, ContractGap::Input::Split);
}

void TestContractGaps::missing_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<MeasurementEntry>("entry");
    QTest::addColumn<ContractGap::Input>("input");

    using Input = ContractGap::Input;
    const auto one = Quantity::fromWhole(1);
    QTest::newRow("value") << Change([](InvestmentContract &) {})
                           << MeasurementEntry{.reference = one} << Input::Value;
    QTest::newRow("reference") << Change([](InvestmentContract &contract) {
        contract.terms.components[0].measure.comparison = Comparison::Difference;
    }) << MeasurementEntry{.value = one}
                               << Input::Reference;
    QTest::newRow("nothing to compare with in per cent")
        << Change([](InvestmentContract &contract) {
               contract.terms.components[0].measure.comparison = Comparison::RelativeReduction;
           })
        << MeasurementEntry{.value = one, .reference = Quantity()} << Input::Reference;
    QTest::newRow("number measured") << Change([](InvestmentContract &contract) {
        contract.terms.components[0].measure.comparison = Comparison::ExcessCount;
    }) << MeasurementEntry{.value = one, .reference = one}
                                     << Input::Measured;
    QTest::newRow("value of the gate") << Change([](InvestmentContract &contract) {
        contract.terms.components[0].gate = Gate{.comparison = GateComparison::AtLeast,
                                                 .threshold = Quantity::fromWhole(1),
                                                 .hasOwnMeasure = true,
                                                 .measure = {}};
    }) << MeasurementEntry{.value = one}
                                       << Input::GateValue;
}

void TestContractGaps::missing()
{
    QFETCH(Change, change);
    QFETCH(MeasurementEntry, entry);
    QFETCH(ContractGap::Input, input);

    InvestmentContract changed = contract();
    change(changed);
    changed.terms.minimumRepayment = kroner(50'000);
    QList measurements{measured(1, 1, 0, 3), measured(1, 2, 1)};
    measurements[0].entries = {entry};
    const ContractResult result = computed(changed, measurements);
    QVERIFY(!result.isComplete());
    QCOMPARE(result.missing, (QList<ContractGap>{{input, 1, contractId(1), 3, 0}}));
    QCOMPARE(result.total, kroner(2'000)); // Known so far, without the top-up.
    QVERIFY(!result.lines.constLast().isDetermined);

    measurements[0].entries = {}; // Nobody has entered anything yet.
    QVERIFY(!computed(changed, measurements).isComplete());
}

void TestContractGaps::missingReturnInputs_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ContractGap::Input>("input");
    using Input = ContractGap::Input;
    QTest::newRow("method") << Change([](InvestmentContract &contract) {
        contract.terms.returnCap->method = ReturnMethod::NotStated;
    }) << Input::ReturnMethod;
    QTest::newRow("rate") << Change([](InvestmentContract &contract) {
        contract.terms.returnCap->rate.reset();
    }) << Input::ReturnRate;
    QTest::newRow("day of the check") << Change([](InvestmentContract &contract) {
        contract.terms.checks[0].date = *PartialDate::fromParts(2026, 1);
    }) << Input::CheckDay;
    QTest::newRow("no instalment")
        << Change([](InvestmentContract &contract) { contract.instalments.clear(); })
        << Input::Instalment;
    QTest::newRow("day of an instalment")
        << Change([](InvestmentContract &contract) { contract.instalments[0].date.reset(); })
        << Input::Instalment;
}

void TestContractGaps::missingReturnInputs()
{
    QFETCH(Change, change);
    QFETCH(ContractGap::Input, input);
    InvestmentContract changed = contract();
    withInstalment(changed);
    changed.terms.returnCap = {ReturnMethod::Irr, Percentage::fromPpm(50'000)};
    change(changed);
    const ContractResult result = computed(changed, {measured(1, 1, 1), measured(2, 1, 1)});
    QVERIFY(!result.isComplete());
    QCOMPARE(result.missing.constFirst().input, input);
    QCOMPARE(result.total, kroner(2'000)); // Before the return cap.
}

/// What an amendment's cap leaves depends on the day of what was paid before it.
void TestContractGaps::missingDayBeforeAReturnCap()
{
    InvestmentContract changed = contract();
    withInstalment(changed);
    changed.terms.checks[0].date = *PartialDate::fromParts(2026, 1);
    Amendment amendment{.id = contractId(300)};
    amendment.appliesFrom = day(2026, 6, 1);
    amendment.terms = changed.terms;
    amendment.terms.returnCap = {ReturnMethod::Irr, Percentage::fromPpm(50'000)};
    changed.amendments = {amendment};
    QVERIFY(computed(changed, {measured(2, 1, 1)}).isComplete());
    const ContractResult result = computed(changed, {measured(1, 1, 1), measured(2, 1, 1)});
    QCOMPARE(
        result.missing,
        (QList<ContractGap>{{.input = ContractGap::Input::CheckDay, .period = 1, .person = {}}}));
}

void TestContractGaps::minimumWaitsForTheChecks()
{
    InvestmentContract changed = contract();
    changed.terms.checks.clear();
    changed.terms.minimumRepayment = kroner(5'000);
    const QList<ContractGap> expected{{.input = ContractGap::Input::Checks, .person = {}}};
    const ContractResult result = computed(changed, {measured(1, 1, 1)});
    QCOMPARE(result.missing, expected);
    QCOMPARE(result.total, kroner(1'000));
    QCOMPARE(computed(changed, {}).missing, expected);

    changed.terms.minimumRepayment.reset();
    QVERIFY(computed(changed, {measured(1, 1, 1)}).isComplete());
}

void TestContractGaps::minimumWaitsForTheReturnCap()
{
    InvestmentContract changed = contract();
    withInstalment(changed);
    changed.terms.minimumRepayment = kroner(5'000);
    changed.terms.returnCap = {ReturnMethod::NotStated, Percentage::fromPpm(50'000)};
    const ContractResult result = computed(changed, {measured(1, 1, 1)});
    QVERIFY(!result.isComplete());
    QCOMPARE(result.minimumTopUp, kroner(0));
    QCOMPARE(result.total, kroner(1'000));
}

QTEST_GUILESS_MAIN(TestContractGaps)
#include "tst_contractgaps.moc"
