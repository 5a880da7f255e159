#include "model/items/checknumbers.h"
#include "model/items/errormessage.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestCheckNumbers final : public QObject {
    Q_OBJECT

private slots:
    void areReadAndShown_data();
    void areReadAndShown();
    void othersAreRefused_data();
    void othersAreRefused();
};

void TestCheckNumbers::areReadAndShown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("periods");
    QTest::addColumn<QString>("shown");
    QTest::newRow("all") << u"  "_s << QList<int>{} << QString();
    QTest::newRow("two") << u"1, 3"_s << QList<int>{1, 3} << u"1, 3"_s;
    QTest::newRow("two in a row") << u"1-2"_s << QList<int>{1, 2} << u"1, 2"_s;
    QTest::newRow("a range") << u"1 – 3"_s << QList<int>{1, 2, 3} << u"1-3"_s;
    QTest::newRow("and in Danish") << u"1, 2 og 4"_s << QList<int>{1, 2, 4} << u"1, 2, 4"_s;
    QTest::newRow("and in English") << u"1-3 AND 5"_s << QList<int>{1, 2, 3, 5} << u"1-3, 5"_s;
    QTest::newRow("and as a sign") << u"1&3"_s << QList<int>{1, 3} << u"1, 3"_s;
    QTest::newRow("in any order, twice") << u"6;4,1 4-5"_s << QList<int>{1, 4, 5, 6} << u"1, 4-6"_s;
}

void TestCheckNumbers::areReadAndShown()
{
    QFETCH(const QString, typed);
    QFETCH(const QList<int>, periods);
    QFETCH(const QString, shown);
    const Result<QList<int>> read = readCheckNumbers(typed);
    QVERIFY(read);
    QCOMPARE(*read, periods);
    QCOMPARE(checkNumbersText(periods), shown);
}

void TestCheckNumbers::othersAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("words") << u"1, alle"_s << u"«alle»"_s;
    QTest::newRow("no number") << u" og "_s << u"«og»"_s;
    QTest::newRow("check 0") << u"0, 1"_s << u"«0»"_s;
    QTest::newRow("backwards") << u"3-1"_s << u"«3-1»"_s;
    QTest::newRow("later than any") << u"1-1001"_s << u"«1-1001»"_s;
}

void TestCheckNumbers::othersAreRefused()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, said);
    const Result<QList<int>> read = readCheckNumbers(typed);
    QVERIFY(!read);
    QCOMPARE(errorMessage(read.error()).what,
             u"The value was refused: %1, checks such as 1, 3 or 1-3 are expected."_s.arg(said));
}

QTEST_GUILESS_MAIN(TestCheckNumbers)
#include "tst_checknumbers.moc"
