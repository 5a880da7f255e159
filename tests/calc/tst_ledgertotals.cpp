#include "ledgergenerator.h"

#include "model/calc/ledgercourse.h"
#include "model/calc/ledgertotals.h"

#include <QtTest/QTest>

#include <algorithm>
#include <limits>
#include <map>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 30);
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

CashFlow call(CashState state, qint64 amount, QStringView date)
{
    return entry(CashDirection::Call, state, amount, date);
}

CashFlow distribution(CashState state, qint64 amount, QStringView date)
{
    return entry(CashDirection::Distribution, state, amount, date);
}

} // namespace

class TestLedgerTotals final : public QObject {
    Q_OBJECT

private slots:
    void everyEntryIsInOnePart();
    void lateIsTheDayAfter_data();
    void lateIsTheDayAfter();
    void whatHappenedReplacesThePlan();
    void guaranteesAreShownApart();
    void anUnknownAmountIsNotZero();
    void overflowIsAnError();
    void theFundIsTheSumOfItsInvestments();
    void partsAddUpToTheTotal();
    void coursesHoldTheSameMoney();
    void coursesSayWhatTheyLeaveOut();
};

void TestLedgerTotals::everyEntryIsInOnePart()
{
    const QList entries{distribution(CashState::Planned, 1, u"2026-07-01"),
                        distribution(CashState::Planned, 2, u""),
                        distribution(CashState::Planned, 4, u"2026-06-01"),
                        distribution(CashState::Due, 8, u"2026-12"),
                        distribution(CashState::Invoiced, 16, u"2026"),
                        distribution(CashState::Due, 32, u"2026-Q1"),
                        distribution(CashState::Invoiced, 64, u"2026-06-29"),
                        distribution(CashState::Received, 128, u"2026-01-01"),
                        distribution(CashState::WrittenOff, 256, u"2026-01-01"),
                        call(CashState::Paid, 512, u"2025-01-01")};
    const LedgerTotals totals = *ledgerTotals(entries, today);
    QCOMPARE(totals.currencies.size(), 1);
    const CashSums &sums = totals.currencies.constFirst().distributions;
    QCOMPARE(sums.planned, ore(1 + 2));
    QCOMPARE(sums.plannedPast, ore(4));
    QCOMPARE(sums.due, ore(8 + 16));
    QCOMPARE(sums.overdue, ore(32 + 64));
    QCOMPARE(sums.settled, ore(128));
    QCOMPARE(sums.writtenOff, ore(256));
    QCOMPARE(sums.outstanding, ore(8 + 16 + 32 + 64));
    QCOMPARE(sums.total, ore(511));
    QCOMPARE(sums.entries, 9);
    QCOMPARE(totals.currencies.constFirst().calls.settled, ore(512));
    QVERIFY(ledgerTotals({}, today)->currencies.isEmpty());
}

void TestLedgerTotals::lateIsTheDayAfter_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QDate>("lastInTime");
    QTest::newRow("day") << u"2026-02-28"_s << QDate(2026, 2, 28);
    QTest::newRow("month") << u"2024-02"_s << QDate(2024, 2, 29);
    QTest::newRow("quarter") << u"2026-Q3"_s << QDate(2026, 9, 30);
    QTest::newRow("year") << u"2026"_s << QDate(2026, 12, 31);
}

void TestLedgerTotals::lateIsTheDayAfter()
{
    QFETCH(QString, date);
    QFETCH(QDate, lastInTime);
    const QList entries{call(CashState::Due, 5, date)};
    QCOMPARE(ledgerTotals(entries, lastInTime)->currencies.constFirst().calls.due, ore(5));
    QCOMPARE(ledgerTotals(entries, lastInTime.addDays(1))->currencies.constFirst().calls.overdue,
             ore(5));
}

void TestLedgerTotals::whatHappenedReplacesThePlan()
{
    CashFlow paidLess = call(CashState::Paid, 100, u"2025-01-01");
    paidLess.settledAmount = ore(90);
    CashFlow notPlanned = call(CashState::Paid, 0, u"");
    notPlanned.amount.reset();
    notPlanned.settledAmount = ore(7);
    const QList entries{paidLess, notPlanned, call(CashState::Paid, 3, u"2025-01-01")};
    QCOMPARE(ledgerTotals(entries, today)->currencies.constFirst().calls.settled, ore(100));
}

void TestLedgerTotals::guaranteesAreShownApart()
{
    CashFlow guarantee = distribution(CashState::Received, 40, u"2025-01-01");
    guarantee.purpose = CashPurpose::Guarantee;
    CashFlow fee = call(CashState::Paid, 9, u"2025-01-01");
    fee.purpose = CashPurpose::Guarantee; // Paid, so not what a guarantor covers here.
    const QList entries{guarantee, fee, distribution(CashState::Received, 60, u"2025-01-01")};
    const CurrencyTotals totals = ledgerTotals(entries, today)->currencies.constFirst();
    QCOMPARE(totals.distributions.settled, ore(100));
    QCOMPARE(totals.guarantees.settled, ore(40));
}

void TestLedgerTotals::anUnknownAmountIsNotZero()
{
    CashFlow unknown = distribution(CashState::Planned, 0, u"2027");
    unknown.amount.reset();
    const LedgerTotals totals = *ledgerTotals(QList{unknown}, today);
    QCOMPARE(totals.withoutAmount, 1);
    QVERIFY(totals.currencies.isEmpty());
    const LedgerTotals zero = *ledgerTotals(QList{call(CashState::Planned, 0, u"2027")}, today);
    QCOMPARE(zero.currencies.constFirst().calls.entries, 1); // A zero that was entered is a zero.
}

