#include "tests/calc/examplecase.h"

#include "model/items/casedifferencetext.h"
#include "model/items/caselabels.h"
#include "model/items/checktext.h"
#include "model/items/unitpricetext.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// Numbers as in Denmark; the words are the program's own, untranslated.
const QLocale danish(QLocale::Danish, QLocale::Denmark);

Investment investmentWithCase()
{
    Investment investment{.id = InvestmentId::create(), .name = u"Ungehjem Vest"_s};
    BusinessCase scenario = examples::smallCase();
    scenario.id = examples::id(50);
    scenario.name = u"Base"_s;
    investment.businessCases = {
        {.id = examples::id(100), .name = u"2026"_s, .scenarios = {scenario}}};
    return investment;
}

} // namespace

/// What changed in a business case, as the history and a comparison of two versions say it.
class TestCaseDifferences final : public QObject {
    Q_OBJECT

private slots:
    void saysWhichLineAndWhat_data();
    void saysWhichLineAndWhat();
    void aWholeVersionIsOneLine();
    void thePriceIndexIsSaidByYear();
    void aUnitPriceIsSaidInItsWords();
    void twoScenariosAreComparedLineByLine();
    void fieldsOfGapsAreNamed();
    void everyCheckHasASentence();
};

void TestCaseDifferences::saysWhichLineAndWhat_data()
{
    QTest::addColumn<Investment>("after");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    const auto row = [](const char *name, auto change, const QString &label, const QString &before,
                        const QString &now) {
        Investment investment = investmentWithCase();
        change(investment.businessCases[0]);
        QTest::newRow(name) << investment << u"Business case: 2026 · "_s + label << before << now;
    };
    row(
        "rate",
        [](CaseVersion &made) {
            made.scenarios[0].successWith.expected = Percentage::fromPpm(625'000);
        },
        u"Base · Success rate with the effort: Expected"_s, u"60%"_s, u"62,5%"_s);
    row(
        "amount",
        [](CaseVersion &made) {
            made.scenarios[0].consequences[0].amount = examples::kroner(65'000);
        },
        u"Base · Cash benefit · Amount"_s, u"DKK\u00a060.000"_s, u"DKK\u00a065.000"_s);
    row(
        "years",
        [](CaseVersion &made) {
            made.scenarios[0].consequences[0].duration = *quantityFromDecimal(u"2.5");
        },
        u"Base · Cash benefit · Duration, years"_s, u"3"_s, u"2,5"_s);
    row(
        "intake", [](CaseVersion &made) { made.scenarios[0].intake[0].persons = 1200; },
        u"Base · Participants by year, year 0 · Participants"_s, u"10"_s, u"1.200"_s);
    row(
        "payers",
        [](CaseVersion &made) {
            made.scenarios[0].consequences[1].splits = {examples::all(Payer::State)};
        },
        u"Base · Health check · Payers"_s, u"Region: 100%"_s, u"State: 100%"_s);
    row(
        "status", [](CaseVersion &made) { made.status = CaseStatus::Signed; }, u"Status"_s,
        u"Draft"_s, u"As signed"_s);
    row(
        "signed settings", [](CaseVersion &made) { made.signedSettings = examples::settings(); },
        u"Discount rates and price index"_s, QString(), u"as on the day of the signing"_s);
    row(
        "a cost that is gone", [](CaseVersion &made) { made.scenarios[0].costs.removeFirst(); },
        u"Base · Set-up"_s, u"Set-up"_s, QString());
}

void TestCaseDifferences::saysWhichLineAndWhat()
{
    QFETCH(Investment, after);
    QFETCH(QString, label);
    QFETCH(QString, before);
    QFETCH(QString, now);
    Investment was = investmentWithCase();
    was.id = after.id;
    const auto shown = shownDifferences(was, after, {.locale = danish});
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.constFirst().label, label);
    QCOMPARE(shown.constFirst().before, before);
    QCOMPARE(shown.constFirst().after, now);
}

void TestCaseDifferences::aWholeVersionIsOneLine()
{
    Investment before = investmentWithCase();
    Investment after = before;
    after.businessCases.append(
        CaseVersion{.id = examples::id(200), .status = CaseStatus::Latest, .scenarios = {{}}});
    after.chosenCase = examples::id(200);
    const auto shown = shownDifferences(before, after, {.locale = danish});
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.at(0).label, u"Business case: Latest"_s);
    QCOMPARE(shown.at(0).after, u"Latest"_s);
    QCOMPARE(shown.at(1).label, u"Chosen business case"_s);
    QCOMPARE(shown.at(1).after, u"Latest"_s);
}

