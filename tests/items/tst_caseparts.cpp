#include "model/exchange/casetemplates.h"
#include "model/items/casechoice.h"
#include "model/items/caseedits.h"
#include "model/items/caseparts.h"
#include "model/items/cataloguetext.h"
#include "model/items/yeartexts.h"
#include "tests/calc/examplecase.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

PartContext danish()
{
    PartContext context;
    context.locale = QLocale(QLocale::Danish, QLocale::Denmark);
    context.portfolio.currency = Currency::DKK;
    return context;
}

CaseVersion smallVersion()
{
    BusinessCase scenario = examples::smallCase();
    scenario.id = examples::id(1);
    return {.id = examples::id(100), .scenarios = {scenario}};
}

template <typename Whole>
void putThrough(const QList<Part<Whole>> &parts, const Whole &from, Whole &to)
{
    const PartContext context = danish();
    for (const Part<Whole> &part : parts) {
        if (part.read)
            QVERIFY2(part.read(to, part.text(from, context), context), qPrintable(part.name));
    }
}

} // namespace

class TestCaseParts final : public QObject {
    Q_OBJECT

private slots:
    void intakeIsReadAsItIsWritten_data();
    void intakeIsReadAsItIsWritten();
    void amountsByYearAreRead_data();
    void amountsByYearAreRead();
    void refusedTextsLeaveTheValue_data();
    void refusedTextsLeaveTheValue();
    void readsWhatItWrites();
    void whoPaysIsSaidWithTheReimbursement();
    void clearingAnAmountForgetsItsUnitPrice();
    void aRateIsNotThereWhileOnlyTheNetIsKnown();
    void fieldsAreFoundInVersionScenarioAndRow_data();
    void fieldsAreFoundInVersionScenarioAndRow();
    void checksStandAtTheRowThatIsSelected();
    void versionsAndScenariosAreCopied();
    void aSignedVersionIsLeftAsItIs();
    void templatesLeaveOutWhatOnlyTheUserKnows();
    void onlyStudiesWithAControlGroupAreTaken();
};

void TestCaseParts::intakeIsReadAsItIsWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("cohorts");
    QTest::newRow("years from 0") << u"45; 45;50"_s << u"45; 45; 50"_s << 3;
    QTest::newRow("every year the same") << u"45 x 4"_s << u"45 × 4"_s << 4;
    QTest::newRow("long runs are written once") << u"45;45;45"_s << u"45 × 3"_s << 3;
    QTest::newRow("from a later year") << u"2: 1.450"_s << u"2: 1.450"_s << 1;
    QTest::newRow("a year without any") << u"10;;20"_s << u"10; 2: 20"_s << 2;
    QTest::newRow("a year that is missing") << u"10; ?"_s << u"10; ?"_s << 2;
    QTest::newRow("still being typed") << u"10; "_s << u"10"_s << 1;
    QTest::newRow("nothing") << QString() << QString() << 0;
}

void TestCaseParts::intakeIsReadAsItIsWritten()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    QFETCH(const int, cohorts);
    QList<Cohort> intake{{0, 7}};
    QVERIFY(readIntake(typed, danish(), intake));
    QCOMPARE(intake.size(), cohorts);
    QCOMPARE(intakeText(intake, danish().locale), shown);
    QList<Cohort> again;
    QVERIFY(readIntake(shown, danish(), again));
    QCOMPARE(again, intake);
}

void TestCaseParts::amountsByYearAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<qint64>("last");
    QTest::newRow("amounts") << u"400.000; 250.000"_s << u"400.000; 250.000"_s << 25'000'000LL;
    QTest::newRow("every year") << u"0; 0,3 mio x 4"_s << u"0; 300.000 × 4"_s << 30'000'000LL;
    QTest::newRow("decimals") << u"1.507,50"_s << u"1.507,50"_s << 150'750LL;
}

