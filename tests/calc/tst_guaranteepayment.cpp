#include "model/calc/guaranteepayment.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <limits>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 none = most; ///< As a cap: no cap.

Money ore(qint64 minor)
{
    return Money::fromMinor(minor, Currency::DKK);
}

Guarantee floorAt(qint64 floor, qint64 cap = none)
{
    Guarantee guarantee{.kind = GuaranteeKind::Floor, .floor = ore(floor)};
    if (cap != none)
        guarantee.cap = ore(cap);
    return guarantee;
}

Guarantee shareOfLoss(qint64 tenMillionths, qint64 cap = none)
{
    Guarantee guarantee{.kind = GuaranteeKind::LossShare,
                        .share = Percentage::fromTenMillionths(tenMillionths)};
    if (cap != none)
        guarantee.cap = ore(cap);
    return guarantee;
}

rc::Gen<qint64> anyAmount()
{
    return rc::gen::oneOf(rc::gen::inRange<qint64>(0, 50), rc::gen::inRange<qint64>(0, most));
}

Guarantee anyGuarantee()
{
    const qint64 cap = *rc::gen::arbitrary<bool>() ? *anyAmount() : none;
    return *rc::gen::arbitrary<bool>() ? floorAt(*anyAmount(), cap)
                                       : shareOfLoss(*rc::gen::inRange(0, 10'000'001), cap);
}

} // namespace

class TestGuaranteePayment final : public QObject {
    Q_OBJECT

private slots:
    void pays_data();
    void pays();
    void severalPayInTheirOrder();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void neverPassesLossOrCap();
    void addingOneNeverCostsTheInvestor();
};

void TestGuaranteePayment::pays_data()
{
    QTest::addColumn<qint64>("received");
    QTest::addColumn<qint64>("floor"); // none = a share of the loss.
    QTest::addColumn<qint64>("share");
    QTest::addColumn<qint64>("cap");
    QTest::addColumn<qint64>("payment");
    // The investor paid 1,001.
    QTest::newRow("up to the floor") << qint64(300) << qint64(700) << none << none << qint64(400);
    QTest::newRow("floor, capped")
        << qint64(300) << qint64(700) << none << qint64(50) << qint64(50);
    QTest::newRow("above the floor") << qint64(800) << qint64(700) << none << none << qint64(0);
    QTest::newRow("floor above what was paid in")
        << qint64(300) << qint64(5000) << none << none << qint64(701);
    QTest::newRow("half of the loss, rounded away")
        << qint64(0) << none << qint64(5'000'000) << none << qint64(501);
    QTest::newRow("share, capped")
        << qint64(0) << none << qint64(5'000'000) << qint64(0) << qint64(0);
    QTest::newRow("all of the loss")
        << qint64(1) << none << qint64(10'000'000) << none << qint64(1000);
    QTest::newRow("no loss") << qint64(2000) << none << qint64(10'000'000) << none << qint64(0);
}

void TestGuaranteePayment::pays()
{
    QFETCH(qint64, received);
    QFETCH(qint64, floor);
    QFETCH(qint64, share);
    QFETCH(qint64, cap);
    QFETCH(qint64, payment);
    const QList guarantees{floor == none ? shareOfLoss(share, cap) : floorAt(floor, cap)};
    const GuaranteePayments paid = *guaranteePayments(ore(1001), ore(received), guarantees);
    QCOMPARE(paid.payments, QList{ore(payment)});
    QCOMPARE(paid.total, ore(payment));
    QCOMPARE(paid.investorTotal, ore(received + payment));
    QCOMPARE(paid.investorLoss, ore(std::max<qint64>(0, 1001 - received - payment)));
}