void TestCaseDifferences::thePriceIndexIsSaidByYear()
{
    Portfolio before = newPortfolio(u"Fonden"_s);
    Portfolio after = before;
    before.priceIndex.years = {{2023, *quantityFromDecimal(u"118.04")}};
    after.priceIndex.years = {{2023, *quantityFromDecimal(u"118.1")},
                              {2024, *quantityFromDecimal(u"120")}};
    const auto shown = shownDifferences(before, after, {.locale = danish});
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.at(0).label, u"Net price index: 2023 · Index"_s);
    QCOMPARE(shown.at(0).before, u"118,04"_s);
    QCOMPARE(shown.at(0).after, u"118,1"_s);
    QCOMPARE(shown.at(1).after, u"Index: 120, Year: 2024"_s);
}

void TestCaseDifferences::aUnitPriceIsSaidInItsWords()
{
    Portfolio before = newPortfolio(u"Fonden"_s);
    before.unitPrices = {{.id = u"HJ-1"_s, .name = u"Shelter"_s, .unit = PriceUnit::Night}};
    Portfolio after = before;
    after.unitPrices[0].unit = PriceUnit::Month;
    after.unitPrices[0].kind = UnitPriceKind::Tariff;
    const auto shown = shownDifferences(before, after, {.locale = danish});
    QCOMPARE(shown.size(), 2);
    for (const ShownDifference &difference : shown) {
        const bool isUnit = difference.field.endsWith(u".unit");
        QCOMPARE(difference.label,
                 isUnit ? u"Own unit prices: Shelter · Price of one"_s
                        : u"Own unit prices: Shelter · Kind of price"_s);
        QCOMPARE(difference.before,
                 isUnit ? priceUnitWord(PriceUnit::Night)
                        : priceKindWord(UnitPriceKind::GrossPrice));
        QCOMPARE(difference.after,
                 isUnit ? priceUnitWord(PriceUnit::Month) : priceKindWord(UnitPriceKind::Tariff));
    }
}

void TestCaseDifferences::twoScenariosAreComparedLineByLine()
{
    const BusinessCase before = examples::smallCase();
    BusinessCase after = before;
    after.id = examples::id(99);
    QVERIFY(shownDifferences(before, after, {.locale = danish}).isEmpty());
    after.costs[1].name = u"Støtte"_s;
    after.costs[1].perParticipant = {examples::kroner(20'000), {}};
    const auto shown = shownDifferences(before, after, {.locale = danish});
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.at(0).label, u"Støtte · Name"_s);
    QCOMPARE(shown.at(1).label, u"Støtte · Amount per participant"_s);
    QCOMPARE(shown.at(1).before, u"DKK\u00a020.000; DKK\u00a020.000"_s);
}

void TestCaseDifferences::fieldsOfGapsAreNamed()
{
    const BusinessCase scenario = examples::smallCase();
    QCOMPARE(caseFieldText(scenario, u"consequences[1].splits[0]"_s), u"Health check: Payers"_s);
    QCOMPARE(caseFieldText(scenario, u"costs[0]"_s), u"Set-up"_s);
    QCOMPARE(caseFieldText(scenario, u"successWith.expected"_s),
             u"Success rate with the effort: Expected"_s);
    QCOMPARE(caseFieldText(scenario, u"intake[0].persons"_s), u"Year 0: Participants"_s);
}

void TestCaseDifferences::everyCheckHasASentence()
{
    using Code = BusinessCaseCheck::Code;
    for (int code = 0; code <= static_cast<int>(Code::SameGainTwice); ++code) {
        const QString text = checkText(BusinessCaseCheck{static_cast<Code>(code), {}, u"7"_s});
        QVERIFY2(text.endsWith(u'.'), qPrintable(QString::number(code)));
        QVERIFY(!text.contains(u'%' + QString::number(1)));
    }
    InvestmentCheck check{InvestmentCheck::Code::InBusinessCase,
                          u"businessCases[0].scenarios[0].consequences[1].splits[0]"_s,
                          {},
                          Code::SplitNotWhole,
                          u"Health check"_s};
    QCOMPARE(checkLabel(check), u"Business case: Payers (Health check)"_s);
    QCOMPARE(checkText(check), u"The payers' shares do not add up to 100%."_s);
}

QTEST_GUILESS_MAIN(TestCaseDifferences)
#include "tst_casedifferences.moc"