void TestCaseParts::amountsByYearAreRead()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    QFETCH(const qint64, last);
    QList<YearAmount> amounts;
    QVERIFY(readYearAmounts(typed, danish(), amounts));
    QCOMPARE(amounts.constLast().amount->minor(), last);
    QCOMPARE(yearAmountsText(amounts, danish().locale), shown);
    QList<std::optional<Money>> perParticipant;
    QVERIFY(readAmounts(typed, danish(), perParticipant));
    QCOMPARE(amountsText(perParticipant, danish().locale), shown);
}

void TestCaseParts::refusedTextsLeaveTheValue_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("words") << u"mange"_s;
    QTest::newRow("foreign decimals") << u"12.50"_s;
    QTest::newRow("too many years") << u"5 x 900"_s;
    QTest::newRow("a year that is none") << u"x: 5"_s;
}

void TestCaseParts::refusedTextsLeaveTheValue()
{
    QFETCH(const QString, typed);
    QList<Cohort> intake{{0, 7}};
    QVERIFY(!readIntake(typed, danish(), intake));
    QCOMPARE(intake, (QList<Cohort>{{0, 7}}));
    QList<YearAmount> amounts{{0, examples::kroner(5)}};
    QVERIFY(!readYearAmounts(typed, danish(), amounts));
    QCOMPARE(amounts.size(), 1);
    QList<Quantity> profile{Quantity::fromWhole(1)};
    QVERIFY(!readQuantities(typed, danish(), profile));
    QCOMPARE(profile.size(), 1);
}

void TestCaseParts::readsWhatItWrites()
{
    BusinessCase whole = examples::smallCase();
    whole.firstYear = 2026;
    whole.successGoal = u"I job"_s;
    whole.successWith.low = examples::percent(50);
    whole.successWith.grade = EvidenceGrade::B;
    whole.successWith.marylandLevel = 3;
    whole.knowledgeDeclaration.effect = EvidenceGrade::C;
    BusinessCase read;
    putThrough(participantParts() + withParts() + withoutParts() + declarationParts(), whole, read);
    QCOMPARE(read.intake, whole.intake);
    QCOMPARE(read.successWith, whole.successWith);
    QCOMPARE(read.successWithout, whole.successWithout);
    QCOMPARE(read.firstYear, whole.firstYear);
    QCOMPARE(read.knowledgeDeclaration, whole.knowledgeDeclaration);

    Consequence consequence = whole.consequences.constFirst();
    consequence.duration = *quantityFromDecimal(u"2.5");
    consequence.retention = examples::percent(94);
    consequence.grade = EvidenceGrade::A;
    Consequence readConsequence{.id = consequence.id, .splits = consequence.splits};
    putThrough(consequenceParts(), consequence, readConsequence);
    QCOMPARE(readConsequence, consequence);

    const Cost cost = whole.costs.constFirst();
    Cost readCost{.id = cost.id, .splits = cost.splits};
    putThrough(costParts(), cost, readCost);
    QCOMPARE(readCost, cost);

    const ParameterRange range{.parameter = {CaseParameter::Kind::Discount, {}},
                               .low = *quantityFromDecimal(u"0.05"),
                               .high = *quantityFromDecimal(u"0.02")};
    ParameterRange readRange;
    putThrough(rangeParts([] { return QList<Consequence>(); }), range, readRange);
    QCOMPARE(readRange, range);
}

void TestCaseParts::whoPaysIsSaidWithTheReimbursement()
{
    Cost cost = examples::smallCase().costs.constFirst();
    cost.splits = {
        {.municipality = examples::percent(100), .reimbursement = examples::percent(40)}};
    QCOMPARE(costParts().constLast().text(cost, danish()),
             u"Municipality 100%; of the municipality's share the state reimburses 40%"_s);
}

