#include "model/calc/investmentchecks.h"
#include "model/items/checktext.h"
#include "model/items/contractchoice.h"
#include "model/items/contractedits.h"
#include "tests/calc/examplecontract.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QUuid amendmentId = examples::contractId(50);

/// The example contract with an amendment of 1 July 2026.
Investment amended()
{
    Investment investment{.name = u"Ungehjem Vest"_s};
    investment.contract = withAmendment(examples::contract(), amendmentId);
    investment.contract->amendments[0].appliesFrom = examples::day(2026, 7, 1);
    return investment;
}

/// Nothing is selected but these rows.
std::function<qsizetype(const QString &)> selecting(const QHash<QString, qsizetype> &rows)
{
    return [rows](const QString &list) {
        return rows.value(list, -1);
    };
}

QHash<QString, QString> shownChecks(const Investment &investment, const ContractChoice &choice,
                                    const QHash<QString, qsizetype> &selected)
{
    return shownContractChecks(checkTexts(checksOf(investment, {})), investment, choice,
                               selecting(selected));
}

} // namespace

class TestContractChoice final : public QObject {
    Q_OBJECT

private slots:
    void looksAtTheLastTermsFirst();
    void findsTheTermsOfADay_data();
    void findsTheTermsOfADay();
    void amendmentsBeginWithTheLastTerms();
    void editsGoToTheTermsThatAreLookedAt();
    void fieldsAreFound_data();
    void fieldsAreFound();
    void checksStandAtTheSelectedRow();
    void checksOfOtherTermsStandNowhere();
    void everyCheckHasAFieldOrAList();
};

void TestContractChoice::looksAtTheLastTermsFirst()
{
    const InvestmentContract contract = *amended().contract;
    QCOMPARE(termsAt(contract, {}), 1);
    QCOMPARE(termsAt(contract, {QUuid()}), 0);
    QCOMPARE(termsAt(contract, {amendmentId}), 1);
    QCOMPARE(termsAt(contract, {examples::contractId(77)}), 1);
    QCOMPARE(termsAt(examples::contract(), {}), 0);
    QCOMPARE(termsName(contract, 0), u"As signed"_s);
    QCOMPARE(termsName(contract, 1), u"Amendment 1"_s);
}

void TestContractChoice::findsTheTermsOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qsizetype>("version");
    QTest::newRow("before") << QDate(2026, 6, 30) << qsizetype(0);
    QTest::newRow("the first day") << QDate(2026, 7, 1) << qsizetype(1);
    QTest::newRow("later") << QDate(2030, 1, 1) << qsizetype(1);
}

void TestContractChoice::findsTheTermsOfADay()
{
    QFETCH(const QDate, day);
    QFETCH(const qsizetype, version);
    QCOMPARE(termsOn(*amended().contract, day), version);
}

void TestContractChoice::amendmentsBeginWithTheLastTerms()
{
    InvestmentContract contract = *amended().contract;
    QCOMPARE(contract.amendments[0].terms, contract.terms);
    contract.amendments[0].terms.contractCap = examples::kroner(9);
    const QUuid second = examples::contractId(51);
    const InvestmentContract twice = withAmendment(contract, second);
    QCOMPARE(twice.amendments.size(), 2);
    QCOMPARE(twice.amendments[1].terms, contract.amendments[0].terms);
    QCOMPARE(withoutAmendment(twice, second), contract);
}

void TestContractChoice::editsGoToTheTermsThatAreLookedAt()
{
    const auto choice = std::make_shared<ContractChoice>();
    const Lens<Investment, ContractTerms> terms = termsLens(choice);
    Investment investment = amended();
    terms.edit(investment)->contractCap = examples::kroner(5);
    QVERIFY(amendmentLens(choice).get(investment));
    choice->amendment = QUuid();
    QVERIFY(!amendmentLens(choice).get(investment));
    QVERIFY(!terms.get(investment)->contractCap);
    terms.edit(investment)->contractCap = examples::kroner(6);
    QCOMPARE(investment.contract->terms.contractCap, examples::kroner(6));
    QCOMPARE(investment.contract->amendments[0].terms.contractCap, examples::kroner(5));
    QVERIFY(!terms.get(Investment{}));
    QVERIFY(!contractLens().get(Investment{}));
}

