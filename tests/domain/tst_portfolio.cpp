#include "model/domain/portfolio.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestPortfolio final : public QObject {
    Q_OBJECT

private slots:
    void aNewPortfolioHasStagesAndTheMinistrysSchedule();
    void sharesAreExactToSevenDecimals_data();
    void sharesAreExactToSevenDecimals();
};

void TestPortfolio::aNewPortfolioHasStagesAndTheMinistrysSchedule()
{
    const Portfolio portfolio = newPortfolio(u"Fonden Æblegården"_s);
    QCOMPARE(portfolio.fundName, u"Fonden Æblegården"_s);
    QCOMPARE(portfolio.currency, Currency::DKK);
    QVERIFY(!portfolio.priceYear);
    QCOMPARE(portfolio.stages.size(), 8);
    QCOMPARE(portfolio.stages.first().key, u"Idea"_s);
    const QList<DiscountRate> &rates = portfolio.discountSchedule.rates;
    QCOMPARE(rates.size(), 3);
    QCOMPARE(rates.at(0).rate.fraction(), 0.035);
    for (qsizetype i = 1; i < rates.size(); ++i)
        QCOMPARE(rates.at(i).fromYear, *rates.at(i - 1).toYear + 1);
    QVERIFY(!rates.last().toYear);
    QCOMPARE(portfolio.discountSchedule.provenance.sourceId, portfolio.sources.first().id);
}

void TestPortfolio::sharesAreExactToSevenDecimals_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<qint64>("parts");
    QTest::newRow("whole") << u"36"_s << Q_INT64_C(3'600'000);
    QTest::newRow("one decimal") << u"3.5"_s << Q_INT64_C(350'000);
    QTest::newRow("five decimals") << u"12.34567"_s << Q_INT64_C(1'234'567);
    QTest::newRow("negative") << u"-0.5"_s << Q_INT64_C(-50'000);
    QTest::newRow("nothing") << u"0"_s << Q_INT64_C(0);
}

void TestPortfolio::sharesAreExactToSevenDecimals()
{
    QFETCH(QString, percent);
    const Result<Percentage> share = percentageFromDecimal(percent);
    QVERIFY(share);
    QTEST(share->tenMillionths(), "parts");
    QCOMPARE(toDecimal(*share), percent);
    for (const char16_t *text : {u"", u"3,5", u"3.", u".5", u"12.345678", u"3 %", u"abc"})
        QVERIFY(!percentageFromDecimal(text));
}

QTEST_GUILESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
