#include "ledgergenerator.h"

#include "model/calc/plannedcash.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const Currency euro = *Currency::fromCode(u"EUR");

Money ore(qint64 minor)
{
    return Money::fromMinor(minor, Currency::DKK);
}

CashFlow entry(CashDirection direction, CashState state, qint64 amount, QStringView date)
{
    CashFlow made{.id = QUuid::createUuid(), .direction = direction, .state = state};
    made.amount = ore(amount);
    if (!date.isEmpty())
        made.date = *PartialDate::fromIso(date);
    return made;
}

/// Paid later and less than was planned.
CashFlow paidLate()
{
    CashFlow made = entry(CashDirection::Call, CashState::Paid, 100, u"2026-03-31");
    made.settledOn = QDate(2026, 4, 2);
    made.settledAmount = ore(90);
    return made;
}

const PlannedCash *rowAt(const QList<PlannedCash> &rows, QStringView time)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const PlannedCash &row) {
        return row.time ? row.time->toIso() == time : time.isEmpty();
    });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class TestPlannedCash final : public QObject {
    Q_OBJECT

private slots:
    void planAndActualStandInTheirOwnQuarters();
    void aTimeIsNeverGuessed();
    void countsWhatHasNoAmount();
    void quartersAddUp();
};

void TestPlannedCash::planAndActualStandInTheirOwnQuarters()
{
    const QList entries{paidLate(),
                        entry(CashDirection::Distribution, CashState::Planned, 30, u"2026-05")};
    const QList<PlannedCash> rows = cashByQuarter(entries)->rows;
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0),
             (PlannedCash{.time = *PartialDate::fromQuarter(2026, 1), .plannedCalls = ore(100)}));
    QCOMPARE(rows.at(1),
             (PlannedCash{.time = *PartialDate::fromQuarter(2026, 2),
                          .plannedDistributions = ore(30),
                          .actualCalls = ore(90)}));
}

void TestPlannedCash::aTimeIsNeverGuessed()
{
    CashFlow inEuro = entry(CashDirection::Call, CashState::Planned, 0, u"2026-12-01");
    inEuro.amount = Money::fromMinor(5, euro);
    const QList entries{entry(CashDirection::Call, CashState::Planned, 1, u""),
                        entry(CashDirection::Call, CashState::Planned, 2, u"2026-Q4"),
                        entry(CashDirection::Call, CashState::Planned, 4, u"2026"), inEuro};
    const QList<PlannedCash> rows = cashByQuarter(entries)->rows;
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rowAt(rows, u"2026")->plannedCalls, ore(4));
    QCOMPARE(rowAt(rows, u"2026-Q4")->plannedCalls, ore(2));
    QCOMPARE(rowAt(rows, u"")->plannedCalls, ore(1));
    QVERIFY(!rows.at(2).time); // Last of its currency.
    QCOMPARE(rows.at(3).plannedCalls, Money::fromMinor(5, euro));
    QCOMPARE(rows.at(3).currency, euro);
}

void TestPlannedCash::countsWhatHasNoAmount()
{
    CashFlow notPlanned = paidLate(); // What it came to is known.
    notPlanned.amount.reset();
    CashFlow notPaidYet = notPlanned; // It counts when it is paid.
    notPaidYet.state = CashState::Due;
    CashFlow unknown = notPlanned;
    unknown.settledAmount.reset();
    const QList entries{paidLate(), notPlanned, notPaidYet, unknown};
    const Result<QuarterlyCash> cash = cashByQuarter(entries);
    QCOMPARE(cash->withoutAmount, 2);
    QCOMPARE(cash->rows.size(), 2);
    QCOMPARE(rowAt(cash->rows, u"2026-Q1")->plannedCalls, ore(100));
    QCOMPARE(rowAt(cash->rows, u"2026-Q2")->actualCalls, ore(2 * 90));
}

void TestPlannedCash::quartersAddUp()
{
    const bool holds = rc::check("all quarters together are all entries", [] {
        const QList<CashFlow> ledger = generators::anyLedger();
        qint64 planned = 0;
        qint64 actual = 0;
        for (const CashFlow &one : ledger) {
            planned += one.amount ? one.amount->minor() : 0;
            const std::optional<Money> moved = one.settledAmount ? one.settledAmount : one.amount;
            actual += isSettled(one.state) && moved ? moved->minor() : 0;
        }
        const QList<PlannedCash> rows = cashByQuarter(ledger)->rows;
        for (const PlannedCash &row : rows) {
            RC_ASSERT(row.plannedCalls.currency() == row.currency);
            planned -= row.plannedCalls.minor() + row.plannedDistributions.minor();
            actual -= row.actualCalls.minor() + row.actualDistributions.minor();
        }
        RC_ASSERT(planned == 0);
        RC_ASSERT(actual == 0);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestPlannedCash)
#include "tst_plannedcash.moc"
