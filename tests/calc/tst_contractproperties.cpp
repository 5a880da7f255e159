#include "contractgenerator.h"
#include "contractreference.h"

#include "model/calc/contractmeasure.h"
#include "model/calc/evaluatecontract.h"
#include "model/calc/internalrate.h"
#include "model/calc/priceshape.h"

#include <QtTest/QTest>

#include <numeric>
#include <span>

using namespace bundlinje;

namespace {

ContractResult computed(const InvestmentContract &contract, const QList<Measurement> &measurements)
{
    const auto result = evaluate(contract, measurements);
    if (!result)
        RC_FAIL("Refused: " + result.error().where.toStdString());
    return *result;
}

qint64 sumOf(std::span<const Money> amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), qint64{0},
                           [](qint64 sum, Money amount) { return sum + amount.minor(); });
}

/// A rounded øre for each period.
qint64 tolerance(const InvestmentContract &contract)
{
    return contract.terms.checks.size();
}

using Drop = std::function<void(InvestmentContract &)>;

} // namespace

/// The properties of the calculation note, section 9, that concern contracts. 9 and 10 are those of
/// `split`, 11 and 12 those of `priceOf`.
class TestContractProperties final : public QObject {
    Q_OBJECT

private slots:
    void agreesWithPlainLoops();
    void noEffectIsNotPaid();
    void nothingMeasuredIsNotPaid();
    void nothingIsNegativeAndCapsHold();
    void moreEffectIsNeverPaidLess();
    void withoutACapIsNeverPaidLess();
    void linesAddUp();
    void scaledWeightsChangeNothing();
    void capAndShareOfNothing();
    void orderOfEqualLinesDoesNotMatter();
    void returnNeverExceedsItsCap();
};

void TestContractProperties::agreesWithPlainLoops()
{
    QVERIFY(rc::check("each period is what plain loops make it", [] {
        const InvestmentContract contract = generators::investmentContract();
        const auto measurements = generators::measurementsOf(contract);
        const ContractResult result = computed(contract, measurements);
        const std::vector<double> expected = reference::paid(contract, measurements);
        RC_ASSERT(result.byPeriod.size() == qsizetype(expected.size()));
        double total = 0;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            // Rounded, and the contract cap counts from what is rounded.
            const auto got = static_cast<double>(result.byPeriod.at(qsizetype(i)).minor());
            RC_ASSERT(std::abs(got - expected[i]) <= 0.501 + 0.5 * double(i));
            total += expected[i];
        }
        RC_ASSERT(std::abs(static_cast<double>(result.total.minor()) - total)
                  <= static_cast<double>(tolerance(contract)));
    }));
}

void TestContractProperties::noEffectIsNotPaid()
{
    QVERIFY(rc::check("quantities of 0 are paid only what a price has at 0", [] {
        const InvestmentContract contract = generators::investmentContract();
        auto measurements = generators::measurementsOf(contract);
        bool isFree = true;
        for (const PaymentComponent &component : contract.terms.components)
            isFree = isFree && priceOf(component.price, 0).isZero();
        for (Measurement &measurement : measurements) {
            MeasurementEntry &entry = measurement.entries.last();
            const auto component = std::find_if(
                contract.terms.components.cbegin(), contract.terms.components.cend(),
                [&](const PaymentComponent &other) { return other.id == measurement.component; });
            const bool isCompared = component->measure.comparison != Comparison::None
                && component->measure.comparison != Comparison::ExcessCount;
            entry.value = isCompared ? entry.reference : Quantity();
        }
        const ContractResult result = computed(contract, measurements);
        RC_ASSERT(!isFree || result.total.minor() == 0);
        for (const ContractLine &line : result.lines)
            RC_ASSERT(line.quantity == 0.0);
    }));
}

void TestContractProperties::nothingMeasuredIsNotPaid()
{
    QVERIFY(rc::check("without measurements there are no lines", [] {
        const InvestmentContract contract = generators::investmentContract();
        const ContractResult result = computed(contract, {});
        RC_ASSERT(result.lines.isEmpty());
        RC_ASSERT(result.total.minor() == 0);
        RC_ASSERT(result.byPeriod.size() == contract.terms.checks.size());
    }));
}

