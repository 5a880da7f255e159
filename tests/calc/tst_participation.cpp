#include "model/calc/participationchain.h"
#include "model/calc/participationchecks.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

using Code = InvestmentCheck::Code;

namespace {

PartialDate day(QStringView iso)
{
    return *PartialDate::fromIso(iso);
}

Participation counted(const QString &iso, std::optional<qint64> referred,
                      std::optional<qint64> started, std::optional<qint64> completed,
                      std::optional<qint64> metGoal)
{
    Participation made{.id = QUuid::createUuid(),
                       .referred = referred,
                       .started = started,
                       .completed = completed,
                       .metGoal = metGoal};
    if (!iso.isEmpty())
        made.countedOn = day(iso);
    return made;
}

/// 45 planned; one goal, of which 24 are measured to have met it.
Investment measuredInvestment()
{
    Investment investment{.citizensPlanned = {{.value = 45}}};
    EffectGoal goal{.id = QUuid::createUuid(), .targetCount = 30};
    Measurement measurement{.id = QUuid::createUuid(), .effectGoal = goal.id};
    measurement.entries = {{.count = 24, .measured = 31}};
    investment.effectGoals = {goal};
    investment.measurements = {measurement};
    return investment;
}

QList<std::optional<qint64>> counts(const Investment &investment)
{
    QList<std::optional<qint64>> found;
    for (const ChainLink &link : participationChain(investment).links)
        found.append(link.count);
    return found;
}

using Counts = QList<std::optional<qint64>>;

} // namespace

class TestParticipation final : public QObject {
    Q_OBJECT

private slots:
    void theLatestCountApplies();
    void sharesAreOfTheStepBefore();
    void theGoalIsTakenFromTheMeasurements();
    void nothingKnownIsNoChain();
    void whatLooksWrong_data();
    void whatLooksWrong();
    void moreMeasuredThanCompleted();
    void aReportBeforeTheStart();
};

void TestParticipation::theLatestCountApplies()
{
    Investment investment;
    investment.participation = {counted(u"2024-06-30"_s, 40, 38, 31, 24),
                                counted(u"2023-12-31"_s, 20, 18, 2, 1), counted({}, 1, 1, 1, 1)};
    QCOMPARE(counts(investment), (Counts{std::nullopt, 40, 38, 31, 24}));
    QCOMPARE(participationChain(investment).countedOn, day(u"2024-06-30"));
    investment.participation.append(counted(u"2024-06-30"_s, 41, 39, 31, 24)); // The later row.
    QCOMPARE(latestParticipation(investment.participation), 3);
    investment.participation = {counted({}, 1, 1, 1, 1), counted({}, 2, 2, 2, 2)};
    QCOMPARE(latestParticipation(investment.participation), 1);
}

void TestParticipation::sharesAreOfTheStepBefore()
{
    Investment investment{.citizensPlanned = {{.value = 50}}};
    investment.participation = {counted(u"2024"_s, 40, std::nullopt, 30, 0)};
    const QList<ChainLink> links = participationChain(investment).links;
    QCOMPARE(links.size(), 5);
    QVERIFY(!links.at(0).share);
    QCOMPARE(links.at(1).share, 0.8);
    QVERIFY(!links.at(2).count && !links.at(2).share); // Missing is not 0.
    QCOMPARE(links.at(3).share, 0.75); // Of those referred: who started is not known.
    QCOMPARE(links.at(4).share, 0.0); // And 0 is not missing.
    investment.participation[0].completed = 0;
    QVERIFY(!participationChain(investment).links.at(4).share); // Of nobody.
}

void TestParticipation::theGoalIsTakenFromTheMeasurements()
{
    Investment investment = measuredInvestment();
    QCOMPARE(counts(investment), (Counts{45, std::nullopt, std::nullopt, std::nullopt, 24}));
    QVERIFY(participationChain(investment).links.constLast().isMeasured);
    investment.participation = {counted(u"2024"_s, 40, 38, 31, 25)};
    QCOMPARE(counts(investment), (Counts{45, 40, 38, 31, 25}));
    QVERIFY(!participationChain(investment).links.constLast().isMeasured);
    investment.participation[0].metGoal.reset();
    investment.effectGoals.append(EffectGoal{.id = QUuid::createUuid(), .targetCount = 3});
    QCOMPARE(counts(investment).constLast(), std::nullopt); // Both goals may be of one citizen.
}