void TestContractChoice::fieldsAreFound_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<qsizetype>("version");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const QString &field, qsizetype version,
                        const QString &rows, const QString &name) {
        QTest::newRow(title) << field << version << rows << name;
    };
    const QString second = examples::contractId(2).toString();
    row("the contract", u"contract"_s, -1, {}, u"contract.name"_s);
    row("a date", u"contract.startsOn"_s, -1, {}, u"contract.startsOn"_s);
    row("a payer by id", u"contract.payers[%1].name"_s.arg(examples::contractId(12).toString()), -1,
        u"payers 1"_s, u"contract.payers.name"_s);
    row("a cap as signed", u"contract.terms.periodCap"_s, 0, {}, u"contract.terms.periodCap"_s);
    row("a cap of an amendment",
        u"contract.amendments[%1].terms.periodCap"_s.arg(amendmentId.toString()), 1, {},
        u"contract.terms.periodCap"_s);
    row("an amendment", u"contract.amendments[0].appliesFrom"_s, 1, {},
        u"contract.amendments.appliesFrom"_s);
    row("a component by id", u"contract.terms.components[%1].quota"_s.arg(second), 0,
        u"components 1"_s, u"contract.terms.components.quota"_s);
    row("the price", u"contract.terms.components[0].price"_s, 0, u"components 0"_s,
        u"contract.terms.components.price.price"_s);
    row("a gate", u"contract.terms.components[0].gate"_s, 0, u"components 0"_s,
        u"contract.terms.components.gate.comparison"_s);
    row("a step", u"contract.amendments[0].terms.components[1].price.bands[0].from"_s, 1,
        u"components 1, bands 0"_s, u"contract.terms.components.price.bands.from"_s);
    row("a check", u"contract.terms.checks[2]"_s, 0, u"checks 2"_s, u"contract.terms.checks"_s);
    row("a division", u"contract.terms.split"_s, 0, {}, u"contract.terms.split.weights"_s);
    row("a payer's part", u"contract.terms.split[1]"_s, 0, u"split 1"_s,
        u"contract.terms.split.weights"_s);
    row("a row that is gone", u"contract.terms.components[9].price.bands[0].from"_s, 0, {},
        u"contract.terms.components.price.bands.from"_s);
    row("something else", u"parties[0].name"_s, -1, {}, u"parties.name"_s);
}

void TestContractChoice::fieldsAreFound()
{
    QFETCH(const QString, field);
    QFETCH(const qsizetype, version);
    QFETCH(const QString, rows);
    QFETCH(const QString, name);
    Investment investment = amended();
    PriceShape &price = investment.contract->amendments[0].terms.components[1].price;
    price.kind = PriceKind::Step;
    price.bands = {PriceBand{}};
    const ContractPlace place = contractPlace(field, investment);
    QCOMPARE(place.version, version);
    QCOMPARE(place.name, name);
    QStringList found;
    for (const ContractRow &row : place.rows)
        found.append(u"%1 %2"_s.arg(row.list).arg(row.row));
    QCOMPARE(found.join(u", "_s), rows);
}

void TestContractChoice::checksStandAtTheSelectedRow()
{
    Investment investment{.name = u"Ungehjem Vest"_s};
    investment.contract = examples::contract();
    investment.contract->terms.components[1].name = u"Job"_s;
    investment.contract->terms.components[1].price.price.reset();
    const auto selected = shownChecks(investment, {}, {{u"components"_s, 1}});
    QVERIFY(selected.contains(u"contract.terms.components.price.price"_s));
    const auto other = shownChecks(investment, {}, {{u"components"_s, 0}});
    QVERIFY(!other.contains(u"contract.terms.components.price.price"_s));
    QCOMPARE(other.size(), 1);
    QVERIFY(other.constBegin().key().startsWith(u"contract.terms.components."));
    QVERIFY(other.constBegin().value().startsWith(u"Job: "));
}

void TestContractChoice::checksOfOtherTermsStandNowhere()
{
    Investment investment = amended();
    investment.contract->terms.periodCap = examples::kroner(-1);
    const auto shown = shownChecks(investment, {}, {});
    QVERIFY(!shown.contains(u"contract.terms.periodCap"_s));
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown.constBegin().key().startsWith(ofOtherTerms));
    QVERIFY(shownChecks(investment, {QUuid()}, {}).contains(u"contract.terms.periodCap"_s));
}

/// Whatever a check names, the form has a field or a list of that name.
void TestContractChoice::everyCheckHasAFieldOrAList()
{
    Investment investment{.name = u"Ungehjem Vest"_s};
    investment.contract = examples::contract();
    ContractTerms &terms = investment.contract->terms;
    terms.components[0].price.kind = PriceKind::Slab;
    terms.components[0].price.bands = {
        PriceBand{Quantity::fromWhole(5), Quantity::fromWhole(2), examples::kroner(-1)}};
    terms.components[0].gate = Gate{};
    terms.components[0].split.weights = {examples::weight(99, 500)};
    terms.checks.append(CheckDate{.period = 3});
    terms.schedule = {RepaymentPart{.delay = -1, .share = Percentage::fromPpm(10)}};
    terms.split.weights = {examples::weight(11, 100), examples::weight(11, 100)};
    terms.returnCap = ReturnCap{ReturnMethod::Irr, Percentage::fromPpm(2'000'000)};
    const QStringList lists{u"contract.terms.components"_s, u"contract.terms.checks"_s,
                            u"contract.terms.schedule"_s, u"contract.terms.split.weights"_s,
                            u"contract.terms.returnCap.rate"_s};
    const auto shown = shownChecks(investment, {}, {});
    QVERIFY(shown.size() > 6);
    for (auto check = shown.cbegin(); check != shown.cend(); ++check) {
        const QString name = check.key();
        QVERIFY2(std::any_of(lists.begin(), lists.end(),
                             [&](const QString &list) {
                                 return name == list || name.startsWith(list + u'.');
                             }),
                 qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestContractChoice)
#include "tst_contractchoice.moc"
