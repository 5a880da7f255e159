#include "model/calc/fundposition.h"

#include <QtTest/QTest>

#include <limits>

using namespace bundlinje;

namespace {

const Currency euro = *Currency::fromCode(u"EUR");

Money ore(qint64 minor)
{
    return Money::fromMinor(minor, Currency::DKK);
}

} // namespace

class TestFundPosition final : public QObject {
    Q_OBJECT

private slots:
    void positionOfOneInvestment();
    void whatOneHasTooMuchIsNotAnothers();
    void unknownCapitalOrCommitmentLeavesNothingFree();
    void positionsAreByCurrency();
    void positionsOverflow();
};

void TestFundPosition::positionOfOneInvestment()
{
    const FundShare share{ore(500), ore(300), ore(120), ore(50), false};
    FundPosition position = fundPositions({ore(1000)}, QList{share})->constFirst();
    QCOMPARE(position.committed, ore(500));
    QCOMPARE(position.undrawn, ore(200));
    QCOMPARE(position.outstanding, ore(130)); // 300 − 120 repaid − 50 given up.
    QCOMPARE(*position.free, ore(1000 - 500 + 120));
    position = fundPositions({ore(1000), false}, QList{share})->constFirst();
    QCOMPARE(*position.free, ore(500)); // What is repaid goes elsewhere.
    const FundShare closed{ore(500), ore(300), ore(120), ore(0), true};
    position = fundPositions({ore(1000)}, QList{closed})->constFirst();
    QCOMPARE(position.undrawn, ore(0));
    QCOMPARE(position.outstanding, ore(0));
    QCOMPARE(*position.free, ore(1000 - 300 + 120));
}

void TestFundPosition::whatOneHasTooMuchIsNotAnothers()
{
    const QList shares{FundShare{ore(100), ore(150), ore(400), ore(0), false},
                       FundShare{ore(100), ore(40), ore(0), ore(0), false}};
    const FundPosition position = fundPositions({ore(200)}, shares)->constFirst();
    QCOMPARE(position.undrawn, ore(60));
    QCOMPARE(position.outstanding, ore(40));
    QCOMPARE(*position.free, ore(200 - 150 - 100 + 400));
    QCOMPARE(position.investments, 2);
}

void TestFundPosition::unknownCapitalOrCommitmentLeavesNothingFree()
{
    const QList unknown{FundShare{{}, ore(40), ore(0), ore(0), false},
                        FundShare{ore(100), ore(40), ore(0), ore(0), false}};
    const FundPosition position = fundPositions({ore(200)}, unknown)->constFirst();
    QVERIFY(!position.free);
    QCOMPARE(position.withoutCommitment, 1);
    QCOMPARE(position.committed, ore(100));
    QVERIFY(!fundPositions({}, QList{unknown.at(1)})->constFirst().free);
    // What is closed binds what was paid in, whatever was promised.
    const QList closed{FundShare{{}, ore(40), ore(0), ore(0), true}};
    QCOMPARE(*fundPositions({ore(200)}, closed)->constFirst().free, ore(160));
    QCOMPARE(*fundPositions({ore(200)}, {})->constFirst().free, ore(200));
}

void TestFundPosition::positionsAreByCurrency()
{
    const Money none = Money::fromMinor(0, euro);
    const QList shares{FundShare{ore(100), ore(40), ore(0), ore(0), false},
                       FundShare{Money::fromMinor(70, euro), none, none, none, false}};
    const QList<FundPosition> positions = *fundPositions({ore(200)}, shares);
    QCOMPARE(positions.size(), 2);
    QCOMPARE(positions.at(0).currency, Currency::DKK);
    QCOMPARE(positions.at(1).undrawn, Money::fromMinor(70, euro));
    QVERIFY(!positions.at(1).free); // The capital is in kroner.
    const QList mixed{FundShare{ore(100), none, none, none, false}};
    QCOMPARE(fundPositions({}, mixed).error().code, Error::Code::MixedCurrency);
}

void TestFundPosition::positionsOverflow()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const FundShare large{ore(most), ore(0), ore(0), ore(0), false};
    QCOMPARE(fundPositions({}, QList{large, large}).error().code, Error::Code::Overflow);
    QCOMPARE(*fundPositions({ore(most)}, QList{large})->constFirst().free, ore(0));
}

QTEST_GUILESS_MAIN(TestFundPosition)
#include "tst_fundposition.moc"
