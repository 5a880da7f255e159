#include "model/exchange/samples.h"
#include "model/items/meetingchanges.h"
#include "model/items/meetinglistmodel.h"
#include "model/items/meetingparts.h"
#include "model/items/meetingreport.h"
#include "model/items/meetingslides.h"
#include "model/items/meetingwords.h"
#include "model/items/reporttemplates.h"
#include "model/items/reportwriters.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QDate meetingDay(2026, 11, 12);

Meeting heldOn(QDate date, const QString &title = u"Board"_s)
{
    Meeting meeting{.id = QUuid::createUuid(), .title = title};
    meeting.date = date;
    return meeting;
}

/// A file without history.
Result<PortfolioContent> nothingFromThen(const QDateTime &)
{
    return failure(Error::Code::NotFound);
}

PortfolioContent example()
{
    PortfolioContent content = *sample(Sample::Example);
    content.portfolio.meetings.clear();
    content.portfolio.decisions.clear();
    for (Investment &investment : content.investments)
        investment.decisions.clear();
    return content;
}

MeetingFigures currentFigures(const PortfolioContent &content, const Meeting &meeting)
{
    return *meetingFigures(content, meeting, meetingDay, {}, nothingFromThen);
}

SlideShow slidesFor(const MeetingFigures &figures)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return meetingSlides(figures, meetingQuestion(figures, Perspective::Fund, english));
}

Decision decisionOf(const Meeting &meeting, const QString &text)
{
    Decision decision{.id = QUuid::createUuid(), .meeting = meeting.id};
    decision.text = text;
    return decision;
}

} // namespace

/// What a meeting shows and what is written about it.
class TestMeetings final : public QObject {
    Q_OBJECT

private slots:
    void theNextOneComesFirst();
    void aMeetingIsNamed_data();
    void aMeetingIsNamed();
    void theListFollows();
    void theUsualAgendaHasSlidesForEachItem();
    void wordsComeBeforeWhatIsShown();
    void withoutAnAgendaTheFiguresAreShown();
    void frozenFiguresAreThoseOfThen();
    void whatWasEnteredAfterTheFreezeIsNamed();
    void frozenFiguresThatAreGoneAreSaid();
    void whatChangedSinceTheLastMeeting();
    void openDecisionsAreShown();
    void aDecisionIsPutWhereItBelongs();
    void whatAColleagueDecidedMeanwhileStays();
    void theMinutesSayWhatWasDecided();
    void theMinutesAreATextToEdit();
    void aPackOfAMeetingBeginsWithItsAgenda();
};

void TestMeetings::theNextOneComesFirst()
{
    const Meeting past = heldOn(meetingDay.addDays(-30));
    const Meeting longAgo = heldOn(meetingDay.addDays(-300));
    const Meeting soon = heldOn(meetingDay.addDays(1));
    const Meeting later = heldOn(meetingDay.addDays(100));
    const Meeting undated{.id = QUuid::createUuid()};
    QList<Meeting> meetings{longAgo, later, undated, past, soon};
    sortNextFirst(meetings, meetingDay);
    QCOMPARE(meetings, (QList<Meeting>{soon, later, undated, past, longAgo}));
    QCOMPARE(*meetingBefore(meetings, later), soon);
    QVERIFY(!meetingBefore(meetings, longAgo));
    QVERIFY(!meetingBefore(meetings, undated));
}

void TestMeetings::aMeetingIsNamed_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<int>("found");
    QTest::newRow("date") << u"2026-12-10"_s << 1;
    QTest::newRow("title, whatever its case") << u"september"_s << 0;
    QTest::newRow("next") << u"next"_s << 1;
    QTest::newRow("unknown") << u"2030-01-01"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void TestMeetings::aMeetingIsNamed()
{
    QFETCH(QString, named);
    QFETCH(int, found);
    const QList<Meeting> meetings{heldOn({2026, 9, 17}, u"September"_s),
                                  heldOn({2026, 12, 10}, u"December"_s)};
    const Result<Meeting> meeting = meetingNamed(named, meetings, meetingDay);
    QCOMPARE(meeting.has_value(), found >= 0);
    if (found >= 0)
        QCOMPARE(*meeting, meetings.at(found));
    else
        QCOMPARE(meeting.error().code, Error::Code::NotFound);
}