void TestCaseParts::clearingAnAmountForgetsItsUnitPrice()
{
    Consequence consequence = examples::smallCase().consequences.constFirst();
    const UnitPriceReference taken{u"HJ-02"_s, 1, examples::kroner(500), Quantity::fromWhole(120)};
    consequence.unitPrice = taken;
    const Part<Consequence> amount = consequenceParts().at(2);
    QVERIFY(amount.read(consequence, u"60.000"_s, danish()));
    QCOMPARE(consequence.unitPrice, taken);
    QVERIFY(amount.read(consequence, u"70.000"_s, danish())); // Not that many units any more.
    QCOMPARE(consequence.unitPrice, (UnitPriceReference{u"HJ-02"_s, 1, {}, {}}));
    QVERIFY(amount.read(consequence, QString(), danish()));
    QVERIFY(!consequence.amount);
    QCOMPARE(consequence.unitPrice, UnitPriceReference());
}

void TestCaseParts::aRateIsNotThereWhileOnlyTheNetIsKnown()
{
    BusinessCase scenario = examples::smallCase();
    QVERIFY(withoutParts().constFirst().exists(scenario));
    QVERIFY(netAsGivenPart().read(scenario, u"1"_s, danish()));
    QVERIFY(scenario.isNetAsGiven);
    QVERIFY(!withoutParts().constFirst().exists(scenario));
}

void TestCaseParts::fieldsAreFoundInVersionScenarioAndRow_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("splitRow");
    const QString scenario = u"businessCases[0].scenarios[0]."_s;
    const QString name = u"businessCases.scenarios."_s;
    QTest::newRow("by number") << scenario + u"consequences[1].amount"_s
                               << name + u"consequences.amount"_s << 1 << -1;
    QTest::newRow("by id") << u"businessCases[%1].scenarios[%2].consequences[%3].name"_s.arg(
        examples::id(100).toString(QUuid::WithoutBraces), examples::id(1).toString(),
        examples::activity.toString())
                           << name + u"consequences.name"_s << 1 << -1;
    QTest::newRow("payers") << scenario + u"costs[1].splits[0].region"_s << name + u"costs.splits"_s
                            << 1 << 0;
    QTest::newRow("a year of an intake")
        << scenario + u"intake[2].persons"_s << name + u"intake"_s << -1 << -1;
    QTest::newRow("a row that is gone")
        << scenario + u"costs[7].name"_s << name + u"costs.name"_s << -1 << -1;
    QTest::newRow("something else") << u"effort.start"_s << u"effort.start"_s << -1 << -1;
}

void TestCaseParts::fieldsAreFoundInVersionScenarioAndRow()
{
    QFETCH(const QString, field);
    QFETCH(const QString, name);
    QFETCH(const int, row);
    QFETCH(const int, splitRow);
    Investment investment;
    investment.businessCases = {smallVersion()};
    const CasePlace place = casePlace(field, investment);
    QCOMPARE(place.name, name);
    QCOMPARE(place.row, row);
    QCOMPARE(place.splitRow, splitRow);
}

void TestCaseParts::checksStandAtTheRowThatIsSelected()
{
    Investment investment;
    investment.businessCases = {smallVersion(), draftOf(smallVersion(), u"B"_s)};
    const QString shown = u"businessCases[0].scenarios[0].consequences[%1].amount"_s;
    const QHash<QString, QString> checks{{shown.arg(0), u"a"_s},
                                         {shown.arg(1), u"b"_s},
                                         {u"businessCases[1].scenarios[0].horizon"_s, u"c"_s},
                                         {u"effort.start"_s, u"d"_s}};
    const QHash<QString, QString> found = shownCaseChecks(
        checks, investment, {.version = examples::id(100)}, [](const QString &) { return 0; });
    QCOMPARE(found.size(), 4);
    QCOMPARE(found.value(u"businessCases.scenarios.consequences.amount"_s), u"a"_s);
    QCOMPARE(found.value(u"businessCases.scenarios.consequences."_s + shown.arg(1)),
             u"Health check: b"_s);
    QCOMPARE(found.value(u"businessCases[1].scenarios[0].horizon"_s), u"c"_s);
    QCOMPARE(found.value(u"effort.start"_s), u"d"_s);
}

