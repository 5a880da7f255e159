#include "examplecontract.h"

#include "model/calc/contractchecks.h"
#include "model/calc/evaluatecontract.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

using Code = ContractCheck::Code;

struct Input {
    InvestmentContract contract = examples::contract();
    QList<Measurement> measurements{measured(1, 1, 2), measured(2, 2, 3)};
};

using Change = void (*)(Input &);

PaymentComponent &first(Input &input)
{
    return input.contract.terms.components[0];
}

MeasurementEntry &firstEntry(Input &input)
{
    return input.measurements[0].entries[0];
}

PriceBand band(int from, std::optional<int> to, qint64 amount)
{
    return {Quantity::fromWhole(from), to ? std::optional(Quantity::fromWhole(*to)) : std::nullopt,
            kroner(amount)};
}

void setBands(Input &input, PriceKind kind, const QList<PriceBand> &bands)
{
    first(input).price = {.kind = kind, .price = {}, .bands = bands};
}

/// From the second check on.
Amendment &amend(Input &input)
{
    Amendment amendment{.id = contractId(300)};
    amendment.appliesFrom = day(2026, 6, 1);
    amendment.terms = input.contract.terms;
    input.contract.amendments.append(amendment);
    return input.contract.amendments.last();
}

} // namespace

class TestContractChecks final : public QObject {
    Q_OBJECT

private slots:
    void goodContractIsNotRemarkedOn();
    void terms_data();
    void terms();
    void measurements_data();
    void measurements();
    void guarantees_data();
    void guarantees();
    void amendments_data();
    void amendments();
    void refusalStopsTheCalculation();

private:
    static void addRow(const char *name, Change change, Code code, const QString &field,
                       const QString &text = {});
    static void check();
};

void TestContractChecks::addRow(const char *name, Change change, Code code, const QString &field,
                                const QString &text)
{
    QTest::newRow(name) << change << ContractCheck{code, field, text};
}

void TestContractChecks::check()
{
    QFETCH(Change, change);
    QFETCH(ContractCheck, expected);
    Input input;
    change(input);
    const auto checks = contractChecks(input.contract, input.measurements);
    QCOMPARE(checks, (QList<ContractCheck>{expected}));
    QCOMPARE(evaluate(input.contract, input.measurements).has_value(), !isRefusal(expected.code));
}

void TestContractChecks::goodContractIsNotRemarkedOn()
{
    Input input;
    amend(input);
    QCOMPARE(contractChecks(input.contract, input.measurements), QList<ContractCheck>());
}

