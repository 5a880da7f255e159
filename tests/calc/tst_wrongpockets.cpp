#include "casegenerator.h"

#include "model/calc/evaluatebusinesscase.h"
#include "model/calc/linederivation.h"
#include "model/calc/publicnet.h"
#include "model/calc/wrongpockets.h"

#include <QtTest/QTest>

#include <cmath>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

WrongPockets pockets(const BusinessCase &made)
{
    return *wrongPockets(evaluate(made, settings()), Currency::DKK);
}

} // namespace

class TestWrongPockets final : public QObject {
    Q_OBJECT

private slots:
    void thoseWhoGainLetTheOthersBreakEven();
    void noTransferHelpsALosingCase();
    void transfersAddUp();
    void publicNetAsByHand();
    void refusesImpossibleFinancing();
    void saysHowAnAmountCameAbout();
    void aLineThatIsNotThereHasNoDerivation();
    void missingInputIsNamed();
};

void TestWrongPockets::thoseWhoGainLetTheOthersBreakEven()
{
    const WrongPockets table = pockets(smallCase());
    QVERIFY(table.canBreakEven);
    QCOMPARE(table.net, kroner(210'000));
    const PayerPocket &municipality = table.pockets.at(0);
    QCOMPARE(municipality.costs, kroner(500'000));
    QCOMPARE(municipality.gains, kroner(504'000));
    QCOMPARE(municipality.net, kroner(4'000));
    const PayerPocket &region = table.pockets.at(1);
    QCOMPARE(region.net, kroner(-10'000));
    QCOMPARE(region.transfer, kroner(10'000));
    QCOMPARE(region.netAfter, kroner(0));
    // 1,000,000 øre shared as 4 to 216.
    QCOMPARE(table.transfers,
             (QList<PayerTransfer>{
                 {Payer::Municipality, Payer::Region, Money::fromMinor(18'182, Currency::DKK)},
                 {Payer::State, Payer::Region, Money::fromMinor(981'818, Currency::DKK)}}));
    QCOMPARE(table.pockets.at(3).net, kroner(0)); // Others neither pay nor gain.
}

void TestWrongPockets::noTransferHelpsALosingCase()
{
    BusinessCase dear = smallCase();
    dear.costs[0].fixed[0].amount = kroner(400'000);
    const WrongPockets table = pockets(dear);
    QVERIFY(!table.canBreakEven);
    QCOMPARE(table.net, kroner(-90'000));
    QVERIFY(table.transfers.isEmpty());
    QCOMPARE(table.pockets.at(0).netAfter, kroner(-296'000));

    BusinessCase fine = smallCase();
    fine.consequences[1].splits = {all(Payer::State)};
    QVERIFY(pockets(fine).canBreakEven);
    QVERIFY(pockets(fine).transfers.isEmpty());
}

void TestWrongPockets::transfersAddUp()
{
    const bool holds = rc::check("nobody gives more than it gains, nobody keeps a loss", [] {
        const BusinessCaseResult result =
            evaluate(generators::completeCase(), generators::settings());
        const WrongPockets table = *wrongPockets(result, Currency::DKK);
        RC_ASSERT(std::abs(double(table.net.minor()) - *result.netPresentValue) < 0.51);
        qint64 net = 0;
        qint64 transferred = 0;
        for (const PayerPocket &pocket : table.pockets) {
            net += pocket.net.minor();
            transferred += pocket.transfer.minor();
            RC_ASSERT(pocket.net.minor() == pocket.gains.minor() - pocket.costs.minor());
            RC_ASSERT(pocket.netAfter.minor() == pocket.net.minor() + pocket.transfer.minor());
            RC_ASSERT(!table.canBreakEven || pocket.netAfter.minor() >= 0);
            RC_ASSERT(!table.canBreakEven || pocket.net.minor() >= 0
                      || pocket.netAfter.minor() == 0);
        }
        RC_ASSERT(net == table.net.minor());
        RC_ASSERT(transferred == 0);
    });
    QVERIFY(holds);
}

void TestWrongPockets::publicNetAsByHand()
{
    const BusinessCaseResult result = evaluate(smallCase(), settings());
    const CaseFinancing financing{.paidByInvestor = {percent(100), percent(50)},
                                  .repayments = {{Payer::Municipality, 2, kroner(150'000)},
                                                 {Payer::State, 3, kroner(80'000)}}};
    const auto net = publicNetAfterRepayment(result, Currency::DKK, financing);
    QVERIFY(net);
    QCOMPARE(net->presentValuePaidByInvestor, 30'000'000.0);
    QCOMPARE(net->presentValueOfRepayments, 23'000'000.0);
    QCOMPARE(net->netPresentValue, 28'000'000.0);
    QCOMPARE(net->netFlow[0], (QList<double>{-10'000'000, 6'800'000, 1'800'000, 16'800'000, 0}));
    QCOMPARE(net->netPresentValueByPayer[2], 13'600'000.0);
}

void TestWrongPockets::refusesImpossibleFinancing()
{
    const BusinessCaseResult result = evaluate(smallCase(), settings());
    const auto reason = [&](const CaseFinancing &financing) {
        return publicNetAfterRepayment(result, Currency::DKK, financing).error().reason;
    };
    const Money euro = Money::fromMinor(1, *Currency::fromCode(u"EUR"));
    QCOMPARE(reason({.paidByInvestor = {percent(101)}}), NoValue::Reason::Impossible);
    QCOMPARE(reason({.repayments = {{Payer::State, 5, kroner(1)}}}), NoValue::Reason::Impossible);
    QCOMPARE(reason({.repayments = {{Payer::State, 0, kroner(-1)}}}), NoValue::Reason::Impossible);
    QCOMPARE(reason({.repayments = {{Payer::State, 0, euro}}}), NoValue::Reason::Impossible);
}

void TestWrongPockets::saysHowAnAmountCameAbout()
{
    BusinessCase made = smallCase();
    made.consequences[0].priceYear = 2024;
    made.consequences[0].retention = percent(90);
    made.consequences[0].duration = *quantityFromDecimal(u"2.5");
    made.intake.append({1, qint64{5}});
    const BusinessCaseResult result = evaluate(made, settings());
    const CaseLine line = result.lines.at(2).line;
    const LineDerivation derivation =
        *derivationOf(made, settings().priceIndex, line, 3, Payer::Municipality);
    QCOMPARE(derivation.amount, std::optional(kroner(60'000)));
    QCOMPARE(derivation.successWith, std::optional(percent(60)));
    QCOMPARE(derivation.successWithout, std::optional(percent(20)));
    QCOMPARE(derivation.conversion->fromYear, 2024);
    QCOMPARE(derivation.cohorts,
             (QList<CohortTerm>{{.entryYear = 0,
                                 .persons = 10,
                                 .yearAfter = 3,
                                 .felt = *quantityFromDecimal(u"0.5"),
                                 .yearsFaded = 2},
                                {.entryYear = 1, .persons = 5, .yearAfter = 2, .yearsFaded = 1}}));
    QCOMPARE(derivation.split, std::optional(made.consequences[0].splits[0]));
    const double expected = (10 * 0.5 * 0.81 + 5 * 0.9) * 0.4 * 6'000'000 * (105.4 / 102.9) * 0.7;
    QVERIFY(std::abs(derivation.result - expected) < 1e-3);

    const LineDerivation cost =
        *derivationOf(made, settings().priceIndex, result.lines.at(1).line, 1);
    QCOMPARE(cost.cohorts.size(), 2); // The first ones' second year, the others' first.
    QCOMPARE(cost.result, -30'000'000.0);
    QVERIFY(!cost.split);
}

void TestWrongPockets::aLineThatIsNotThereHasNoDerivation()
{
    const auto reason = [](const CaseLine &line, int year) {
        return derivationOf(smallCase(), {}, line, year).error().reason;
    };
    const CaseLine cost{CaseLine::Kind::Cost, 0, id(1)};
    QCOMPARE(reason(cost, 5), NoValue::Reason::Impossible);
    QCOMPARE(reason(cost, -1), NoValue::Reason::Impossible);
    QCOMPARE(reason({CaseLine::Kind::Cost, 7, id(1)}, 0), NoValue::Reason::Impossible);
}

void TestWrongPockets::missingInputIsNamed()
{
    BusinessCase made = smallCase();
    made.costs[1].splits.clear();
    const QList<CaseGap> gaps{{u"costs[1].splits"_s}};
    const BusinessCaseResult result = evaluate(made, settings());
    QCOMPARE(wrongPockets(result, Currency::DKK).error().gaps, gaps);
    QCOMPARE(publicNetAfterRepayment(result, Currency::DKK, {}).error().gaps, gaps);
    const CaseLine line = result.lines.at(1).line;
    QVERIFY(derivationOf(made, {}, line, 0));
    QCOMPARE(derivationOf(made, {}, line, 0, Payer::State).error().gaps, gaps);
}

QTEST_GUILESS_MAIN(TestWrongPockets)
#include "tst_wrongpockets.moc"