void TestMeetings::theListFollows()
{
    MeetingListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Meeting first = heldOn(meetingDay.addDays(10), u"First"_s);
    const Meeting second = heldOn(meetingDay.addDays(20), u"Second"_s);
    model.setMeetings({second, first}, meetingDay);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.idAt(0), first.id);
    QVERIFY(model.index(0).data().toString().startsWith(u"First\n"_s));
    first.date = meetingDay.addDays(30);
    model.setMeetings({second, first}, meetingDay);
    QCOMPARE(model.rowOf(first.id), 1);
    model.setMeetings({}, meetingDay);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.idAt(0).isNull());
}

void TestMeetings::theUsualAgendaHasSlidesForEachItem()
{
    Meeting meeting = heldOn(meetingDay);
    meeting.agenda = usualAgenda();
    QVERIFY(minutesOf(meeting.agenda).value() > 60);
    const SlideShow show = slidesFor(currentFigures(example(), meeting));
    QCOMPARE(show.meeting, meeting.id);
    QCOMPARE(show.slides.constFirst().kind, Slide::Kind::Agenda);
    QCOMPARE(show.slides.constFirst().message, u"Board"_s);
    for (qsizetype i = 0; i < meeting.agenda.size(); ++i) {
        const QUuid id = meeting.agenda.at(i).id;
        const auto found =
            std::find_if(show.slides.cbegin(), show.slides.cend(),
                         [&id](const Slide &slide) { return slide.agendaItem == id; });
        QVERIFY2(found != show.slides.cend(), qPrintable(meeting.agenda.at(i).title));
        QVERIFY(found->item.startsWith(QString::number(i + 1) + u". "_s));
    }
}

void TestMeetings::wordsComeBeforeWhatIsShown()
{
    const PortfolioContent content = example();
    Meeting meeting = heldOn(meetingDay);
    AgendaItem item{.id = QUuid::createUuid(), .title = u"Question"_s};
    item.kind = AgendaKind::Investment;
    item.investment = content.investments.constFirst().id;
    item.text = u"Shall we?\n\nYes, we should."_s;
    meeting.agenda = {item};
    const SlideShow show = slidesFor(currentFigures(content, meeting));
    QCOMPARE(show.slides.size(), 3);
    QCOMPARE(show.slides.at(1).kind, Slide::Kind::Words);
    QCOMPARE(std::get<QStringList>(show.slides.at(1).content),
             QStringList({u"Shall we?"_s, u"Yes, we should."_s}));
    QCOMPARE(show.slides.at(2).kind, Slide::Kind::Investment);
    QCOMPARE(show.slides.at(2).investment, item.investment);
}

void TestMeetings::withoutAnAgendaTheFiguresAreShown()
{
    const PortfolioContent content = example();
    const MeetingFigures figures = currentFigures(content, heldOn(meetingDay));
    const SlideQuestion question = meetingQuestion(figures, Perspective::Fund, QLocale::c());
    QCOMPARE(meetingSlides(figures, question).slides, slideShow(content, question).slides);
}

void TestMeetings::frozenFiguresAreThoseOfThen()
{
    PortfolioContent now = example();
    PortfolioContent then = now;
    then.investments.removeLast();
    Meeting meeting = heldOn(meetingDay);
    meeting.frozenAt = QDateTime({2026, 11, 1}, {9, 30}, Qt::UTC);
    now.portfolio.meetings = {meeting};
    now.investments.first().decisions = {decisionOf(meeting, u"Go on"_s)};
    const auto asked = std::make_shared<QDateTime>();
    const Result<MeetingFigures> figures =
        meetingFigures(now, meeting, meetingDay, {}, [asked, then](const QDateTime &moment) {
            *asked = moment;
            return Result<PortfolioContent>(then);
        });
    QVERIFY(figures);
    QCOMPARE(*asked, *meeting.frozenAt);
    QCOMPARE(figures->content.investments.size(), then.investments.size());
    QCOMPARE(figures->date->toIso(), u"2026-11-01"_s);
    // The decisions are those of today all the same.
    QCOMPARE(figures->decisions.size(), 1);
    QCOMPARE(figures->content.investments.constFirst().decisions.size(), 1);
    QVERIFY(slidesFor(*figures).dating.contains(u"2026"_s));
}