void TestLedgerTotals::overflowIsAnError()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const QList entries{call(CashState::Paid, most, u"2025"), call(CashState::Paid, 1, u"2025")};
    const auto totals = ledgerTotals(entries, today);
    QCOMPARE(totals.error().code, Error::Code::Overflow);
    QCOMPARE(totals.error().value, u"DKK"_s);
    // What leaves the range only on the way does not matter.
    const QList back = entries + QList{call(CashState::Paid, -1, u"2025")};
    QCOMPARE(ledgerTotals(back, today)->currencies.constFirst().calls.settled, ore(most));
}

void TestLedgerTotals::theFundIsTheSumOfItsInvestments()
{
    const bool holds = rc::check("the sum of the totals is the total of the entries", [] {
        QList<LedgerTotals> investments;
        QList<CashFlow> all;
        for (int count = *rc::gen::inRange(0, 6); count > 0; --count) {
            const QList<CashFlow> ledger = generators::anyLedger();
            investments.append(*ledgerTotals(ledger, today));
            all += ledger;
        }
        const auto fund = fundTotals(investments);
        const auto together = ledgerTotals(all, today);
        RC_ASSERT(fund.has_value() && together.has_value());
        RC_ASSERT((*fund == *together));
        std::reverse(all.begin(), all.end());
        RC_ASSERT((*ledgerTotals(all, today) == *fund));
    });
    QVERIFY(holds);
}

void TestLedgerTotals::partsAddUpToTheTotal()
{
    const bool holds = rc::check("six parts are the total, in each currency by itself", [] {
        const QList<CashFlow> ledger = generators::anyLedger();
        std::map<Currency, qint64> expected;
        int counted = 0;
        for (const CashFlow &one : ledger) {
            const bool isActual = isSettled(one.state) && one.settledAmount;
            const std::optional<Money> amount = isActual ? one.settledAmount : one.amount;
            if (!amount)
                continue;
            expected[amount->currency()] += amount->minor();
            ++counted;
        }
        const LedgerTotals totals = *ledgerTotals(ledger, today);
        RC_ASSERT(std::size_t(totals.currencies.size()) == expected.size());
        RC_ASSERT(totals.withoutAmount == ledger.size() - counted);
        for (const CurrencyTotals &one : totals.currencies) {
            qint64 sum = 0;
            for (const CashSums &sums : {one.calls, one.distributions}) {
                const qint64 parts = sums.planned.minor() + sums.plannedPast.minor()
                    + sums.due.minor() + sums.overdue.minor() + sums.settled.minor()
                    + sums.writtenOff.minor();
                RC_ASSERT(sums.total.minor() == parts);
                RC_ASSERT(sums.outstanding.minor() == sums.due.minor() + sums.overdue.minor());
                RC_ASSERT(sums.total.currency() == one.currency);
                sum += parts;
            }
            RC_ASSERT(sum == expected.at(one.currency));
        }
    });
    QVERIFY(holds);
}

void TestLedgerTotals::coursesHoldTheSameMoney()
{
    const bool holds = rc::check("actual flows are what was paid and received", [] {
        QList<CashFlow> ledger = generators::anyLedger();
        for (CashFlow &one : ledger)
            one.date = PartialDate::fromDate(today);
        const LedgerTotals totals = *ledgerTotals(ledger, today);
        const LedgerCourses courses = ledgerCourses(ledger, LedgerView::Actual);
        for (const LedgerCourse &course : courses.currencies) {
            RC_ASSERT(course.undated == 0);
            const auto same = std::find_if(
                totals.currencies.begin(), totals.currencies.end(),
                [&](const CurrencyTotals &one) { return one.currency == course.currency; });
            RC_ASSERT(same != totals.currencies.end());
            const InvestorMetrics metrics = *investorMetrics(course.course);
            RC_ASSERT(metrics.paidIn == same->calls.settled);
            RC_ASSERT(metrics.distributed == same->distributions.settled);
        }
    });
    QVERIFY(holds);
}

void TestLedgerTotals::coursesSayWhatTheyLeaveOut()
{
    CashFlow moved = distribution(CashState::Received, 110, u"2022-01-01");
    moved.settledOn = QDate(2022, 3, 1);
    moved.settledAmount = ore(105);
    CashFlow unknown = distribution(CashState::Planned, 0, u"2027");
    unknown.amount.reset();
    const QList entries{call(CashState::Paid, 100, u"2021-Q1"), moved, unknown,
                        distribution(CashState::Planned, 20, u""),
                        distribution(CashState::WrittenOff, 30, u"2023")};
    const LedgerCourses actual = ledgerCourses(entries, LedgerView::Actual);
    QCOMPARE(actual.currencies.size(), 1);
    QCOMPARE(actual.currencies.constFirst().course.flows,
             (QList<DatedCash>{{QDate(2021, 3, 31), {ore(100), ore(0)}},
                               {QDate(2022, 3, 1), {ore(0), ore(105)}}}));
    QCOMPARE(actual.withoutAmount, 0);
    const LedgerCourses planned = ledgerCourses(entries, LedgerView::Planned);
    QCOMPARE(planned.currencies.constFirst().course.flows.size(),
             3); // Written off was planned too.
    QCOMPARE(planned.currencies.constFirst().course.flows.at(1).date, QDate(2022, 1, 1));
    QCOMPARE(planned.currencies.constFirst().undated, 1);
    QCOMPARE(planned.withoutAmount, 1);
    const LedgerCourses expected = ledgerCourses(entries, LedgerView::Expected);
    QCOMPARE(expected.currencies.constFirst().course.flows.size(), 2);
    QCOMPARE(expected.currencies.constFirst().undated, 1);
}

QTEST_GUILESS_MAIN(TestLedgerTotals)
#include "tst_ledgertotals.moc"
