#include "model/calc/dueitems.h"
#include "model/calc/meetingchecks.h"
#include "model/calc/opendecisions.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

using Code = InvestmentCheck::Code;

PartialDate dayOf(const QString &iso)
{
    return *PartialDate::fromIso(iso);
}

Decision decided(DecisionOutcome outcome)
{
    Decision decision{.id = QUuid::createUuid()};
    decision.text = u"Go on"_s;
    decision.outcome = outcome;
    return decision;
}

} // namespace

class TestMeetingChecks final : public QObject {
    Q_OBJECT

private slots:
    void whatLooksWrongInADecision_data();
    void whatLooksWrongInADecision();
    void theDayOfTheMeetingCounts();
    void minutesAreNotNegative();
    void whatIsOpen_data();
    void whatIsOpen();
    void whatIsDue();
};

void TestMeetingChecks::whatLooksWrongInADecision_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("deadline");
    QTest::addColumn<QString>("completed");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("nothing") << u"Go on"_s << u"2026-12-01"_s << u"2026-11-30"_s << QStringList();
    QTest::newRow("no text") << u" "_s << QString() << QString()
                             << QStringList{u"decisions[0].text"_s};
    QTest::newRow("deadline before it")
        << u"Go on"_s << u"2026-10-01"_s << QString() << QStringList{u"decisions[0].deadline"_s};
    QTest::newRow("a deadline in the same month is not certainly before")
        << u"Go on"_s << u"2026-11"_s << QString() << QStringList();
    QTest::newRow("completed before it")
        << u"Go on"_s << QString() << u"2025"_s << QStringList{u"decisions[0].completedOn"_s};
}

void TestMeetingChecks::whatLooksWrongInADecision()
{
    QFETCH(QString, text);
    QFETCH(QString, deadline);
    QFETCH(QString, completed);
    QFETCH(QStringList, fields);
    Decision decision = decided(DecisionOutcome::Approved);
    decision.text = text;
    decision.decidedOn = dayOf(u"2026-11-12"_s);
    if (!deadline.isEmpty())
        decision.deadline = dayOf(deadline);
    if (!completed.isEmpty())
        decision.completedOn = dayOf(completed);
    QStringList found;
    for (const InvestmentCheck &check : decisionChecksOf({decision}, {}))
        found.append(check.field);
    QCOMPARE(found, fields);
}

void TestMeetingChecks::theDayOfTheMeetingCounts()
{
    Meeting meeting{.id = QUuid::createUuid()};
    meeting.date = QDate(2026, 11, 12);
    Decision decision = decided(DecisionOutcome::Approved);
    decision.meeting = meeting.id;
    decision.deadline = dayOf(u"2026-11-11"_s);
    QCOMPARE(decisionChecksOf({decision}, {meeting}).constFirst().code,
             Code::DeadlineBeforeDecision);
    QCOMPARE(decisionChecksOf({decision}, {}).constFirst().code, Code::MeetingMissing);
}

void TestMeetingChecks::minutesAreNotNegative()
{
    Meeting meeting{.id = QUuid::createUuid()};
    meeting.agenda = {{.id = QUuid::createUuid(), .minutes = 10},
                      {.id = QUuid::createUuid(), .minutes = -1}};
    const QList<InvestmentCheck> checks = meetingChecksOf({meeting});
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.constFirst().field, u"meetings[0].agenda[1].minutes"_s);
}

void TestMeetingChecks::whatIsOpen_data()
{
    QTest::addColumn<DecisionOutcome>("outcome");
    QTest::addColumn<bool>("hasDeadline");
    QTest::addColumn<bool>("isCompleted");
    QTest::addColumn<bool>("open");
    QTest::newRow("approved") << DecisionOutcome::Approved << false << false << true;
    QTest::newRow("deferred") << DecisionOutcome::Deferred << false << false << true;
    QTest::newRow("declined") << DecisionOutcome::Declined << false << false << false;
    QTest::newRow("taken note of") << DecisionOutcome::ForInformation << false << false << false;
    QTest::newRow("taken note of, with a deadline")
        << DecisionOutcome::ForInformation << true << false << true;
    QTest::newRow("completed") << DecisionOutcome::Approved << true << true << false;
}

void TestMeetingChecks::whatIsOpen()
{
    QFETCH(DecisionOutcome, outcome);
    QFETCH(bool, hasDeadline);
    QFETCH(bool, isCompleted);
    QFETCH(bool, open);
    Decision decision = decided(outcome);
    if (hasDeadline)
        decision.deadline = dayOf(u"2026-12-01"_s);
    if (isCompleted)
        decision.completedOn = dayOf(u"2026-11-30"_s);
    QCOMPARE(isOpen(decision), open);
}

void TestMeetingChecks::whatIsDue()
{
    const QDate today(2026, 11, 12);
    Decision late = decided(DecisionOutcome::Approved);
    late.deadline = dayOf(u"2026-11-01"_s);
    Decision later = decided(DecisionOutcome::Approved);
    later.deadline = dayOf(u"2027-01-01"_s);
    Investment investment{.id = InvestmentId::create()};
    investment.decisions = {decided(DecisionOutcome::Approved), late, later,
                            decided(DecisionOutcome::Declined)};
    const QList<DueItem> due = dueItems(investment, today, today);
    QCOMPARE(due.size(), 2);
    QCOMPARE(due.at(0).decision, std::optional<qsizetype>(1));
    QVERIFY(isOver(due.at(0).date, today));
    QCOMPARE(due.at(1).decision, std::optional<qsizetype>(0)); // Without a deadline it is due now.
    QVERIFY(!isOver(due.at(1).date, today));
    QCOMPARE(dueDecisions(investment.decisions, today, today.addYears(1)).size(), 3);
}

QTEST_GUILESS_MAIN(TestMeetingChecks)

#include "tst_meetingchecks.moc"