void TestGuaranteePayment::severalPayInTheirOrder()
{
    // Two guarantors of 3 and 4 million against a loss of 5.
    const QList guarantees{shareOfLoss(10'000'000, 300'000'000),
                           shareOfLoss(10'000'000, 400'000'000)};
    const auto paid = guaranteePayments(ore(1'000'000'000), ore(500'000'000), guarantees);
    QCOMPARE(paid->payments, (QList{ore(300'000'000), ore(200'000'000)}));
    QCOMPARE(paid->investorLoss, ore(0));
    QCOMPARE(guaranteePayments(ore(10), ore(4), {})->investorLoss, ore(6));
}

void TestGuaranteePayment::refusesWhatCannotBe_data()
{
    QTest::addColumn<qint64>("principal");
    QTest::addColumn<qint64>("received");
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("where");
    QTest::newRow("negative principal") << qint64(-1) << qint64(0) << 0 << u"principal"_s;
    QTest::newRow("negative receipts") << qint64(1) << qint64(-1) << 0 << u"received"_s;
    QTest::newRow("negative floor") << qint64(1) << qint64(0) << 1 << u"floor"_s;
    QTest::newRow("negative cap") << qint64(1) << qint64(0) << 2 << u"cap"_s;
    QTest::newRow("share above 100 %") << qint64(1) << qint64(0) << 3 << u"share"_s;
    QTest::newRow("negative share") << qint64(1) << qint64(0) << 4 << u"share"_s;
    QTest::newRow("missing floor") << qint64(1) << qint64(0) << 5 << u"floor"_s;
    QTest::newRow("missing share") << qint64(1) << qint64(0) << 6 << u"share"_s;
}

void TestGuaranteePayment::refusesWhatCannotBe()
{
    QFETCH(qint64, principal);
    QFETCH(qint64, received);
    QFETCH(int, which);
    QFETCH(QString, where);
    const QList guarantees{floorAt(0),
                           floorAt(-1),
                           shareOfLoss(0, -1),
                           shareOfLoss(10'000'001),
                           shareOfLoss(-1),
                           Guarantee{},
                           Guarantee{.kind = GuaranteeKind::LossShare}};
    const auto paid = guaranteePayments(ore(principal), ore(received), QList{guarantees.at(which)});
    QVERIFY(!paid);
    QCOMPARE(paid.error().code, Error::Code::InvalidInput);
    QCOMPARE(paid.error().where, where);
    const Money inEuro = Money::fromMinor(1, *Currency::fromCode(u"EUR"));
    QCOMPARE(guaranteePayments(ore(1), inEuro, {}).error().code, Error::Code::MixedCurrency);
}

void TestGuaranteePayment::neverPassesLossOrCap()
{
    const bool holds = rc::check("payment ≤ loss, ≤ cap, 0 without a loss", [] {
        const qint64 principal = *anyAmount();
        const qint64 received = *anyAmount();
        const qint64 loss = std::max<qint64>(0, principal - received);
        const Guarantee guarantee = anyGuarantee();
        const auto paid = *guaranteePayments(ore(principal), ore(received), QList{guarantee});
        RC_ASSERT(paid.total.minor() >= 0 && paid.total.minor() <= loss);
        RC_ASSERT((!guarantee.cap || paid.total <= *guarantee.cap));
        RC_ASSERT(paid.investorTotal.minor() == received + paid.total.minor());
        RC_ASSERT(paid.investorLoss.minor() == loss - paid.total.minor());
    });
    QVERIFY(holds);
}

void TestGuaranteePayment::addingOneNeverCostsTheInvestor()
{
    const bool holds = rc::check("one more guarantee: no less for the investor", [] {
        const Money principal = ore(*anyAmount());
        const Money received = ore(*anyAmount());
        QList<Guarantee> guarantees;
        Money before = received;
        for (int count = *rc::gen::inRange(1, 5); count > 0; --count) {
            guarantees.append(anyGuarantee());
            const auto paid = *guaranteePayments(principal, received, guarantees);
            RC_ASSERT(paid.investorTotal >= before);
            before = paid.investorTotal;
            Money sum = ore(0);
            for (const Money payment : paid.payments)
                sum = *add(sum, payment);
            RC_ASSERT(sum == paid.total);
        }
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestGuaranteePayment)
#include "tst_guaranteepayment.moc"
