#include "examplecase.h"

#include "model/calc/casepotential.h"
#include "model/calc/discounting.h"
#include "model/calc/evaluatebusinesscase.h"
#include "model/calc/frozencases.h"
#include "model/calc/investmentcasechecks.h"
#include "model/calc/summarise.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

Investment investmentWith(const BusinessCase &scenario)
{
    Investment investment{.id = InvestmentId::create(), .name = u"Ungehjem Vest"_s};
    investment.businessCases = {{.id = examples::id(100), .scenarios = {scenario}}};
    investment.chosenCase = examples::id(100);
    return investment;
}

} // namespace

/// The public potential of an investment, and what is kept of a business case as signed.
class TestCasePotential final : public QObject {
    Q_OBJECT

private slots:
    void isTheRoundedNetPresentValue();
    void statedWhereNoCaseIsChosen();
    void missingWhereTheCaseLacksSomething_data();
    void missingWhereTheCaseLacksSomething();
    void noneForAChoiceThatIsNotThere();
    void theChosenScenarioCounts();
    void whatIsSignedKeepsItsSettings();
    void tooLargeIsTold();
    void onlySignedCasesAreFrozen();
    void frozenOnesArePutBack();
    void checksNameThePlace();
};

void TestCasePotential::isTheRoundedNetPresentValue()
{
    const Investment investment = investmentWith(examples::smallCase());
    CaseSettings settings = examples::settings();
    settings.discountSchedule.rates = {{.rate = Percentage::fromPpm(35'000)}};
    const auto figure = publicPotentialOf(investment, settings);
    QVERIFY(figure && *figure);
    const auto result = evaluate(examples::smallCase(), settings);
    QCOMPARE((*figure)->amount.minor(), std::llround(*result.netPresentValue));
    QCOMPARE((*figure)->basis, Basis::Calculated);
    // 4 · 3 · 60,000 − 100,000 − 10 · 2 · 20,000 − 10 · 1,000, undiscounted.
    QCOMPARE((*publicPotentialOf(investment, examples::settings()))->amount,
             examples::kroner(210'000));

    const InvestmentSummary summary = summarise(investment, examples::settings());
    QVERIFY(summary.hasChosenCase);
    QCOMPARE(summary.publicPotential->amount, examples::kroner(210'000));
    QCOMPARE(summary.publicPotential->basis, Basis::Calculated);
}

void TestCasePotential::statedWhereNoCaseIsChosen()
{
    Investment investment = investmentWith(examples::smallCase());
    investment.publicPotential = MoneyFigure{.amount = examples::kroner(5)};
    investment.chosenCase = {};
    QCOMPARE(**publicPotentialOf(investment, examples::settings()), *investment.publicPotential);
    QVERIFY(!summarise(investment, examples::settings()).hasChosenCase);
    investment.publicPotential.reset();
    const auto none = publicPotentialOf(investment, examples::settings());
    QVERIFY(none && !*none);
}

void TestCasePotential::missingWhereTheCaseLacksSomething_data()
{
    QTest::addColumn<BusinessCase>("scenario");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, auto change, const QString &field) {
        BusinessCase scenario = examples::smallCase();
        change(scenario);
        QTest::newRow(name) << scenario << field;
    };
    row(
        "rate", [](BusinessCase &made) { made.successWithout.expected.reset(); },
        u"successWithout.expected"_s);
    row(
        "amount", [](BusinessCase &made) { made.consequences[0].amount.reset(); },
        u"consequences[0].amount"_s);
    row(
        "price year without index", [](BusinessCase &made) { made.costs[1].priceYear = 2001; },
        u"costs[1].priceYear"_s);
}

/// A stated potential does not come in its place: the case says that it is another one.
void TestCasePotential::missingWhereTheCaseLacksSomething()
{
    QFETCH(BusinessCase, scenario);
    QFETCH(QString, field);
    Investment investment = investmentWith(scenario);
    investment.publicPotential = MoneyFigure{.amount = examples::kroner(5)};
    const auto figure = publicPotentialOf(investment, examples::settings());
    QVERIFY(!figure);
    QCOMPARE(figure.error().gaps.size(), 1);
    QCOMPARE(figure.error().gaps.constFirst().field, field);
    const InvestmentSummary summary = summarise(investment, examples::settings());
    QVERIFY(!summary.publicPotential && summary.hasChosenCase);
}

void TestCasePotential::noneForAChoiceThatIsNotThere()
{
    Investment investment = investmentWith(examples::smallCase());
    investment.businessCases[0].chosenScenario = examples::id(7);
    QCOMPARE(publicPotentialOf(investment, {}).error().gaps.constFirst().field, u"chosenCase"_s);
    investment.chosenCase = examples::id(8);
    QVERIFY(!chosenVersion(investment));
    QCOMPARE(publicPotentialOf(investment, {}).error().gaps.constFirst().field, u"chosenCase"_s);
    QCOMPARE(caseChecksOf(investment, examples::settings()).constFirst().code,
             InvestmentCheck::Code::ChosenCaseMissing);
}

void TestCasePotential::theChosenScenarioCounts()
{
    Investment investment = investmentWith(examples::smallCase());
    BusinessCase cautious = examples::smallCase();
    cautious.id = examples::id(2);
    cautious.successWith.expected = examples::percent(20);
    investment.businessCases[0].scenarios.append(cautious);
    QCOMPARE((*publicPotentialOf(investment, examples::settings()))->amount,
             examples::kroner(210'000));
    investment.businessCases[0].chosenScenario = cautious.id;
    QCOMPARE((*publicPotentialOf(investment, examples::settings()))->amount,
             examples::kroner(-510'000));
}

void TestCasePotential::whatIsSignedKeepsItsSettings()
{
    Investment investment = investmentWith(examples::smallCase());
    investment.businessCases[0].signedSettings = examples::settings();
    const CaseSettings later{.discountSchedule = flatSchedule(examples::percent(10))};
    QCOMPARE((*publicPotentialOf(investment, later))->amount, examples::kroner(210'000));
    QVERIFY(caseChecksOf(investment, later).isEmpty());
    investment.businessCases[0].signedSettings.reset();
    const auto discounted = publicPotentialOf(investment, later);
    QVERIFY(discounted && (*discounted)->amount < examples::kroner(210'000));
}

void TestCasePotential::tooLargeIsTold()
{
    BusinessCase scenario = examples::smallCase();
    scenario.consequences[0].amount =
        Money::fromMinor(std::numeric_limits<qint64>::max(), Currency::DKK);
    const Investment investment = investmentWith(scenario);
    QCOMPARE(publicPotentialOf(investment, examples::settings()).error().reason,
             NoValue::Reason::Overflow);
    QCOMPARE(caseChecksOf(investment, examples::settings()).constLast().code,
             InvestmentCheck::Code::CaseTooLarge);
}

void TestCasePotential::onlySignedCasesAreFrozen()
{
    const Investment draft = investmentWith(examples::smallCase());
    Investment edited = draft;
    edited.businessCases[0].scenarios[0].horizon = 9;
    QVERIFY(keepsFrozenCases(draft, edited));

    Investment asSigned = draft;
    asSigned.businessCases[0].status = CaseStatus::Signed;
    asSigned.businessCases[0].approvedBy = u"Byrådet"_s;
    QVERIFY(keepsFrozenCases(draft, asSigned));
    QVERIFY(keepsFrozenCases(asSigned, asSigned));

    Investment renamed = asSigned;
    renamed.name = u"Ungehjem Øst"_s;
    renamed.businessCases.append(CaseVersion{.id = examples::id(200)});
    renamed.chosenCase = examples::id(200);
    QVERIFY(keepsFrozenCases(asSigned, renamed));

    QCOMPARE(keepsFrozenCases(asSigned, draft).error().code, Error::Code::CaseFrozen);
    QCOMPARE(keepsFrozenCases(asSigned, draft).error().where, asSigned.name);
    Investment without = asSigned;
    without.businessCases.clear();
    QVERIFY(!keepsFrozenCases(asSigned, without));
}

void TestCasePotential::frozenOnesArePutBack()
{
    Investment asSigned = investmentWith(examples::smallCase());
    asSigned.businessCases[0].status = CaseStatus::Signed;
    Investment edited = asSigned;
    edited.businessCases[0].scenarios[0].horizon = 9;
    edited.businessCases.append(CaseVersion{.id = examples::id(200)});
    const Investment kept = withFrozenCases(asSigned, edited);
    QCOMPARE(kept.businessCases.size(), 2);
    QVERIFY(kept.businessCases.at(0) == asSigned.businessCases.at(0));
    edited.businessCases.removeFirst();
    QVERIFY(withFrozenCases(asSigned, edited) == kept);
}

void TestCasePotential::checksNameThePlace()
{
    Investment investment = investmentWith(examples::smallCase());
    Consequence &consequence = investment.businessCases[0].scenarios[0].consequences[0];
    consequence.profile = {Quantity::fromWhole(1)};
    consequence.provenance.note = u"Se 010190-1234"_s;
    consequence.provenance.sourceId = u"X9"_s;
    Portfolio portfolio;
    portfolio.priceIndex = examples::settings().priceIndex;
    const QList<InvestmentCheck> checks = checksOf(investment, portfolio);
    QCOMPARE(checks.size(), 3);
    QCOMPARE(checks.at(0).code, InvestmentCheck::Code::UnknownSource);
    QCOMPARE(checks.at(0).field, u"businessCases"_s);
    QCOMPARE(checks.at(1).code, InvestmentCheck::Code::PersonNumber);
    QCOMPARE(checks.at(2).field, u"businessCases[0].scenarios[0].consequences[0].profile"_s);
    QCOMPARE(*checks.at(2).ofCase, BusinessCaseCheck::Code::ProfileAndDuration);
    QCOMPARE(checks.at(2).line, u"Cash benefit"_s);
}

QTEST_GUILESS_MAIN(TestCasePotential)
#include "tst_casepotential.moc"