void TestMeetings::whatWasEnteredAfterTheFreezeIsNamed()
{
    PortfolioContent now = example();
    PortfolioContent then = now;
    then.investments.removeLast();
    const Investment &added = now.investments.constLast();
    Meeting meeting = heldOn(meetingDay);
    meeting.frozenAt = QDateTime({2026, 11, 1}, {9, 30}, Qt::UTC);
    meeting.agenda = {{.id = QUuid::createUuid(), .kind = AgendaKind::Changes}};
    now.portfolio.meetings = {heldOn(meetingDay.addDays(-60), u"Earlier"_s), meeting};
    const auto asThen = [&then](const QDateTime &) {
        return Result<PortfolioContent>(then);
    };
    const MeetingFigures figures = *meetingFigures(now, meeting, meetingDay, {}, asThen);
    QCOMPARE(figures.later.keys(), QList{added.id});
    QCOMPARE(investmentName(figures, added.id), added.name.simplified());
    QVERIFY(slidesFor(figures).slides.constLast().caption.contains(added.name.simplified()));
    const QLocale english(QLocale::English);
    const Report minutes = meetingMinutes(figures, settingOf(figures, english));
    QVERIFY(minutes.about.constLast().contains(added.name.simplified()));
    // Its file is called by the day of the meeting, not by that of the figures.
    QCOMPARE(minutes.date, QDate(2026, 11, 1));
    QVERIFY(fileNameOf(minutes).endsWith(meetingDay.toString(Qt::ISODate)));
    QVERIFY(laterSentence(currentFigures(now, heldOn(meetingDay))).isEmpty());
}

void TestMeetings::frozenFiguresThatAreGoneAreSaid()
{
    Meeting meeting = heldOn(meetingDay);
    meeting.frozenAt = QDateTime({2026, 11, 1}, {9, 30}, Qt::UTC);
    const Result<MeetingFigures> figures =
        meetingFigures(example(), meeting, meetingDay, {}, nothingFromThen);
    QVERIFY(!figures);
    QCOMPARE(figures.error().code, Error::Code::NotFound);
    QCOMPARE(figures.error().where, u"Board"_s);
}

void TestMeetings::whatChangedSinceTheLastMeeting()
{
    const PortfolioContent before = example();
    PortfolioContent after = before;
    after.investments.first().stage = u"Closed"_s;
    after.investments.removeLast();
    const QLocale english(QLocale::English);
    const QList<MeetingChange> changes = meetingChanges(before, after, english);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.constFirst().what, u"Stage"_s);
    QCOMPARE(changes.constLast().investment, before.investments.constLast().id);
    QVERIFY(meetingChanges(before, before, english).isEmpty());

    Meeting meeting = heldOn(meetingDay);
    meeting.agenda = {{.id = QUuid::createUuid(), .kind = AgendaKind::Changes}};
    after.portfolio.meetings = {heldOn(meetingDay.addDays(-60), u"Earlier"_s), meeting};
    const MeetingFigures figures =
        *meetingFigures(after, meeting, meetingDay, {},
                        [&before](const QDateTime &) { return Result<PortfolioContent>(before); });
    const SlideShow show = slidesFor(figures);
    QCOMPARE(show.slides.size(), 2);
    QCOMPARE(std::get<SlideTable>(show.slides.at(1).content).rows.size(), 2);
    QVERIFY(show.slides.at(1).title.contains(u"Earlier"_s));
    QVERIFY(show.slides.at(1).leadsTo.constLast().isNull()); // It is not there any more.
}

void TestMeetings::openDecisionsAreShown()
{
    PortfolioContent content = example();
    Meeting meeting = heldOn(meetingDay);
    meeting.agenda = {{.id = QUuid::createUuid(), .kind = AgendaKind::Decisions}};
    const Meeting earlier = heldOn(meetingDay.addDays(-30));
    Decision done = decisionOf(earlier, u"Done"_s);
    done.completedOn = PartialDate::fromDate(meetingDay);
    Decision urgent = decisionOf(earlier, u"Urgent"_s);
    urgent.deadline = PartialDate::fromDate(meetingDay.addDays(5));
    Decision noted = decisionOf(earlier, u"Noted"_s);
    noted.outcome = DecisionOutcome::ForInformation;
    content.portfolio.decisions = {done, decisionOf(earlier, u"Some day"_s), noted,
                                   decisionOf(meeting, u"Decided here"_s)};
    content.investments.first().decisions = {urgent};
    const SlideShow show = slidesFor(currentFigures(content, meeting));
    const auto rows = std::get<SlideTable>(show.slides.constLast().content).rows;
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).constFirst(), u"Urgent"_s);
    QCOMPARE(rows.at(1).constFirst(), u"Some day"_s);
}

void TestMeetings::aDecisionIsPutWhereItBelongs()
{
    PortfolioContent content = example();
    const Meeting meeting = heldOn(meetingDay);
    const Decision other = decisionOf(heldOn(meetingDay.addDays(1)), u"Of another"_s);
    const Decision moved = decisionOf(meeting, u"Moved"_s);
    Investment from = content.investments.at(0);
    const Investment to = content.investments.at(1);
    from.decisions = {moved, other};
    const QList<MeetingDecision> rows{{moved.id, moved, to.id}};
    const QList<MeetingDecision> shown{{moved.id, moved, from.id}};
    const QList<InvestmentChange> changes = decisionChanges({from, to}, {shown, rows});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).after->decisions, QList{other});
    QCOMPARE(changes.at(1).after->decisions, QList{moved});
    QVERIFY(decisionChanges({to}, {}).isEmpty());
}

