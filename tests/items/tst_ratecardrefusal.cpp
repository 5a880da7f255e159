#include "model/items/ratecard.h"
#include "model/items/ratecardrefusal.h"
#include "tests/calc/examplecontract.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestRateCardRefusal final : public QObject {
    Q_OBJECT

private slots:
    void whatIsMeasuredKeepsItsPrice_data();
    void whatIsMeasuredKeepsItsPrice();
    void whatWasRefusedBeforeDoesNotCount();
};

namespace {

const QUuid housing = examples::contractId(401);

RateCardRow housingRow(const QList<int> &prices)
{
    RateCardRow row{.goal = housing, .name = u"Egen bolig"_s, .prices = {}};
    for (const int price : prices)
        row.prices.append(examples::kroner(price));
    return row;
}

/// Housing at three checks, measured at the second one.
Investment housingInvestment(const QList<int> &prices)
{
    Investment made{.id = InvestmentId::create(), .name = u"Bro"_s};
    made.effectGoals = {{.id = housing, .definition = u"Egen bolig"_s}};
    made.contract = examples::contract();
    ContractTerms &terms = made.contract->terms;
    terms.components.clear();
    terms.checks[1].name = u"12 mdr."_s;
    terms = withRateCard(terms, {housingRow(prices)});
    for (const PaymentComponent &component : std::as_const(terms.components)) {
        if (component.periods.isEmpty() || component.periods.contains(2)) {
            Measurement measurement = examples::measured(2, 1, 12);
            measurement.component = component.id;
            made.measurements.append(measurement);
        }
    }
    return made;
}

Investment withHousing(Investment investment, const QList<int> &prices)
{
    investment.contract->terms = withRateCard(investment.contract->terms, {housingRow(prices)});
    return investment;
}

} // namespace

void TestRateCardRefusal::whatIsMeasuredKeepsItsPrice_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("another price") << QList{20, 40, 20} << QList{25, 45, 25} << true;
    QTest::newRow("gone where it is not measured") << QList{20, 40, 20} << QList{0, 40, 0} << true;
    QTest::newRow("gone where it is measured") << QList{20, 20, 20} << QList{20, 0, 20} << false;
    QTest::newRow("gone altogether") << QList{20, 40, 20} << QList{0, 0, 0} << false;
    QTest::newRow("of another component") << QList{20, 20, 20} << QList{20, 40, 20} << false;
}

void TestRateCardRefusal::whatIsMeasuredKeepsItsPrice()
{
    QFETCH(const QList<int>, before);
    QFETCH(const QList<int>, after);
    QFETCH(const bool, isTaken);
    const Investment investment = housingInvestment(before);
    const QString refusal = rateCardRefusal(investment, withHousing(investment, after));
    QCOMPARE(refusal.isEmpty(), isTaken);
    if (!isTaken) {
        QVERIFY2(refusal.contains(u"“Egen bolig” is measured at check 2 (12 mdr.)"_s),
                 qPrintable(refusal));
    }
}

void TestRateCardRefusal::whatWasRefusedBeforeDoesNotCount()
{
    Investment investment = housingInvestment({20, 0, 20});
    Measurement measurement = examples::measured(2, 1, 12);
    measurement.component = investment.contract->terms.components.constFirst().id;
    investment.measurements = {measurement}; // Where it is not paid.
    QVERIFY(rateCardRefusal(investment, withHousing(investment, {25, 0, 25})).isEmpty());
}

QTEST_GUILESS_MAIN(TestRateCardRefusal)
#include "tst_ratecardrefusal.moc"
