#include "model/calc/nextdate.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

PartialDate date(QStringView iso)
{
    return *PartialDate::fromIso(iso);
}

} // namespace

class TestNextDate final : public QObject {
    Q_OBJECT

private slots:
    void isTheFirstThatIsNotOver_data();
    void isTheFirstThatIsNotOver();
    void aKnownEndReplacesThePlannedOne();
};

void TestNextDate::isTheFirstThatIsNotOver_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("field"); // empty = none
    QTest::newRow("before all") << QDate(2019, 1, 1) << u"contractSigned"_s;
    QTest::newRow("today is not over") << QDate(2020, 3, 1) << u"effort.start"_s;
    QTest::newRow("a year lasts until its end") << QDate(2023, 12, 31) << u"effort.plannedEnd"_s;
    QTest::newRow("then the next") << QDate(2024, 1, 1) << u"repayment.plannedEnd"_s;
    QTest::newRow("after all") << QDate(2025, 4, 1) << QString();
}

void TestNextDate::isTheFirstThatIsNotOver()
{
    QFETCH(QDate, today);
    QFETCH(QString, field);
    Investment investment;
    investment.contractSigned = date(u"2020-01");
    investment.effort = {.start = date(u"2020-03-01"), .plannedEnd = date(u"2023")};
    investment.repayment.plannedEnd = date(u"2025-Q1");
    const std::optional<NextDate> next = nextDate(investment, today);
    QCOMPARE(next ? next->field : QString(), field);
}

void TestNextDate::aKnownEndReplacesThePlannedOne()
{
    Investment investment;
    investment.effort = {.plannedEnd = date(u"2026"), .actualEnd = date(u"2024-05-01")};
    QVERIFY(!nextDate(investment, QDate(2024, 6, 1)));
    QCOMPARE(nextDate(investment, QDate(2024, 4, 1)),
             (NextDate{u"effort.actualEnd"_s, date(u"2024-05-01")}));
    QVERIFY(!nextDate({}, QDate(2024, 4, 1)));
}

QTEST_GUILESS_MAIN(TestNextDate)
#include "tst_nextdate.moc"
