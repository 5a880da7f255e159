#include "model/domain/partialdate.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestPartialDate final : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatIsKnown_data();
    void keepsWhatIsKnown();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void sortsByTheKnownPart();
    void isoIsReadBack();
};

void TestPartialDate::keepsWhatIsKnown_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    QTest::newRow("year") << u"2019"_s << QDate(2019, 1, 1) << QDate(2019, 12, 31);
    QTest::newRow("first quarter") << u"2019-Q1"_s << QDate(2019, 1, 1) << QDate(2019, 3, 31);
    QTest::newRow("last quarter") << u"2019-Q4"_s << QDate(2019, 10, 1) << QDate(2019, 12, 31);
    QTest::newRow("month of a leap year")
        << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("day") << u"2019-04-01"_s << QDate(2019, 4, 1) << QDate(2019, 4, 1);
}

void TestPartialDate::keepsWhatIsKnown()
{
    QFETCH(QString, iso);
    const Result<PartialDate> date = PartialDate::fromIso(iso);
    QVERIFY(date);
    QCOMPARE(date->toIso(), iso);
    QTEST(date->earliest(), "earliest");
    QTEST(date->latest(), "latest");
}

void TestPartialDate::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "19", "2019-4", "2019-13", "2019-00", "2023-02-29", "2019-04-00",
                             "0000", "2019/04", "2019-Q0", "2019-Q5", "2019-q1", "0000-Q1",
                             "2019-1Q", "2019-Q1-01", "2019-04-1x", "current", " 2019"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPartialDate::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    const Result<PartialDate> date = PartialDate::fromIso(text);
    QVERIFY(!date);
    QCOMPARE(date.error().code, Error::Code::NotADate);
    QCOMPARE(date.error().value, text);
}

void TestPartialDate::sortsByTheKnownPart()
{
    const QStringList ascending{u"2018-12-31"_s, u"2019"_s,    u"2019-Q1"_s,
                                u"2019-03-31"_s, u"2019-Q2"_s, u"2019-04"_s,
                                u"2019-04-01"_s, u"2019-05"_s, u"2020"_s};
    for (qsizetype i = 1; i < ascending.size(); ++i)
        QVERIFY(*PartialDate::fromIso(ascending.at(i - 1))
                < *PartialDate::fromIso(ascending.at(i)));
}

void TestPartialDate::isoIsReadBack()
{
    const bool holds = rc::check("fromIso of toIso is identity", [] {
        const int year = *rc::gen::inRange(1, 10000);
        const int month = *rc::gen::inRange(0, 13);
        const int day = month == 0 ? 0 : *rc::gen::inRange(0, 29);
        const PartialDate date = *rc::gen::inRange(0, 5) == 0
            ? *PartialDate::fromQuarter(year, *rc::gen::inRange(1, 5))
            : *PartialDate::fromParts(year, month, day);
        RC_ASSERT(*PartialDate::fromIso(date.toIso()) == date);
        RC_ASSERT(date.earliest() <= date.latest());
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
