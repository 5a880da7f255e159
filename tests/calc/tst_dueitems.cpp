#include "tests/calc/examplecontract.h"

#include "model/calc/dueitems.h"
#include "model/calc/milestones.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 27);

Investment withPayment(CashState state, QStringView date)
{
    Investment investment{.id = InvestmentId::create()};
    CashFlow flow{.id = QUuid::createUuid(), .state = state};
    if (!date.isEmpty())
        flow.date = *PartialDate::fromIso(date);
    investment.cashFlows = {flow};
    return investment;
}

QStringList fields(const QList<Milestone> &milestones)
{
    QStringList found;
    for (const Milestone &milestone : milestones)
        found.append(milestone.field);
    return found;
}

} // namespace

class TestDueItems final : public QObject {
    Q_OBJECT

private slots:
    void aPaymentIsDue_data();
    void aPaymentIsDue();
    void checksAreDueUntilTheyAreVerified();
    void reportsAreDueUntilTheyAreDelivered();
    void datesToComeAndEndsThatAreOpen();
    void latestFirst();
};

void TestDueItems::aPaymentIsDue_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("isDue");
    const auto row = [](const char *name, CashState state, const char *date, bool isDue) {
        QTest::newRow(name) << static_cast<int>(state) << QString::fromLatin1(date) << isDue;
    };
    row("planned before", CashState::Planned, "2026-11-01", true);
    row("invoiced before", CashState::Invoiced, "2026-11-01", true);
    row("on the last day", CashState::Due, "2026-12-31", true);
    row("the day after", CashState::Due, "2027-01-01", false);
    row("some day of that year", CashState::Planned, "2026", true);
    row("some day of the next", CashState::Planned, "2027", false);
    row("at no known time", CashState::Planned, "", false);
    row("paid", CashState::Paid, "2026-11-01", false);
    row("written off", CashState::WrittenOff, "2026-11-01", false);
}

void TestDueItems::aPaymentIsDue()
{
    QFETCH(int, state);
    QFETCH(QString, date);
    QFETCH(bool, isDue);
    const Investment investment = withPayment(static_cast<CashState>(state), date);
    QCOMPARE(dueItems(investment, today, QDate(2026, 12, 31)).size(), isDue ? 1 : 0);
}

void TestDueItems::checksAreDueUntilTheyAreVerified()
{
    Investment investment{.id = InvestmentId::create(), .contract = contract()};
    const auto kinds = [&investment] {
        QList<DueItem::Kind> found;
        for (const DueItem &item : dueItems(investment, today, QDate(2026, 12, 31)))
            found.append(item.kind);
        return found;
    };
    using Kind = DueItem::Kind;
    QCOMPARE(kinds(), (QList{Kind::Measurement, Kind::Measurement})); // Two components at a check.
    investment.measurements = {measured(1, 1, 10), measured(1, 2, 10)};
    QCOMPARE(kinds(), (QList{Kind::Verification, Kind::Verification}));
    for (Measurement &measurement : investment.measurements)
        measurement.entries.last().status = MeasurementStatus::Verified;
    QVERIFY(kinds().isEmpty());
}

void TestDueItems::reportsAreDueUntilTheyAreDelivered()
{
    Investment investment;
    const auto duty = [](QStringView due) {
        return ReportDuty{.id = QUuid::createUuid(), .dueOn = *PartialDate::fromIso(due)};
    };
    investment.reportDuties = {duty(u"2026-12-01"), duty(u"2026-10-01"), ReportDuty{}};
    QList<DueItem> items = dueItems(investment, today, QDate(2026, 12, 31));
    QCOMPARE(items.size(), 2); // What has no date is never due.
    QCOMPARE(items.at(0).kind, DueItem::Kind::Report);
    QCOMPARE(items.at(0).report, 1);
    QCOMPARE(items.at(1).report, 0);
    investment.reportDuties[1].deliveredOn = *PartialDate::fromIso(u"2026-11-27");
    items = dueItems(investment, today, today);
    QVERIFY(items.isEmpty());
}

void TestDueItems::datesToComeAndEndsThatAreOpen()
{
    Investment investment{.id = InvestmentId::create()};
    investment.contractSigned = *PartialDate::fromIso(u"2021-02-15");
    investment.effort.start = *PartialDate::fromIso(u"2021-05");
    investment.effort.plannedEnd = *PartialDate::fromIso(u"2024-04-30");
    investment.repayment.plannedEnd = *PartialDate::fromIso(u"2027-06");
    QCOMPARE(fields(milestones(investment, today)),
             (QStringList{u"effort.plannedEnd"_s, u"repayment.plannedEnd"_s}));
    investment.effort.actualEnd = *PartialDate::fromIso(u"2024-05-31");
    QCOMPARE(fields(milestones(investment, today)), QStringList{u"repayment.plannedEnd"_s});
    // 2026 is not over before its last day.
    investment.intake.start = *PartialDate::fromIso(u"2026");
    QCOMPARE(fields(milestones(investment, today)).constFirst(), u"intake.start"_s);
    QVERIFY(!isOver(*investment.intake.start, today));
    QVERIFY(isOver(*investment.intake.start, QDate(2027, 1, 1)));
}

void TestDueItems::latestFirst()
{
    Investment investment = withPayment(CashState::Planned, u"2026-12-01");
    investment.effort.plannedEnd = *PartialDate::fromIso(u"2026-11-30");
    investment.repayment.plannedEnd = *PartialDate::fromIso(u"2026-10");
    QList<QDate> days;
    for (const DueItem &item : dueItems(investment, today, QDate(2026, 12, 31)))
        days.append(item.date.latest());
    QCOMPARE(days, (QList{QDate(2026, 10, 31), QDate(2026, 11, 30), QDate(2026, 12, 1)}));
}

QTEST_GUILESS_MAIN(TestDueItems)
#include "tst_dueitems.moc"