void TestContractChecks::terms_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ContractCheck>("expected");

    addRow(
        "no price", [](Input &input) { first(input).price.price.reset(); }, Code::NoPrice,
        u"terms.components[0].price"_s);
    addRow(
        "no steps", [](Input &input) { setBands(input, PriceKind::Step, {}); }, Code::NoPrice,
        u"terms.components[0].price"_s);
    addRow(
        "half a step",
        [](Input &input) {
            setBands(input, PriceKind::Step, {band(1, {}, 1)});
            first(input).price.bands[0].amount.reset();
        },
        Code::NoPrice, u"terms.components[0].price"_s);
    addRow(
        "negative price", [](Input &input) { first(input).price.price = kroner(-1); },
        Code::NegativePrice, u"terms.components[0].price.price"_s);
    addRow(
        "negative step", [](Input &input) { setBands(input, PriceKind::Step, {band(1, {}, -1)}); },
        Code::NegativePrice, u"terms.components[0].price.bands[0].amount"_s);
    addRow(
        "steps that fall back",
        [](Input &input) {
            setBands(input, PriceKind::Step, {band(5, {}, 1), band(5, {}, 2)});
        },
        Code::StepsUnordered, u"terms.components[0].price.bands[1].from"_s);
    addRow(
        "slabs that overlap",
        [](Input &input) {
            setBands(input, PriceKind::Slab, {band(0, 10, 1), band(9, {}, 2)});
        },
        Code::SlabsOverlap, u"terms.components[0].price.bands[1].from"_s);
    addRow(
        "an open slab before another",
        [](Input &input) {
            setBands(input, PriceKind::Slab, {band(0, {}, 1), band(9, {}, 2)});
        },
        Code::SlabsOverlap, u"terms.components[0].price.bands[1].from"_s);
    addRow(
        "a slab of nothing",
        [](Input &input) { setBands(input, PriceKind::Slab, {band(5, 5, 1)}); }, Code::SlabsOverlap,
        u"terms.components[0].price.bands[0].to"_s);
    addRow(
        "amounts that fall",
        [](Input &input) {
            setBands(input, PriceKind::Step, {band(1, {}, 2), band(5, {}, 1)});
        },
        Code::AmountsFall, u"terms.components[0].price.bands[1].amount"_s);
    addRow(
        "negative line cap", [](Input &input) { first(input).lineCap = kroner(-1); },
        Code::NegativeCap, u"terms.components[0].lineCap"_s);
    addRow(
        "negative quota", [](Input &input) { first(input).quota = Quantity::fromWhole(-1); },
        Code::NegativeCap, u"terms.components[0].quota"_s);
    addRow(
        "negative contract cap",
        [](Input &input) { input.contract.terms.contractCap = kroner(-1); }, Code::NegativeCap,
        u"terms.contractCap"_s);
    addRow(
        "cap in euro",
        [](Input &input) {
            input.contract.terms.periodCap = Money::fromMinor(1, *Currency::fromCode(u"EUR"));
        },
        Code::OtherCurrency, u"terms.periodCap"_s, u"EUR"_s);
    addRow(
        "saving share above the whole",
        [](Input &input) { first(input).savingShare = Percentage::fromPpm(1'000'001); },
        Code::ShareOutside, u"terms.components[0].savingShare"_s);
    addRow(
        "too many decimals", [](Input &input) { first(input).measure.decimals = 8; },
        Code::DecimalsOutside, u"terms.components[0].measure.decimals"_s);
    addRow(
        "gate without threshold", [](Input &input) { first(input).gate = Gate{}; },
        Code::NoThreshold, u"terms.components[0].gate.threshold"_s);
    addRow(
        "gate above the quota",
        [](Input &input) {
            first(input).gate = Gate{.threshold = Quantity::fromWhole(10), .measure = {}};
            first(input).quota = Quantity::fromWhole(9);
        },
        Code::GateAboveCap, u"terms.components[0].gate"_s);
    addRow(
        "gate at the line cap",
        [](Input &input) {
            first(input).gate = Gate{.threshold = Quantity::fromWhole(10), .measure = {}};
            first(input).lineCap = kroner(10'000);
        },
        Code::GateAboveCap, u"terms.components[0].gate"_s);
    addRow(
        "split that is not whole",
        [](Input &input) { input.contract.terms.split.weights.removeLast(); }, Code::SplitNotWhole,
        u"terms.split"_s);
    addRow(
        "proportions of nothing",
        [](Input &input) {
            first(input).split = {SplitBasis::Proportions, {weight(11, 0), weight(12, 0)}};
        },
        Code::SplitNotWhole, u"terms.components[0].split"_s);
    addRow(
        "negative weight",
        [](Input &input) {
            first(input).split = {SplitBasis::Proportions, {weight(11, -1), weight(12, 5)}};
        },
        Code::NegativeWeight, u"terms.components[0].split[0]"_s);
    addRow(
        "unknown payer", [](Input &input) { first(input).split.weights = {weight(13, 1'000)}; },
        Code::UnknownPayer, u"terms.components[0].split[0]"_s);
    addRow(
        "a payer twice",
        [](Input &input) {
            first(input).split.weights = {weight(11, 500), weight(11, 500)};
        },
        Code::PayerTwice, u"terms.components[0].split[1]"_s);
    addRow(
        "schedule that is not whole",
        [](Input &input) {
            input.contract.terms.schedule = {{0, Percentage::fromPpm(900'000)}};
        },
        Code::ScheduleNotWhole, u"terms.schedule"_s);
    addRow(
        "negative delay",
        [](Input &input) {
            input.contract.terms.schedule = {{-1, Percentage::whole()}};
        },
        Code::DelayOutside, u"terms.schedule[0].delay"_s);
    addRow(
        "a component twice",
        [](Input &input) {
            first(input).id = contractId(2);
            input.measurements.removeFirst();
        },
        Code::IdentityTwice, u"terms.components[1]"_s, u"2"_s);
    addRow(
        "a component without identity",
        [](Input &input) {
            first(input).id = {};
            input.measurements.removeFirst();
        },
        Code::NoIdentity, u"terms.components[0]"_s, u"1"_s);
    addRow(
        "a period twice", [](Input &input) { input.contract.terms.checks[2].period = 2; },
        Code::PeriodTwice, u"terms.checks[2]"_s, u"2"_s);
    addRow(
        "period 0", [](Input &input) { input.contract.terms.checks[2].period = 0; },
        Code::PeriodOutside, u"terms.checks[2]"_s, u"0"_s);
    addRow(
        "days that fall back",
        [](Input &input) { input.contract.terms.checks[1].date = day(2025, 1, 1); },
        Code::ChecksUnordered, u"terms.checks[1]"_s);
    addRow(
        "return above 100 %",
        [](Input &input) {
            input.contract.terms.returnCap =
                ReturnCap{ReturnMethod::Irr, Percentage::fromPpm(2'000'000)};
        },
        Code::ReturnOutside, u"terms.returnCap.rate"_s);
    addRow(
        "negative instalment",
        [](Input &input) {
            Instalment instalment{.id = contractId(200)};
            instalment.amount = kroner(-1);
            input.contract.instalments.append(instalment);
        },
        Code::NegativeInstalment, u"instalments[0].amount"_s);
    addRow(
        "minimum above the cap",
        [](Input &input) {
            input.contract.terms.contractCap = kroner(10);
            input.contract.terms.minimumRepayment = kroner(11);
        },
        Code::MinimumAboveCap, u"terms.minimumRepayment"_s);
}

void TestContractChecks::terms()
{
    check();
}

void TestContractChecks::measurements_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ContractCheck>("expected");

    addRow(
        "after the last period", [](Input &input) { input.measurements[0].period = 4; },
        Code::MeasurementOutside, u"measurements[0].period"_s, u"4"_s);
    addRow(
        "before the first period", [](Input &input) { input.measurements[0].period = 0; },
        Code::MeasurementOutside, u"measurements[0].period"_s, u"0"_s);
    addRow(
        "unknown component", [](Input &input) { input.measurements[0].component = contractId(9); },
        Code::UnknownComponent, u"measurements[0].component"_s);
    addRow(
        "negative count", [](Input &input) { firstEntry(input).count = -1; }, Code::NegativeCount,
        u"measurements[0].entries[0].count"_s);
    addRow(
        "count beyond counting",
        [](Input &input) { firstEntry(input).measured = std::numeric_limits<qint64>::max(); },
        Code::CountTooLarge, u"measurements[0].entries[0].measured"_s);
    addRow(
        "more than were looked at",
        [](Input &input) {
            firstEntry(input).count = 9;
            firstEntry(input).measured = 8;
        },
        Code::CountAboveMeasured, u"measurements[0].entries[0].count"_s);
    addRow(
        "before the start",
        [](Input &input) {
            input.contract.signedOn = day(2025, 2, 1);
            firstEntry(input).measuredOn = day(2025, 1, 31);
        },
        Code::MeasuredBeforeStart, u"measurements[0].entries[0].measuredOn"_s);
    addRow(
        "twice for one check", [](Input &input) { input.measurements.append(measured(1, 1, 5)); },
        Code::MeasuredTwice, u"measurements[2]"_s);
    addRow(
        "the same one twice",
        [](Input &input) { input.measurements[1].id = input.measurements[0].id; },
        Code::IdentityTwice, u"measurements[1]"_s, u"2"_s);
    addRow(
        "a correction without reason",
        [](Input &input) { input.measurements[0].entries.append(firstEntry(input)); },
        Code::NoCorrectionReason, u"measurements[0].entries[1].reason"_s);
}

void TestContractChecks::measurements()
{
    check();
}

void TestContractChecks::guarantees_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ContractCheck>("expected");

    addRow(
        "more than the loss",
        [](Input &input) {
            input.contract.guarantees = {{.kind = GuaranteeKind::LossShare,
                                          .share = Percentage::fromTenMillionths(10'000'001)}};
        },
        Code::GuaranteeShare, u"guarantees[0].share"_s);
    addRow(
        "a negative floor",
        [](Input &input) { input.contract.guarantees = {{.floor = kroner(-1)}}; },
        Code::GuaranteeAmount, u"guarantees[0].floor"_s);
    addRow(
        "another currency",
        [](Input &input) {
            const Money euro = Money::fromMinor(100, *Currency::fromCode(u"EUR"_s));
            input.contract.tranches = {{.principal = euro}};
        },
        Code::GuaranteeAmount, u"tranches[0].principal"_s);
}

void TestContractChecks::guarantees()
{
    check();
}

void TestContractChecks::amendments_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ContractCheck>("expected");

    addRow(
        "no date", [](Input &input) { amend(input).appliesFrom.reset(); }, Code::NoAmendmentDate,
        u"amendments[0].appliesFrom"_s);
    addRow(
        "before the one before",
        [](Input &input) {
            amend(input);
            Amendment &second = amend(input);
            second.id = contractId(301);
            second.appliesFrom = day(2026, 5, 1);
        },
        Code::AmendmentsUnordered, u"amendments[1].appliesFrom"_s);
    addRow(
        "its terms are looked at too",
        [](Input &input) { amend(input).terms.components[1].price.price.reset(); }, Code::NoPrice,
        u"amendments[0].terms.components[1].price"_s);
    addRow(
        "without what is measured later",
        [](Input &input) { amend(input).terms.components.removeLast(); }, Code::UnknownComponent,
        u"measurements[1].component"_s);
    addRow(
        "cap below what is paid",
        [](Input &input) { amend(input).terms.contractCap = kroner(1'999); }, Code::CapBelowPaid,
        u"amendments[0].terms.contractCap"_s);
    addRow(
        "quota below what is used",
        [](Input &input) {
            first(input).quota = Quantity::fromWhole(5);
            amend(input).terms.components[0].quota = Quantity::fromWhole(1);
        },
        Code::QuotaBelowUsed, u"amendments[0].terms.components[0].quota"_s, u"1"_s);
    addRow(
        "a first quota below what is paid",
        [](Input &input) { amend(input).terms.components[0].quota = Quantity::fromWhole(1); },
        Code::QuotaBelowUsed, u"amendments[0].terms.components[0].quota"_s, u"1"_s);
}

void TestContractChecks::amendments()
{
    check();
}

void TestContractChecks::refusalStopsTheCalculation()
{
    Input input;
    first(input).price.price = kroner(-1);
    const auto result = evaluate(input.contract, input.measurements);
    QCOMPARE(result.error().code, Error::Code::InvalidInput);
    QCOMPARE(result.error().where, u"terms.components[0].price.price"_s);
}

QTEST_GUILESS_MAIN(TestContractChecks)
#include "tst_contractchecks.moc"
