#include "model/calc/unitprices.h"
#include "model/domain/portfolio.h"
#include "model/exchange/catalogue.h"
#include "model/exchange/samples.h"

#include <QtTest/QTest>

#include <limits>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// The prices, effects and rules that come with the program.
class TestCatalogue final : public QObject {
    Q_OBJECT

private slots:
    void everyEntrySaysWhereItIsFrom();
    void ofAnEffectWithoutControlGroupThatIsSaid();
    void theIndexIsThatOfANewPortfolio();
    void aPriceIsTakenOver();
    void theYearsOwnRateIsTaken();
    void whatCannotBeReadIsRefused_data();
    void whatCannotBeReadIsRefused();
    void aNewerVersionIsTold();
    void theSampleUsesPricesThatAreThere();
};

void TestCatalogue::everyEntrySaysWhereItIsFrom()
{
    const Catalogue catalogue = builtInCatalogue();
    QVERIFY(catalogue.prices.size() > 40);
    QVERIFY(catalogue.rules.size() > 5);
    QSet<QString> ids;
    for (const UnitPrice &price : catalogue.prices) {
        ids.insert(price.id);
        QVERIFY2(!price.source.isEmpty() && price.grade && !price.theme.isEmpty(),
                 qPrintable(price.id));
        QVERIFY2(!price.name.isEmpty() && !price.englishName.isEmpty(), qPrintable(price.id));
        QVERIFY2(!price.amounts.isEmpty(), qPrintable(price.id));
        QCOMPARE(price.caution.isEmpty(), price.englishCaution.isEmpty());
        for (const PayerSplit &split : price.splits) {
            qint64 whole = 0;
            for (const Payer payer : payers)
                whole += shareOf(split, payer).tenMillionths();
            QCOMPARE(whole, 10'000'000);
        }
        const bool mustBeCautioned =
            price.kind != UnitPriceKind::GrossPrice || !price.amounts.constFirst().year;
        QVERIFY2(!mustBeCautioned || !price.caution.isEmpty(), qPrintable(price.id));
    }
    QCOMPARE(ids.size(), catalogue.prices.size());
    for (const FinancingRule &rule : catalogue.rules)
        QVERIFY2(!rule.source.isEmpty() && rule.grade && !rule.englishRule.isEmpty(),
                 qPrintable(rule.id));
}

void TestCatalogue::ofAnEffectWithoutControlGroupThatIsSaid()
{
    const QList<EffectSize> effects = builtInCatalogue().effects;
    QVERIFY(effects.size() > 10);
    for (const EffectSize &effect : effects) {
        QVERIFY2(effect.with && !effect.source.isEmpty() && effect.grade, qPrintable(effect.id));
        QVERIFY2(effect.without || !effect.caution.isEmpty(), qPrintable(effect.id));
    }
}

void TestCatalogue::theIndexIsThatOfANewPortfolio()
{
    QVERIFY(builtInCatalogue().netPriceIndex.years == newPortfolio({}).priceIndex.years);
    QVERIFY(sample(Sample::Example)->portfolio.priceIndex == newPortfolio({}).priceIndex);
}

void TestCatalogue::aPriceIsTakenOver()
{
    const QList<UnitPrice> prices = builtInCatalogue().prices;
    QVERIFY(!unitPrice(prices, {}));
    const UnitPrice *night = unitPrice(prices, u"KR-01"_s);
    QVERIFY(night);
    const Result<Consequence> made = withUnitPrice({}, *night, *quantityFromDecimal(u"30.5"), 2023);
    QVERIFY(made);
    QCOMPARE(made->amount->minor(), 30.5 * 187'800);
    QCOMPARE(*made->priceYear, 2015);
    QCOMPARE(made->unitPrice,
             (UnitPriceReference{u"KR-01"_s, 1, Money::fromMinor(187'800, Currency::DKK),
                                 *quantityFromDecimal(u"30.5")}));
    QCOMPARE(made->provenance.note, night->source);
    QCOMPARE(made->splits.constFirst().state.fraction(), 1.0);
    QCOMPARE(*made->grade, EvidenceGrade::A);
    UnitPrice dear = *night;
    dear.amounts = {{2015, Money::fromMinor(std::numeric_limits<qint64>::max(), Currency::DKK)}};
    const auto tooMuch = withUnitPrice({}, dear, Quantity::fromWhole(2), {});
    QVERIFY(!tooMuch);
    QCOMPARE(tooMuch.error().code, Error::Code::Overflow);
}

void TestCatalogue::theYearsOwnRateIsTaken()
{
    const QList<UnitPrice> prices = builtInCatalogue().prices;
    const UnitPrice *benefit = unitPrice(prices, u"YD-01"_s);
    QVERIFY(benefit);
    QCOMPARE(priceFor(*benefit, 2016)->amount.minor(), 1'457'500);
    QCOMPARE(*priceFor(*benefit, 2020)->year, 2024);
    QCOMPARE(*priceFor(*benefit, {})->year, 2024);
    QCOMPARE(*unitsInYear(benefit->unit), Quantity::fromWhole(12));
    QVERIFY(!unitsInYear(PriceUnit::Course));
    QVERIFY(!priceFor({}, 2020));
}

void TestCatalogue::whatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("no JSON") << QByteArray("{") << Error::Code::FileDamaged;
    QTest::newRow("another JSON") << QByteArray("{}") << Error::Code::NotAPortfolio;
    const QByteArray start = R"({"format": "bundlinje-catalogue", "version": 1)";
    QTest::newRow("unknown member") << start + R"(, "x": 1})" << Error::Code::InvalidInput;
    QTest::newRow("unknown unit") << start + R"(, "prices": [{"unit": "Fortnight"}]})"
                                  << Error::Code::InvalidInput;
}

void TestCatalogue::whatCannotBeReadIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(Error::Code, code);
    QCOMPARE(catalogueFromJson(text).error().code, code);
}

void TestCatalogue::aNewerVersionIsTold()
{
    const Investment investment = sample(Sample::Example)->investments.constLast();
    QList<UnitPrice> prices = builtInCatalogue().prices;
    QVERIFY(unitPriceChecksOf(investment, prices).isEmpty());
    for (UnitPrice &price : prices)
        price.version += 1;
    const QList<InvestmentCheck> checks = unitPriceChecksOf(investment, prices);
    QVERIFY(!checks.isEmpty());
    QCOMPARE(checks.constFirst().code, InvestmentCheck::Code::NewerUnitPrice);
    QVERIFY(checks.constFirst().field.startsWith(u"businessCases[0].scenarios[0].consequences["));
    // What is signed is not to be changed, so nothing is said of it.
    QVERIFY(unitPriceChecksOf(sample(Sample::Example)->investments.at(2), prices).isEmpty());
}

void TestCatalogue::theSampleUsesPricesThatAreThere()
{
    const QList<UnitPrice> prices = builtInCatalogue().prices;
    int used = 0;
    const Result<PortfolioContent> example = sample(Sample::Example);
    QVERIFY(example);
    for (const Investment &investment : example->investments) {
        for (const CaseVersion &version : investment.businessCases) {
            for (const BusinessCase &scenario : version.scenarios) {
                for (const Consequence &consequence : scenario.consequences) {
                    const QString id = consequence.unitPrice.id;
                    QVERIFY2(id.isEmpty() || unitPrice(prices, id), qPrintable(id));
                    used += id.isEmpty() ? 0 : 1;
                }
            }
        }
    }
    QVERIFY(used > 15);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
