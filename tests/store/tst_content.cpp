#include "model/json/investmentjson.h"
#include "model/store/content.h"
#include "tests/generators.h"

#include <QtCore/QtEndian>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestContent final : public QObject {
    Q_OBJECT

private slots:
    void anythingIsUnpacked();
    void olderFormIsUnpacked();
    void damageIsRefused_data();
    void damageIsRefused();
};

void TestContent::anythingIsUnpacked()
{
    QVERIFY(
        rc::check("what is packed is unpacked, and always packed alike", [](const Investment &any) {
            const QByteArray content = packed(any);
            RC_ASSERT(packed(any) == content);
            RC_ASSERT(*unpackedInvestment(content, any.id, any.revision) == any);
        }));
}

void TestContent::olderFormIsUnpacked()
{
    const Investment investment{.id = InvestmentId::create(), .name = u"Café Solsikken"_s};
    const auto unpacked =
        unpackedInvestment(qCompress(toJsonText(investment), 1), investment.id, 0);
    QVERIFY(unpacked);
    QVERIFY(*unpacked == investment);
}

void TestContent::damageIsRefused_data()
{
    const QByteArray content = packed(Investment{.id = InvestmentId::create()});
    QByteArray flipped = content;
    flipped[flipped.size() / 2] = static_cast<char>(~flipped.at(flipped.size() / 2));
    QByteArray checksum = content;
    checksum.back() = static_cast<char>(~checksum.back());
    QByteArray huge(16, '\0');
    qToBigEndian<quint32>(64 * 1024 * 1024 + 1, huge.data());

    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a few bytes") << QByteArray("abc");
    QTest::newRow("cut off") << content.chopped(1);
    QTest::newRow("only its head") << content.left(5);
    QTest::newRow("a byte changed") << flipped;
    QTest::newRow("another checksum") << checksum;
    QTest::newRow("larger than any investment") << huge;
    // Magic number, a size of eight bytes, and that size: the largest there is.
    QTest::newRow("a size that no memory holds")
        << QByteArray::fromHex("28b52ffde0feffffffffffff7f");
    QTest::newRow("no JSON") << qCompress("Caf\xc3\xa9");
}

void TestContent::damageIsRefused()
{
    QFETCH(QByteArray, content);
    const auto unpacked = unpackedInvestment(content, InvestmentId::create(), 1);
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, Error::Code::FileDamaged);
    QVERIFY(!unpackedPortfolio(content, 1));
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