void TestParticipation::nothingKnownIsNoChain()
{
    QVERIFY(participationChain({}).links.isEmpty());
    QVERIFY(!latestParticipation({}));
}

void TestParticipation::whatLooksWrong_data()
{
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const Counts &counts, const QString &on,
                        const QStringList &fields, Code code) {
        QTest::newRow(name) << counts << on << fields << static_cast<int>(code);
    };
    const Code none = Code::NameMissing;
    row("each a part of the one before", {40, 38, 31, 24}, u"2024-06"_s, {}, none);
    row("all of them", {40, 40, 40, 40}, u"2024-06"_s, {}, none);
    row("nothing known", {{}, {}, {}, {}}, {}, {}, none);
    row("more started", {40, 41, 31, 24}, u"2024-06"_s, {u"participation[0].started"_s},
        Code::StartedAboveReferred);
    row("more completed", {40, 38, 39, 24}, u"2024-06"_s, {u"participation[0].completed"_s},
        Code::CompletedAboveStarted);
    row("more completed than referred", {40, {}, 41, 24}, u"2024-06"_s,
        {u"participation[0].completed"_s}, Code::CompletedAboveStarted);
    row("more met the goal", {40, 38, 31, 32}, u"2024-06"_s, {u"participation[0].metGoal"_s},
        Code::MetAboveCompleted);
    row("below zero", {-1, {}, {}, {}}, u"2024-06"_s, {u"participation[0].referred"_s},
        Code::NegativeCount);
    row("before the start", {40, 38, 31, 24}, u"2022-12"_s, {u"participation[0].countedOn"_s},
        Code::CountedBeforeStart);
    row("in the month of the start", {40, 38, 31, 24}, u"2023-02"_s, {}, none);
}

void TestParticipation::whatLooksWrong()
{
    QFETCH(const Counts, counts);
    QFETCH(const QString, day);
    QFETCH(const QStringList, fields);
    QFETCH(const int, code);
    Investment investment;
    investment.intake.start = PartialDate::fromIso(u"2023-02-15").value();
    investment.participation = {
        counted(day, counts.at(0), counts.at(1), counts.at(2), counts.at(3))};
    QStringList found;
    for (const InvestmentCheck &check : participationChecksOf(investment)) {
        found.append(check.field);
        QCOMPARE(static_cast<int>(check.code), code);
    }
    QCOMPARE(found, fields);
}

void TestParticipation::moreMeasuredThanCompleted()
{
    Investment investment = measuredInvestment();
    investment.participation = {counted(u"2024"_s, 40, 38, 24, std::nullopt)};
    QVERIFY(participationChecksOf(investment).isEmpty());
    investment.participation[0].completed = 23;
    const QList<InvestmentCheck> checks = participationChecksOf(investment);
    QCOMPARE(checks,
             (QList<InvestmentCheck>{{Code::MeasuredAboveCompleted, u"participation"_s, {}}}));
}

void TestParticipation::aReportBeforeTheStart()
{
    Investment investment;
    investment.reportDuties = {{.title = u"Slutrapport"_s, .deliveredOn = day(u"2022")}};
    QVERIFY(reportChecksOf(investment).isEmpty()); // Nobody knows when it began.
    investment.effort.start = day(u"2023");
    QCOMPARE(reportChecksOf(investment),
             (QList<InvestmentCheck>{{Code::DeliveredBeforeStart, u"reportDuties[0].deliveredOn"_s,
                                      u"Slutrapport"_s}}));
    investment.reportDuties[0].deliveredOn = day(u"2023-01");
    QVERIFY(reportChecksOf(investment).isEmpty());
}

QTEST_GUILESS_MAIN(TestParticipation)
#include "tst_participation.moc"