void TestCaseParts::versionsAndScenariosAreCopied()
{
    Investment investment = withVersion({}, smallVersion());
    QCOMPARE(investment.chosenCase, examples::id(100));
    const CaseVersion copy = draftOf(investment.businessCases.constFirst(), u"Kopi"_s);
    QVERIFY(copy.id != examples::id(100));
    QCOMPARE(copy.scenarios, investment.businessCases.constFirst().scenarios);
    investment = withVersion(investment, copy);
    QCOMPARE(investment.chosenCase, examples::id(100));
    investment = withoutVersion(investment, examples::id(100));
    QVERIFY(investment.chosenCase.isNull());

    CaseVersion version = smallVersion();
    for (uint i = 2; i <= 6; ++i)
        version = withScenarioCopy(version, examples::id(1), examples::id(i), u"S"_s);
    QCOMPARE(version.scenarios.size(), mostScenarios);
    QCOMPARE(version.scenarios.at(1).costs, version.scenarios.at(0).costs);
    version.chosenScenario = examples::id(2);
    version = withoutScenario(version, examples::id(2));
    QVERIFY(version.chosenScenario.isNull());
    QCOMPARE(withoutScenario(smallVersion(), examples::id(1)), smallVersion());
}

void TestCaseParts::aSignedVersionIsLeftAsItIs()
{
    const CaseVersion made = signedVersion(smallVersion(), *PartialDate::fromIso(u"2026-03-01"),
                                           u"Rådet"_s, examples::settings());
    QVERIFY(made.isFrozen());
    QCOMPARE(made.approvedBy, u"Rådet"_s);
    QCOMPARE(withScenarioCopy(made, examples::id(1), examples::id(2), u"S"_s), made);
    const Investment investment = withVersion({}, made);
    QCOMPARE(withoutVersion(investment, made.id), investment);
    QVERIFY(!draftOf(made, u"Kopi"_s).isFrozen());
    QVERIFY(!draftOf(made, u"Kopi"_s).approvedOn);
}

void TestCaseParts::templatesLeaveOutWhatOnlyTheUserKnows()
{
    const QList<CaseTemplate> templates = caseTemplates();
    QCOMPARE(templates.size(), 3);
    const Catalogue catalogue = builtInCatalogue();
    for (const CaseTemplate &one : templates) {
        for (const bool isDanish : {true, false}) {
            const BusinessCase made =
                filledFrom(one, {.priceLevelYear = 2024}, catalogue, isDanish);
            QVERIFY2(!made.successGoal.isEmpty() && !made.note.isEmpty(), qPrintable(one.id));
            QVERIFY(made.intake.isEmpty());
            QVERIFY(!made.costs.isEmpty());
            for (const Cost &cost : made.costs)
                QVERIFY(!cost.name.isEmpty() && cost.fixed.isEmpty() && cost.splits.isEmpty());
            QVERIFY(!made.consequences.isEmpty());
            for (const Consequence &consequence : made.consequences) {
                QVERIFY2(consequence.amount, qPrintable(one.id + consequence.name));
                QVERIFY(!consequence.unitPrice.id.isEmpty());
                QVERIFY(!consequence.provenance.assumption.isEmpty());
            }
        }
        QCOMPARE(one.effect.isEmpty(),
                 !filledFrom(one, {}, catalogue, true).successWith.expected.has_value());
    }
}

void TestCaseParts::onlyStudiesWithAControlGroupAreTaken()
{
    const QList<EffectSize> effects = builtInCatalogue().effects;
    QVERIFY(!effects.isEmpty());
    for (const EffectSize &effect : effects) {
        const BusinessCase taken = withEffect({}, effect);
        QCOMPARE(taken.successWith.expected.has_value(), effect.without.has_value());
        if (effect.without)
            QCOMPARE(taken.successWithout.expected, effect.without);
        QCOMPARE(effectAbout(effect, danish().locale).contains(u"control group"_s),
                 !effect.without.has_value());
    }
}

QTEST_GUILESS_MAIN(TestCaseParts)
#include "tst_caseparts.moc"