void TestContractProperties::nothingIsNegativeAndCapsHold()
{
    QVERIFY(rc::check("no line is negative and no cap or quota is passed", [] {
        const InvestmentContract contract = generators::investmentContract();
        const ContractTerms &terms = contract.terms;
        const ContractResult result = computed(contract, generators::measurementsOf(contract));
        std::map<qint64, double> byPerson;
        for (const ContractLine &line : result.lines) {
            RC_ASSERT(line.paid.minor() >= 0);
            const auto &component = *std::find_if(
                terms.components.cbegin(), terms.components.cend(),
                [&](const PaymentComponent &other) { return other.id == line.component; });
            if (component.lineCap)
                RC_ASSERT(line.unrounded <= double(component.lineCap->minor()));
            if (line.person)
                byPerson[*line.person] += line.unrounded;
        }
        for (const auto &[person, amount] : byPerson)
            RC_ASSERT((!terms.personCap || amount <= double(terms.personCap->minor()) + 1e-3));
        for (const Money paid : result.byPeriod)
            RC_ASSERT((!terms.periodCap || paid <= *terms.periodCap));
        RC_ASSERT((!terms.contractCap || result.total <= *terms.contractCap));
        for (qsizetype i = 0; i < terms.components.size(); ++i) {
            const auto &quota = terms.components.at(i).quota;
            RC_ASSERT((!quota || result.byComponent.at(i).unitsUsed <= exact(*quota)));
        }
    }));
}

void TestContractProperties::moreEffectIsNeverPaidLess()
{
    QVERIFY(rc::check("a larger effect never lowers the total but for rounding", [] {
        const InvestmentContract contract = generators::monotoneContract();
        auto measurements = generators::measurementsOf(contract);
        const QList<int> &paidAt = contract.terms.components.constFirst().periods;
        measurements.append(generators::measurement(paidAt.value(0, 1), 1));
        const qint64 before = computed(contract, measurements).total.minor();
        const auto at = *rc::gen::inRange<qsizetype>(0, measurements.size());
        const QUuid id = measurements.at(at).component;
        const auto component =
            std::find_if(contract.terms.components.cbegin(), contract.terms.components.cend(),
                         [&](const PaymentComponent &other) { return other.id == id; });
        const bool isLessBetter = component->measure.comparison == Comparison::Shortfall
            || component->measure.comparison == Comparison::RelativeReduction;
        Quantity &value = *measurements[at].entries.last().value;
        const qint64 more = generators::quantity(20).tenMillionths();
        value = Quantity::fromTenMillionths(value.tenMillionths() + (isLessBetter ? -more : more));
        RC_ASSERT(computed(contract, measurements).total.minor() >= before - tolerance(contract));
    }));
}

void TestContractProperties::withoutACapIsNeverPaidLess()
{
    QVERIFY(rc::check("taking a cap away never lowers the total but for rounding", [] {
        const InvestmentContract contract = generators::monotoneContract();
        const auto measurements = generators::measurementsOf(contract);
        const qint64 before = computed(contract, measurements).total.minor();
        const QList<Drop> drops{
            [](InvestmentContract &other) { other.terms.contractCap.reset(); },
            [](InvestmentContract &other) { other.terms.periodCap.reset(); },
            [](InvestmentContract &other) { other.terms.personCap.reset(); },
            [](InvestmentContract &other) { other.terms.components[0].lineCap.reset(); },
            [](InvestmentContract &other) {
                other.terms.components[0].quota.reset();
            }};
        for (const Drop &drop : drops) {
            InvestmentContract other = contract;
            drop(other);
            RC_ASSERT(computed(other, measurements).total.minor() >= before - tolerance(contract));
        }
    }));
}

void TestContractProperties::linesAddUp()
{
    QVERIFY(rc::check("lines add up to period, component, payer and payments", [] {
        InvestmentContract contract = generators::investmentContract();
        if (generators::chance(3))
            contract.terms.minimumRepayment = generators::upTo(20'000'000);
        const ContractResult result = computed(contract, generators::measurementsOf(contract));
        QList<qint64> byPeriod(result.byPeriod.size());
        std::map<QUuid, qint64> byComponent;
        QList<qint64> byPayer(contract.payers.size());
        for (const ContractLine &line : result.lines) {
            byPeriod[line.period - 1] += line.paid.minor();
            byComponent[line.component] += line.paid.minor();
            RC_ASSERT(sumOf(line.byPayer) == line.paid.minor());
            for (qsizetype i = 0; i < byPayer.size(); ++i)
                byPayer[i] += line.byPayer.at(i).minor();
        }
        for (qsizetype i = 0; i < byPeriod.size(); ++i)
            RC_ASSERT(byPeriod.at(i) == result.byPeriod.at(i).minor());
        for (const ComponentTotal &total : result.byComponent)
            RC_ASSERT(byComponent[total.component] == total.paid.minor());
        for (qsizetype i = 0; i < byPayer.size(); ++i)
            RC_ASSERT(byPayer.at(i) == result.byPayer->at(i).minor());
        RC_ASSERT(byComponent[QUuid()] == result.minimumTopUp.minor());
        RC_ASSERT(sumOf(result.byPeriod) == result.total.minor());
        RC_ASSERT(sumOf(*result.payments) == result.total.minor());
        RC_ASSERT(result.total >= contract.terms.minimumRepayment.value_or(examples::kroner(0)));
    }));
}

