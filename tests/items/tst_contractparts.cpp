#include "model/items/contractedits.h"
#include "model/items/contractparts.h"
#include "model/items/parts.h"
#include "tests/calc/examplecontract.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

PartContext danish()
{
    PartContext context;
    context.locale = QLocale(QLocale::Danish, QLocale::Denmark);
    context.portfolio.currency = Currency::DKK;
    context.currency = Currency::DKK;
    return context;
}

template <typename Whole>
const Part<Whole> &named(const QList<Part<Whole>> &parts, const QString &ending)
{
    for (const Part<Whole> &part : parts) {
        if (part.name.endsWith(ending))
            return part;
    }
    qFatal("no part %s", qPrintable(ending));
}

/// Every part that can be typed, written and read into another value.
template <typename Whole>
void putThrough(const QList<Part<Whole>> &parts, const Whole &from, Whole &to)
{
    const PartContext context = danish();
    for (const Part<Whole> &part : parts) {
        if (part.read)
            QVERIFY2(part.read(to, part.text(from, context), context), qPrintable(part.name));
    }
}

PaymentComponent fullComponent()
{
    PaymentComponent full{.id = examples::contractId(1), .name = u"Selvmestring"_s};
    full.effectGoal = examples::contractId(9);
    full.unit = MeasureUnit::Other;
    full.unitText = u"ung"_s;
    full.measure = {Comparison::RelativeReduction, 2, MeasureRounding::Down};
    full.gate = Gate{GateComparison::Above, Quantity::fromWhole(20), true, u"fremmøde"_s};
    full.price.price = examples::kroner(28'000);
    full.price.isZeroBelow = true;
    full.savingShare = Percentage::fromPpm(605'000);
    full.lineCap = examples::kroner(500'000);
    full.quota = Quantity::fromWhole(45);
    full.periods = {1, 3, 4, 5};
    return full;
}

QList<Part<PaymentComponent>> partsOfComponent()
{
    return componentParts([] {
        return QList<EffectGoal>{
            {.id = examples::contractId(9), .definition = u"Øget selvmestring"_s}};
    });
}

QStringList namesThere(const PaymentComponent &component)
{
    QStringList names;
    const QList<Part<PaymentComponent>> parts = partsOfComponent();
    for (const Part<PaymentComponent> &part : parts) {
        if (!part.exists || part.exists(component))
            names.append(part.name.section(u'.', 3));
    }
    return names;
}

} // namespace

class TestContractParts final : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrites();
    void componentsReadWhatTheyWrite();
    void thereIsWhatApplies_data();
    void thereIsWhatApplies();
    void aGateComesAndGoes();
    void aReturnCapComesAndGoes();
    void slabsAloneHaveAnEnd();
    void goalsAreChosenByTheirWords();
    void weightsAreTypedAsWhatTheyAre();
    void nothingTypedIsTheWholeSaving();
    void aContractBeginsWithWhatIsKnown();
    void componentsBeginWithAGoal();
    void saysWhatIsMissing();
};

void TestContractParts::readsWhatItWrites()
{
    InvestmentContract full{.name = u"Housing First"_s, .currency = *Currency::fromCode(u"EUR")};
    full.signedOn = *PartialDate::fromParts(2020, 12);
    full.startsOn = examples::day(2021, 12, 1);
    full.note = u"Bilag 4"_s;
    InvestmentContract contract;
    putThrough(contractParts(), full, contract);
    QCOMPARE(contract, full);

    const OutcomePayer payer{.level = Payer::State, .name = u"Staten"_s};
    OutcomePayer otherPayer;
    putThrough(outcomePayerParts(), payer, otherPayer);
    QCOMPARE(otherPayer, payer);

    const Instalment instalment{.investor = u"DSI"_s,
                                .amount = examples::kroner(1'010'445),
                                .date = examples::day(2022, 6, 1),
                                .milestone = u"20 borgere"_s};
    Instalment otherInstalment;
    putThrough(instalmentParts(), instalment, otherInstalment);
    QCOMPARE(otherInstalment, instalment);

    Amendment amendment{.name = u"Tillæg 1"_s};
    amendment.signedOn = examples::day(2023, 1, 1);
    amendment.appliesFrom = examples::day(2023, 2, 1);
    amendment.approvedBy = u"Styregruppen"_s;
    amendment.note = u"Flere borgere"_s;
    Amendment otherAmendment;
    putThrough(amendmentParts(), amendment, otherAmendment);
    QCOMPARE(otherAmendment, amendment);

    ContractTerms terms;
    terms.personCap = examples::kroner(100);
    terms.periodCap = examples::kroner(200);
    terms.periodExcess = PeriodExcess::Carry;
    terms.contractCap = examples::kroner(300);
    terms.minimumRepayment = examples::kroner(0);
    terms.returnCap = ReturnCap{ReturnMethod::Simple, Percentage::fromPpm(46'000)};
    ContractTerms otherTerms;
    putThrough(capParts() + returnCapParts(), terms, otherTerms);
    QCOMPARE(otherTerms, terms);

    const CheckDate check{.period = 3, .name = u"18 måneder"_s, .date = examples::day(2023, 6, 1)};
    CheckDate otherCheck;
    putThrough(checkDateParts(), check, otherCheck);
    QCOMPARE(otherCheck, check);

    const RepaymentPart part{.delay = 2, .share = Percentage::fromPpm(250'000)};
    RepaymentPart otherPart;
    putThrough(scheduleParts(), part, otherPart);
    QCOMPARE(otherPart, part);
}

void TestContractParts::componentsReadWhatTheyWrite()
{
    const PaymentComponent full = fullComponent();
    PaymentComponent component{.id = full.id};
    putThrough(partsOfComponent(), full, component);
    QCOMPARE(component, full);

    const PriceBand band{Quantity::fromWhole(20), Quantity::fromTenMillionths(405'000'000),
                         examples::kroner(10'000)};
    PriceBand otherBand;
    putThrough(bandParts([] { return PriceKind::Slab; }), band, otherBand);
    QCOMPARE(otherBand, band);
}

void TestContractParts::thereIsWhatApplies_data()
{
    QTest::addColumn<PaymentComponent>("component");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("isThere");
    const PaymentComponent plain;
    PaymentComponent stepped;
    stepped.price.kind = PriceKind::Step;
    PaymentComponent pointed;
    pointed.price.kind = PriceKind::Interpolated;
    PaymentComponent gated;
    gated.gate = Gate{};
    QTest::newRow("flat: price") << plain << u"price.price"_s << true;
    QTest::newRow("flat: below the first point") << plain << u"price.isZeroBelow"_s << false;
    QTest::newRow("steps: price") << stepped << u"price.price"_s << false;
    QTest::newRow("steps: below the first point") << stepped << u"price.isZeroBelow"_s << false;
    QTest::newRow("points: below the first point") << pointed << u"price.isZeroBelow"_s << true;
    QTest::newRow("persons: unit in words") << plain << u"unitText"_s << false;
    QTest::newRow("other: unit in words") << fullComponent() << u"unitText"_s << true;
    QTest::newRow("persons: decimals") << plain << u"measure.decimals"_s << false;
    QTest::newRow("persons: rounding") << plain << u"measure.rounding"_s << false;
    QTest::newRow("compared: decimals") << fullComponent() << u"measure.decimals"_s << true;
    QTest::newRow("decimals: rounding") << fullComponent() << u"measure.rounding"_s << true;
    QTest::newRow("no gate: threshold") << plain << u"gate.threshold"_s << false;
    QTest::newRow("no gate: its measure") << plain << u"gate.measure"_s << false;
    QTest::newRow("gate: threshold") << gated << u"gate.threshold"_s << true;
    QTest::newRow("gate: its measure") << gated << u"gate.measure"_s << false;
    QTest::newRow("own measure: its measure") << fullComponent() << u"gate.measure"_s << true;
}

void TestContractParts::thereIsWhatApplies()
{
    QFETCH(const PaymentComponent, component);
    QFETCH(const QString, part);
    QFETCH(const bool, isThere);
    QCOMPARE(namesThere(component).contains(part), isThere);
}

void TestContractParts::aGateComesAndGoes()
{
    const auto parts = partsOfComponent();
    const auto &gate = named(parts, u"gate.comparison"_s);
    PaymentComponent component;
    QCOMPARE(gate.text(component, danish()), QString());
    QVERIFY(gate.read(component, gate.choices(danish()).constLast().key, danish()));
    QVERIFY(component.gate);
    QCOMPARE(component.gate->comparison, GateComparison::Below);
    component.gate->threshold = Quantity::fromWhole(5);
    QVERIFY(gate.read(component, gate.choices(danish()).at(1).key, danish()));
    QCOMPARE(component.gate->comparison, GateComparison::AtLeast);
    QCOMPARE(component.gate->threshold, Quantity::fromWhole(5));
    QVERIFY(gate.read(component, {}, danish()));
    QVERIFY(!component.gate);
}

void TestContractParts::aReturnCapComesAndGoes()
{
    const QList<Part<ContractTerms>> parts = returnCapParts();
    ContractTerms terms;
    QVERIFY(!parts[1].exists(terms));
    QVERIFY(parts[0].read(terms, u"1"_s, danish()));
    QCOMPARE(terms.returnCap->method, ReturnMethod::Irr);
    QVERIFY(parts[1].exists(terms));
    QVERIFY(parts[1].read(terms, u"4,6"_s, danish()));
    QCOMPARE(terms.returnCap->rate, Percentage::fromPpm(46'000));
    QVERIFY(parts[0].read(terms, {}, danish()));
    QVERIFY(!terms.returnCap);
}

void TestContractParts::slabsAloneHaveAnEnd()
{
    for (const PriceKind kind :
         {PriceKind::Step, PriceKind::StepPerUnit, PriceKind::Slab, PriceKind::Interpolated}) {
        const auto parts = bandParts([kind] { return kind; });
        QCOMPARE(named(parts, u"bands.to"_s).exists(PriceBand{}), kind == PriceKind::Slab);
    }
}

void TestContractParts::goalsAreChosenByTheirWords()
{
    const auto parts = partsOfComponent();
    const auto &goal = named(parts, u"effectGoal"_s);
    PaymentComponent component;
    QCOMPARE(displayText(goal, component, danish()), u"No effect goal chosen"_s);
    const QList<Choice> choices = goal.choices(danish());
    QCOMPARE(choices.size(), 2);
    QVERIFY(goal.read(component, choices.at(1).key, danish()));
    QCOMPARE(component.effectGoal, examples::contractId(9));
    QCOMPARE(displayText(goal, component, danish()), u"Øget selvmestring"_s);
}

void TestContractParts::weightsAreTypedAsWhatTheyAre()
{
    const auto payersOf = [] {
        return examples::contract().payers;
    };
    PayerWeight weight;
    const auto shares = weightParts(u"contract.terms.split"_s, payersOf, [] { return true; });
    QVERIFY(shares[1].read(weight, u"66,2"_s, danish()));
    QCOMPARE(weight.weight, Quantity::fromTenMillionths(6'620'000));
    QCOMPARE(shares[1].text(weight, danish()), u"66,2%"_s);
    QVERIFY(!shares[1].read(weight, u"to tredjedele"_s, danish()));
    QCOMPARE(weight.weight, Quantity::fromTenMillionths(6'620'000));
    const auto numbers = weightParts(u"contract.terms.split"_s, payersOf, [] { return false; });
    QVERIFY(numbers[1].read(weight, u"11.928.000"_s, danish()));
    QCOMPARE(weight.weight, Quantity::fromWhole(11'928'000));
    QVERIFY(numbers[1].read(weight, {}, danish()));
    QVERIFY(!weight.weight);
    QCOMPARE(shares[0].choices(danish()).size(), 3);
    QCOMPARE(shares[0].choices(danish()).at(1).label, u"Municipality"_s);
}

void TestContractParts::nothingTypedIsTheWholeSaving()
{
    const auto parts = partsOfComponent();
    const auto &share = named(parts, u"savingShare"_s);
    PaymentComponent component = fullComponent();
    QVERIFY(share.read(component, {}, danish()));
    QCOMPARE(component.savingShare, Percentage::whole());
}

void TestContractParts::aContractBeginsWithWhatIsKnown()
{
    const auto party = [](const QString &name, Role role) {
        return Party{.name = name, .roles = {PartyRole{.role = role}}};
    };
    Investment investment;
    investment.contractSigned = examples::day(2020, 12, 1);
    investment.parties = {party(u"Aarhus Kommune"_s, Role::Authority),
                          party(u"DSI"_s, Role::Investor)};
    const InvestmentContract byAuthority = newContract(investment, Currency::DKK);
    QVERIFY(!byAuthority.id.isNull());
    QCOMPARE(byAuthority.signedOn, investment.contractSigned);
    QCOMPARE(byAuthority.payers.size(), 1);
    QCOMPARE(byAuthority.payers.constFirst().name, u"Aarhus Kommune"_s);
    investment.parties.append(party(u"Region Midtjylland"_s, Role::OutcomePayer));
    investment.parties.append(party(u"Staten"_s, Role::OutcomePayer));
    const InvestmentContract byPayers = newContract(investment, *Currency::fromCode(u"EUR"));
    QCOMPARE(byPayers.currency, *Currency::fromCode(u"EUR"));
    QCOMPARE(byPayers.payers.size(), 2);
    QCOMPARE(byPayers.payers.at(1).name, u"Staten"_s);
    QVERIFY(byPayers.payers.at(0).id != byPayers.payers.at(1).id);
    QCOMPARE(newPayer(byPayers.payers, investment.parties).name, QString());
}

void TestContractParts::componentsBeginWithAGoal()
{
    const QList<EffectGoal> goals{
        {.id = examples::contractId(1), .definition = u"Trivsel"_s},
        {.id = examples::contractId(2), .definition = u"Bolig"_s, .isPaymentGoal = true},
        {.id = examples::contractId(3), .definition = u"Job"_s, .isPaymentGoal = true}};
    const PaymentComponent first = newComponent({}, goals);
    QVERIFY(!first.id.isNull());
    QCOMPARE(first.effectGoal, examples::contractId(2));
    const PaymentComponent second = newComponent({first}, goals);
    QCOMPARE(second.effectGoal, examples::contractId(3));
    QVERIFY(second.id != first.id);
    QVERIFY(newComponent({first, second}, goals).effectGoal.isNull());
}

void TestContractParts::saysWhatIsMissing()
{
    InvestmentContract contract = examples::contract();
    contract.startsOn = examples::day(2025, 1, 1);
    QCOMPARE(contractGaps(contract, {}), QStringList());
    contract.startsOn.reset();
    contract.terms.components[0].price.price.reset();
    contract.terms.components[1].price.kind = PriceKind::Step;
    contract.terms.checks[1].date.reset();
    contract.terms.split.weights.clear();
    contract.terms.returnCap = ReturnCap{};
    contract.instalments = {Instalment{}};
    QCOMPARE(
        contractGaps(contract, {}),
        (QStringList{u"contract.startsOn"_s, u"contract.terms.checks.date"_s,
                     u"contract.terms.components.price"_s, u"contract.terms.components.price"_s,
                     u"contract.terms.returnCap.method"_s, u"contract.terms.returnCap.rate"_s,
                     u"contract.terms.split.weights"_s, u"contract.instalments.amount"_s}));
    QCOMPARE(contractGaps(InvestmentContract{}, {}),
             (QStringList{u"contract.startsOn"_s, u"contract.payers"_s, u"contract.terms.checks"_s,
                          u"contract.terms.components"_s}));
}

QTEST_GUILESS_MAIN(TestContractParts)
#include "tst_contractparts.moc"
