#include "model/domain/percentage.h"
#include "model/domain/quantity.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <limits>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestQuantity final : public QObject {
    Q_OBJECT

private slots:
    void readsDecimals_data();
    void readsDecimals();
    void refusesWhatWouldBeLost_data();
    void refusesWhatWouldBeLost();
    void textIsReadBack();
};

void TestQuantity::readsDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("tenMillionths");
    QTest::newRow("whole") << u"3"_s << Q_INT64_C(30'000'000);
    QTest::newRow("half a year more") << u"2.5"_s << Q_INT64_C(25'000'000);
    QTest::newRow("seven decimals") << u"0.0000001"_s << Q_INT64_C(1);
    QTest::newRow("negative") << u"-0.25"_s << Q_INT64_C(-2'500'000);
}

void TestQuantity::readsDecimals()
{
    QFETCH(QString, text);
    QFETCH(qint64, tenMillionths);
    const Result<Quantity> quantity = quantityFromDecimal(text);
    QVERIFY(quantity);
    QCOMPARE(quantity->tenMillionths(), tenMillionths);
    QCOMPARE(toDecimal(*quantity), text);
}

void TestQuantity::refusesWhatWouldBeLost_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    for (const char *text : {"", "-", "1,5", ".5", "1.", "1e3", "0.12345678", "two"})
        QTest::newRow(text) << QString::fromUtf8(text) << int(Error::Code::NotANumber);
    QTest::newRow("too large") << u"1000000000000"_s << int(Error::Code::Overflow);
}

void TestQuantity::refusesWhatWouldBeLost()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    const Result<Quantity> quantity = quantityFromDecimal(text);
    QVERIFY(!quantity);
    QCOMPARE(int(quantity.error().code), code);
}

void TestQuantity::textIsReadBack()
{
    const bool holds = rc::check("toDecimal, then reading is identity", [] {
        const auto parts = *rc::gen::arbitrary<qint64>();
        RC_PRE(parts != std::numeric_limits<qint64>::min());
        const Quantity quantity = Quantity::fromTenMillionths(parts);
        RC_ASSERT(*quantityFromDecimal(toDecimal(quantity)) == quantity);
        const Percentage share = Percentage::fromTenMillionths(parts);
        RC_ASSERT(*percentageFromDecimal(toDecimal(share)) == share);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