void TestContractProperties::scaledWeightsChangeNothing()
{
    QVERIFY(rc::check("all weights of a split times the same factor divide as before", [] {
        const InvestmentContract contract = generators::investmentContract();
        const auto measurements = generators::measurementsOf(contract);
        InvestmentContract scaled = contract;
        const qint64 factor = *rc::gen::inRange<qint64>(1, 1'000);
        for (PayerWeight &weight : scaled.terms.split.weights)
            weight.weight = Quantity::fromTenMillionths(weight.weight->tenMillionths() * factor);
        RC_ASSERT(computed(contract, measurements).byPayer
                  == computed(scaled, measurements).byPayer);
    }));
}

void TestContractProperties::capAndShareOfNothing()
{
    QVERIFY(rc::check("a cap or a saving share of 0 pays nothing", [] {
        const InvestmentContract contract = generators::investmentContract();
        const auto measurements = generators::measurementsOf(contract);
        InvestmentContract capped = contract;
        capped.terms.contractCap = examples::kroner(0);
        RC_ASSERT(computed(capped, measurements).total.minor() == 0);
        InvestmentContract shared = contract;
        for (PaymentComponent &component : shared.terms.components)
            component.savingShare = Percentage();
        RC_ASSERT(computed(shared, measurements).total.minor() == 0);
    }));
}

void TestContractProperties::orderOfEqualLinesDoesNotMatter()
{
    QVERIFY(rc::check("without caps, equal lines may be entered in any order", [] {
        InvestmentContract contract = generators::investmentContract();
        for (const Drop &drop :
             QList<Drop>{[](InvestmentContract &other) { other.terms.contractCap.reset(); },
                         [](InvestmentContract &other) { other.terms.periodCap.reset(); },
                         [](InvestmentContract &other) {
                             other.terms.personCap.reset();
                         }})
            drop(contract);
        for (PaymentComponent &component : contract.terms.components)
            component.quota.reset();
        auto measurements = generators::measurementsOf(contract);
        const auto before = computed(contract, measurements).byPeriod;
        std::reverse(measurements.begin(), measurements.end());
        RC_ASSERT(computed(contract, measurements).byPeriod == before);
    }));
}

void TestContractProperties::returnNeverExceedsItsCap()
{
    QVERIFY(rc::check("under a return cap the investors' rate is at most it", [] {
        InvestmentContract contract = generators::investmentContract();
        for (int year = 0, years = *rc::gen::inRange(1, 4); year < years; ++year) {
            Instalment instalment{.id = examples::contractId(200 + uint(year))};
            instalment.amount = generators::upTo(6'000'000);
            instalment.date = examples::day(2025 + year, 1, 1);
            contract.instalments.append(instalment);
        }
        const auto measurements = generators::measurementsOf(contract);
        const ContractResult free = computed(contract, measurements);
        const auto rate = Percentage::fromPpm(*rc::gen::inRange<qint64>(0, 200'000));
        contract.terms.returnCap =
            ReturnCap{*rc::gen::element(ReturnMethod::Irr, ReturnMethod::Simple), rate};
        const ContractResult capped = computed(contract, measurements);
        RC_ASSERT(capped.isComplete());
        RC_ASSERT(capped.total <= free.total);
        if (!contract.terms.contractCap) { // What is cut early leaves more of it for later.
            for (qsizetype i = 0; i < free.byPeriod.size(); ++i)
                RC_ASSERT(capped.byPeriod.at(i).minor() <= free.byPeriod.at(i).minor() + 1);
        }
        QList<TimedAmount> flows;
        const QDate start(2025, 1, 1);
        const auto yearsTo = [&](const std::optional<PartialDate> &date) {
            return double(start.daysTo(date->latest())) / 365.0;
        };
        for (const Instalment &call : std::as_const(contract.instalments))
            flows.append({yearsTo(call.date), -double(call.amount->minor())});
        for (qsizetype i = 0; i < capped.byPeriod.size(); ++i)
            flows.append(
                {yearsTo(contract.terms.checks.at(i).date), double(capped.byPeriod.at(i).minor())});
        const auto found = internalRates(flows);
        if (contract.terms.returnCap->method == ReturnMethod::Irr && found.rate())
            RC_ASSERT(*found.rate() <= rate.fraction() + 1e-6);
        contract.terms.returnCap->rate = Percentage::whole();
        contract.instalments[0].amount = examples::kroner(10'000'000);
        RC_ASSERT(computed(contract, measurements).byPeriod == free.byPeriod);
    }));
}

QTEST_GUILESS_MAIN(TestContractProperties)
#include "tst_contractproperties.moc"
