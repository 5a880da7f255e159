#include "model/items/contractedits.h"
#include "tests/calc/examplecontract.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// Check dates that are made from the start of a contract.
class TestCheckDates final : public QObject {
    Q_OBJECT

private slots:
    void areMade_data();
    void areMade();
    void goOnAfterTheLast();
    void areRefused_data();
    void areRefused();
};

void TestCheckDates::areMade_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("until");
    QTest::addColumn<QStringList>("dates");
    QTest::newRow("every half year")
        << u"2021-12-01"_s << 6 << 18
        << QStringList{u"2022-06-01"_s, u"2022-12-01"_s, u"2023-06-01"_s};
    QTest::newRow("a month is all that is known")
        << u"2021-12"_s << 12 << 24 << QStringList{u"2022-12"_s, u"2023-12"_s};
    QTest::newRow("the last day of a month")
        << u"2021-08-31"_s << 6 << 6 << QStringList{u"2022-02-28"_s};
    QTest::newRow("the last one is not reached")
        << u"2021-01-01"_s << 12 << 30 << QStringList{u"2022-01-01"_s, u"2023-01-01"_s};
}

void TestCheckDates::areMade()
{
    QFETCH(const QString, start);
    QFETCH(const int, every);
    QFETCH(const int, until);
    QFETCH(const QStringList, dates);
    const auto made = withCheckDates({}, *PartialDate::fromIso(start), every, until);
    QVERIFY(made);
    QStringList found;
    for (qsizetype i = 0; i < made->size(); ++i) {
        QCOMPARE(made->at(i).period, static_cast<int>(i) + 1);
        QVERIFY(!made->at(i).name.isEmpty());
        found.append(made->at(i).date->toIso());
    }
    QCOMPARE(found, dates);
}

void TestCheckDates::goOnAfterTheLast()
{
    const PartialDate start = examples::day(2021, 12, 1);
    const auto halves = withCheckDates({}, start, 6, 24);
    QVERIFY(halves);
    const auto all = withCheckDates(*halves, start, 12, 60);
    QVERIFY(all);
    QCOMPARE(all->size(), 7);
    QCOMPARE(all->at(4).period, 5);
    QCOMPARE(*all->at(4).date, examples::day(2024, 12, 1));
    QCOMPARE(*all->at(6).date, examples::day(2026, 12, 1));
    QVERIFY(!withCheckDates(*all, start, 12, 60));
}

void TestCheckDates::areRefused_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("every");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("no start") << QString() << 12 << Error::Code::NotADate;
    QTest::newRow("a year") << u"2021"_s << 12 << Error::Code::NotADate;
    QTest::newRow("a quarter") << u"2021-Q2"_s << 12 << Error::Code::NotADate;
    QTest::newRow("every 0 months") << u"2021-01-01"_s << 0 << Error::Code::InvalidInput;
    QTest::newRow("too far apart") << u"2021-01-01"_s << 61 << Error::Code::InvalidInput;
}

void TestCheckDates::areRefused()
{
    QFETCH(const QString, start);
    QFETCH(const int, every);
    QFETCH(const Error::Code, code);
    std::optional<PartialDate> date;
    if (!start.isEmpty())
        date = *PartialDate::fromIso(start);
    const auto made = withCheckDates({}, date, every, 60);
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
}

QTEST_GUILESS_MAIN(TestCheckDates)
#include "tst_checkdates.moc"
