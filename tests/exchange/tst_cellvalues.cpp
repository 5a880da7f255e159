#include "model/exchange/cellvalues.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// How the text of one cell is read as a number, an amount or a date.
class TestCellValues final : public QObject {
    Q_OBJECT

private slots:
    void readsNumbers_data();
    void readsNumbers();
    void readsAmounts_data();
    void readsAmounts();
    void readsDates_data();
    void readsDates();
};

void TestCellValues::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<QString>("decimal"); // "" = refused
    QTest::newRow("danish thousand") << u"1.234"_s << true << u"1234"_s;
    QTest::newRow("english thousand") << u"1,234"_s << false << u"1234"_s;
    QTest::newRow("danish decimals") << u"1.234,50"_s << true << u"1234.50"_s;
    QTest::newRow("english decimals") << u"1,234.56"_s << false << u"1234.56"_s;
    QTest::newRow("other sign") << u"12.50"_s << true << QString();
    QTest::newRow("other grouping") << u"1,234.5"_s << true << QString();
    QTest::newRow("no-break spaces") << u"12\u00A0500\u00A0000"_s << true << u"12500000"_s;
    QTest::newRow("minus sign") << u"\u22125"_s << true << u"-5"_s;
    QTest::newRow("brackets") << u"(1.000)"_s << true << u"-1000"_s;
    QTest::newRow("words") << u"ca. 60"_s << true << QString();
    QTest::newRow("grouping in twos") << u"1.23.456"_s << true << QString();
}

void TestCellValues::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(bool, comma);
    QFETCH(QString, decimal);
    QCOMPARE(decimalOf(text, comma ? DecimalSign::Comma : DecimalSign::Point).value_or(QString()),
             decimal);
}

void TestCellValues::readsAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("zeros");
    QTest::addColumn<QString>("amount"); // "" = refused
    QTest::newRow("plain") << u"850000"_s << 0 << u"850000.00 DKK"_s;
    QTest::newRow("kroner") << u"1.234.567 kr."_s << 0 << u"1234567.00 DKK"_s;
    QTest::newRow("kroner first") << u"kr. 1.234,50"_s << 0 << u"1234.50 DKK"_s;
    QTest::newRow("dash for no øre") << u"1.234,-"_s << 0 << u"1234.00 DKK"_s;
    QTest::newRow("column in millions") << u"12,5"_s << 6 << u"12500000.00 DKK"_s;
    QTest::newRow("its own unit") << u"12,5 mio. kr."_s << 0 << u"12500000.00 DKK"_s;
    QTest::newRow("its own unit goes first") << u"850 tkr."_s << 6 << u"850000.00 DKK"_s;
    QTest::newRow("milliards") << u"1,2 mia."_s << 0 << u"1200000000.00 DKK"_s;
    QTest::newRow("code") << u"2 EUR"_s << 0 << u"2.00 EUR"_s;
    QTest::newRow("no code") << u"2 ABC"_s << 0 << QString();
    QTest::newRow("words") << u"ca. 60"_s << 0 << QString();
    QTest::newRow("error") << u"#REF!"_s << 0 << QString();
    QTest::newRow("too large") << u"99999999999999999999"_s << 0 << QString();
}

void TestCellValues::readsAmounts()
{
    QFETCH(QString, text);
    QFETCH(int, zeros);
    QFETCH(QString, amount);
    const Result<Money> read =
        amountOf({SpreadsheetCell::Kind::Text, text}, {DecimalSign::Comma, zeros}, Currency::DKK);
    QCOMPARE(read ? u"%1 %2"_s.arg(toDecimal(*read), read->currency().code()) : QString(), amount);
}

void TestCellValues::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("iso") << u"2026-03-07"_s << u"2026-03-07"_s;
    QTest::newRow("danish") << u"07.03.2026"_s << u"2026-03-07"_s;
    QTest::newRow("short") << u"7/3-26"_s << u"2026-03-07"_s;
    QTest::newRow("words") << u"7. marts 2026"_s << u"2026-03-07"_s;
    QTest::newRow("month") << u"maj 2026"_s << u"2026-05"_s;
    QTest::newRow("english") << u"7 October 2026"_s << u"2026-10-07"_s;
    QTest::newRow("year") << u"2026"_s << u"2026"_s;
    QTest::newRow("not a day") << u"31.02.2026"_s << QString();
    QTest::newRow("month or day") << u"3.26"_s << QString();
    QTest::newRow("word") << u"snart"_s << QString();
}

void TestCellValues::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const Result<PartialDate> date = dateOf({SpreadsheetCell::Kind::Text, text});
    QCOMPARE(date ? date->toIso() : QString(), iso);
}

QTEST_GUILESS_MAIN(TestCellValues)
#include "tst_cellvalues.moc"
