#include "model/items/participationparts.h"
#include "model/items/participationtext.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

ParticipationChain chainOf(qint64 planned, qint64 referred, qint64 started,
                           std::optional<qint64> completed, std::optional<qint64> metGoal)
{
    Investment investment{.citizensPlanned = {{.value = planned}}};
    investment.participation = {{.id = QUuid::createUuid(),
                                 .countedOn = *PartialDate::fromIso(u"2026-06-30"),
                                 .referred = referred,
                                 .started = started,
                                 .completed = completed,
                                 .metGoal = metGoal}};
    return participationChain(investment);
}

} // namespace

class TestParticipationText final : public QObject {
    Q_OBJECT

private slots:
    void theChainInALine();
    void smallNumbersAreMaskedForOthers();
    void barsAreOfTheLargest();
    void whatTheCaptionSays();
    void columnsAreTyped();
    void whatAReportSaysAtLeast();
};

void TestParticipationText::theChainInALine()
{
    QCOMPARE(chainText(chainOf(45, 40, 38, 31, 24), 5, SmallNumbers::Shown, english)
                 .replace(QChar(QChar::Nbsp), u' '),
             u"45 planned, 40 referred (89%), 38 started (95%), 31 completed (82%), 24 met the "
             "goal (77%)"_s);
    // A step that is not known is left out, and never 0.
    QCOMPARE(chainText(chainOf(45, 40, 38, {}, {}), 5, SmallNumbers::Shown, english),
             u"45 planned, 40 referred (89%), 38 started (95%)"_s);
    QVERIFY(chainText({}, 5, SmallNumbers::Shown, english).isEmpty());
}

void TestParticipationText::smallNumbersAreMaskedForOthers()
{
    const ParticipationChain chain = chainOf(15, 12, 9, 4, 3);
    QCOMPARE(chainText(chain, 5, SmallNumbers::Masked, english),
             u"15 planned, 12 referred (80%), 9 started (75%), <5 completed, <5 met the goal"_s);
    const QList<ShownLink> masked = shownChain(chain, 5, SmallNumbers::Masked, english);
    QCOMPARE(masked.at(3).part, 0.0); // The length would tell it.
    QVERIFY(masked.at(4).share.isEmpty()); // So would the share.
    const QList<ShownLink> shown = shownChain(chain, 5, SmallNumbers::Shown, english);
    QVERIFY(shown.at(3).isSmall && !shown.at(2).isSmall);
    QCOMPARE(shown.at(3).count, u"4"_s);
    // A share of a masked number is masked as well.
    QVERIFY(shownChain(chainOf(3, 12, 9, {}, {}), 5, SmallNumbers::Masked, english)
                .at(1)
                .share.isEmpty());
}

void TestParticipationText::barsAreOfTheLargest()
{
    const QList<ShownLink> shown =
        shownChain(chainOf(20, 40, 30, 0, {}), 5, SmallNumbers::Shown, english);
    QCOMPARE(shown.at(0).part, 0.5);
    QCOMPARE(shown.at(1).part, 1.0);
    QCOMPARE(shown.at(3).count, u"0"_s);
    QCOMPARE(shown.at(4).count, u"–"_s);
    QVERIFY(!shown.at(4).isKnown);
    QVERIFY(shownChain({}, 5, SmallNumbers::Shown, english).isEmpty());
}

void TestParticipationText::whatTheCaptionSays()
{
    const QString caption = chainCaption(chainOf(45, 40, 38, 31, 24), english);
    QVERIFY2(caption.contains(u"30 Jun 2026"_s) && caption.contains(u"of the step before"_s),
             qPrintable(caption));
    QVERIFY(!caption.contains(u"measurements"_s));
    QVERIFY(chainCaption({}, english).isEmpty());
}

void TestParticipationText::columnsAreTyped()
{
    const QList<GridColumn<Participation>> columns = participationColumns({});
    QCOMPARE(columns.size(), 6);
    PartContext context;
    context.locale = english;
    Participation count = newParticipation(QDate(2026, 11, 27));
    QVERIFY(!isFilled(count));
    QCOMPARE(count.countedOn, PartialDate::fromDate(QDate(2026, 11, 27)));
    QVERIFY(columns.at(2).part.read(count, u"4"_s, context));
    QCOMPARE(count.started, 4);
    QVERIFY(isFilled(count));
    QVERIFY(columns.at(2).part.isSmallCount(count, context));
    QVERIFY(!columns.at(2).part.read(count, u"many"_s, context));
    QCOMPARE(count.started, 4);
    QVERIFY(columns.at(2).part.read(count, {}, context)); // Missing again, and not 0.
    QVERIFY(!count.started);
}

void TestParticipationText::whatAReportSaysAtLeast()
{
    Investment investment;
    investment.parties = {{.name = u"Aarhus Kommune"_s}};
    investment.reportDuties = {{.title = u"Slutrapport"_s, .recipient = u"Bestyrelsen"_s}};
    QVERIFY(!isFilled(investment.reportDuties.first()));
    investment.reportDuties[0].dueOn = *PartialDate::fromIso(u"2027");
    QVERIFY(isFilled(investment.reportDuties.first()));
    const QList<GridColumn<ReportDuty>> columns = reportDutyColumns(investment);
    QCOMPARE(columns.at(1).proposals, (QStringList{u"Bestyrelsen"_s, u"Aarhus Kommune"_s}));
}

QTEST_GUILESS_MAIN(TestParticipationText)
#include "tst_participationtext.moc"