void TestMeetings::whatAColleagueDecidedMeanwhileStays()
{
    const Meeting meeting = heldOn(meetingDay);
    const Decision own = decisionOf(meeting, u"Seen"_s);
    const Decision unseen = decisionOf(meeting, u"Of a colleague"_s);
    Decision reworded = own;
    reworded.text = u"Seen, and put better by the colleague"_s;
    const Decision added = decisionOf(meeting, u"New"_s);
    Investment stored = example().investments.at(0);
    stored.decisions = {reworded, unseen};
    const QList<MeetingDecision> shown{{own.id, own, stored.id}};
    const QList<MeetingDecision> wanted =
        shown + QList<MeetingDecision>{{added.id, added, stored.id}};
    const QList<InvestmentChange> changes = decisionChanges({stored}, {shown, wanted});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).after->decisions, (QList{reworded, unseen, added}));
}

void TestMeetings::theMinutesSayWhatWasDecided()
{
    PortfolioContent content = example();
    Meeting meeting = heldOn(meetingDay, u"Autumn meeting"_s);
    meeting.participants = u"Anna\nBo"_s;
    meeting.closingNotes = u"Next time in spring."_s;
    meeting.agenda = {{.id = QUuid::createUuid(), .title = u"The contract"_s}};
    Decision decision = decisionOf(meeting, u"Sign the contract."_s);
    decision.agendaItem = meeting.agenda.constFirst().id;
    decision.responsible = u"The secretariat"_s;
    decision.deadline = PartialDate::fromDate({2027, 1, 15});
    content.investments.first().decisions = {decision};
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const MeetingFigures figures = currentFigures(content, meeting);
    const Report report = *reportOf(content, {.which = ReportTemplate::Minutes, .meeting = figures},
                                    settingOf(figures, english));
    const QString page = reportPage(report, english);
    for (const QString &words :
         {u"Autumn meeting"_s, u"Anna, Bo"_s, u"1. The contract"_s, u"Sign the contract."_s,
          u"approved"_s, u"The secretariat"_s, u"15 January 2027"_s, u"Next time in spring."_s,
          u"not frozen"_s, content.investments.constFirst().name.toHtmlEscaped()})
        QVERIFY2(page.contains(words), qPrintable(words));
    QCOMPARE(mainTableOf(report)->rows.size(), 1);
    QCOMPARE(report.date, meetingDay);
    QVERIFY(!reportOf(content, {.which = ReportTemplate::Minutes}, settingOf(figures, english)));
}

void TestMeetings::theMinutesAreATextToEdit()
{
    Meeting meeting = heldOn(meetingDay);
    meeting.agenda = usualAgenda();
    const QLocale english(QLocale::English);
    const MeetingFigures figures = currentFigures(example(), meeting);
    const Report report = meetingMinutes(figures, settingOf(figures, english));
    QVERIFY(canBeWritten(report, ReportFormat::Text));
    const Result<QByteArray> text = written(report, ReportFormat::Text, english);
    QVERIFY(text);
    QVERIFY(text->startsWith("PK"));
    QVERIFY(text->contains("application/vnd.oasis.opendocument.text"));
    QCOMPARE(*written(report, ReportFormat::Text, english), *text);
    const Report pack =
        *reportOf(figures.content, {.which = ReportTemplate::Pack}, settingOf(figures, english));
    QVERIFY(!canBeWritten(pack, ReportFormat::Text));
}

void TestMeetings::aPackOfAMeetingBeginsWithItsAgenda()
{
    Meeting meeting = heldOn(meetingDay, u"Autumn meeting"_s);
    meeting.agenda = usualAgenda();
    const QLocale english(QLocale::English);
    const MeetingFigures figures = currentFigures(example(), meeting);
    const Report pack =
        *reportOf(figures.content, {.which = ReportTemplate::Pack, .meeting = figures},
                  settingOf(figures, english));
    QCOMPARE(pack.sections.constFirst().key, u"agenda"_s);
    QCOMPARE(pack.subject, u"Autumn meeting"_s);
    QVERIFY(reportPage(pack, english).contains(u"When is the money back?"_s));
}

QTEST_MAIN(TestMeetings)

#include "tst_meetings.moc"
