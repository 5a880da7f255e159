#include "tests/views/windowfixture.h"

#include "model/items/meetingwords.h"
#include "views/board/boardwindow.h"
#include "views/board/decisionpanel.h"
#include "views/fields/field.h"
#include "views/fields/gridtable.h"
#include "views/fields/sectionededitor.h"
#include "views/meetings/meetingsplace.h"
#include "views/portfolio/sentencepage.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// The board's meetings in a real window, driven by keys: prepared, held, decided upon.
class TestMeetingsPlace final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_meetingsplace"_s); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
        QTest::keyClick(&m_fixture->window(), Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(place()->isVisible());
    }
    void cleanup() { m_fixture.reset(); }

    void anEmptyPlaceSaysWhatToDo();
    void theSampleHasMeetings();
    void keysGoFromSectionToSectionFromTheListToo();
    void aNewMeetingIsTypedIn();
    void aNewMeetingHasTheUsualAgenda();
    void theUsualAgendaIsProposedOnce();
    void anItemIsTypedAndMoved();
    void figuresAreFrozenAndFreedAgain();
    void deletingKeepsWhatIsDecidedAboutInvestments();
    void takingBackGoesToTheMeeting();
    void theMeetingIsHeldWithFrozenFigures();
    void aDecisionIsSavedWithTheInvestment();
    void aDecisionWithoutTextIsRefused();
    void aDateThatCannotBeReadIsRefused();
    void whatIsTypedInThePanelStays();
    void thePanelSaysWhyItCannotSave();
    void tabStaysInThePanel();
    void aDecisionIsTypedIntoTheMeeting();

private:
    MeetingsPlace *place() const { return m_fixture->window().findChild<MeetingsPlace *>(); }
    QListView *list() const { return place()->findChild<QListView *>(); }
    BoardWindow *board() const { return m_fixture->window().findChild<BoardWindow *>(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : place()->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    const Portfolio &portfolio() const { return m_fixture->document().portfolio(); }
    Meeting shown() const { return *meetingOf(portfolio().meetings, place()->shown()); }
    Investment firstInvestment() const
    {
        return m_fixture->document().content()->investments.constFirst();
    }
    /// A meeting without an agenda, at its agenda.
    void addEmptyMeeting() const
    {
        button(u"New meeting"_s)->click();
        Portfolio emptied = portfolio();
        for (Meeting &meeting : emptied.meetings) {
            if (meeting.id == place()->shown())
                meeting.agenda.clear();
        }
        QVERIFY(m_fixture->document().change(
            {.portfolio = PortfolioChange{portfolio(), emptied}, .reason = u"Empty"_s}));
        place()->goToField(u"meetings.agenda"_s);
    }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// Types into what has the focus, which may be another after the first letter, and Enter.
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        key(Qt::Key_Return);
    }
    BoardWindow *hold() const
    {
        QTest::keyClick(&m_fixture->window(), Qt::Key_F5);
        BoardWindow *held = board();
        const bool isReady = held && QTest::qWaitForWindowActive(held)
            && QTest::qWaitFor([held] { return held->hasFocus(); });
        return isReady ? held : nullptr;
    }
    /// The panel, opened at the slide of an investment.
    DecisionPanel *decideOnAnInvestment() const
    {
        BoardWindow *held = hold();
        while (held && held->place().slide().investment.isNull()
               && held->place().at() + 1 < held->slides().slides.size())
            QTest::keyClick(held, Qt::Key_PageDown);
        QTest::keyClick(held, Qt::Key_D);
        return held->decisionPanel();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMeetingsPlace::anEmptyPlaceSaysWhatToDo()
{
    Portfolio without = portfolio();
    without.meetings.clear();
    QVERIFY(m_fixture->document().change(
        {.portfolio = PortfolioChange{portfolio(), without}, .reason = u"Empty"_s}));
    auto *empty = place()->findChild<SentencePage *>();
    QTRY_VERIFY(empty->isVisible());
    QTest::keyClick(empty->findChild<QPushButton *>(), Qt::Key_Space);
    QTRY_COMPARE(portfolio().meetings.size(), 1);
    QVERIFY(!empty->isVisible());
    QVERIFY(!place()->shown().isNull());
}

void TestMeetingsPlace::keysGoFromSectionToSectionFromTheListToo()
{
    auto *sections = place()->findChild<SectionedEditor *>()->findChild<QListWidget *>();
    QCOMPARE(sections->currentRow(), 0);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(sections->currentRow(), 1);
    QTest::keyClick(sections, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(sections->currentRow(), 2);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(sections->currentRow(), 1);
}

void TestMeetingsPlace::theSampleHasMeetings()
{
    QVERIFY(list()->model()->rowCount() >= 2);
    QVERIFY(!place()->shown().isNull());
    QVERIFY(list()->hasFocus());
    const QUuid first = place()->shown();
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(place()->shown() != first);
}

void TestMeetingsPlace::aNewMeetingIsTypedIn()
{
    const qsizetype before = portfolio().meetings.size();
    button(u"New meeting"_s)->click();
    QCOMPARE(portfolio().meetings.size(), before + 1);
    type(u"12.11.2026"_s);
    QCOMPARE(shown().date, std::optional(QDate(2026, 11, 12)));
    place()->goToField(u"meetings.time"_s);
    type(u"14.30"_s);
    QCOMPARE(shown().time, std::optional(QTime(14, 30)));
    m_fixture->document().undoStack().undo();
    QVERIFY(!shown().time);
    QVERIFY(place()->isVisible());
}

void TestMeetingsPlace::aNewMeetingHasTheUsualAgenda()
{
    const QList<Meeting> before = portfolio().meetings;
    button(u"New meeting"_s)->click();
    QList<AgendaKind> kinds;
    for (const AgendaItem &item : shown().agenda)
        kinds.append(item.kind);
    QCOMPARE(kinds,
             (QList{AgendaKind::KeyFigures, AgendaKind::InvestedPotential, AgendaKind::Effects,
                    AgendaKind::MoneyBack, AgendaKind::Payers, AgendaKind::Changes,
                    AgendaKind::Decisions, AgendaKind::Investment}));
    QVERIFY(shown().agenda.constLast().investment.isNull()); // One slide for each.
    m_fixture->document().undoStack().undo();
    QCOMPARE(portfolio().meetings, before);
}

void TestMeetingsPlace::theUsualAgendaIsProposedOnce()
{
    addEmptyMeeting();
    QPushButton *propose = button(u"Propose the usual agenda"_s);
    QVERIFY(propose);
    propose->click();
    const qsizetype usual = usualAgenda().size();
    QCOMPARE(shown().agenda.size(), usual);
    propose->click();
    QCOMPARE(shown().agenda.size(), usual);
    m_fixture->document().undoStack().undo();
    QVERIFY(shown().agenda.isEmpty());
}

void TestMeetingsPlace::anItemIsTypedAndMoved()
{
    addEmptyMeeting();
    key(Qt::Key_Space); // Nothing is there yet; the button is.
    type(u"Welcome"_s);
    QTRY_COMPARE(shown().agenda.size(), 1);
    QCOMPARE(shown().agenda.constFirst().title, u"Welcome"_s);
    type(u"Accounts"_s);
    QTRY_COMPARE(shown().agenda.size(), 2);
    place()->goToField(u"meetings.agenda[1].title"_s);
    QPushButton *up = button(u"Move up"_s);
    QTRY_VERIFY(up->isEnabled());
    up->click();
    QCOMPARE(shown().agenda.constFirst().title, u"Accounts"_s);
}

void TestMeetingsPlace::figuresAreFrozenAndFreedAgain()
{
    QVERIFY(!shown().frozenAt);
    button(u"Freeze figures"_s)->click();
    QVERIFY(shown().frozenAt);
    QVERIFY(m_fixture->barSaying(u"are frozen as they stand now"_s));
    QVERIFY(!button(u"Freeze figures"_s));
    button(u"Use current figures"_s)->click();
    QVERIFY(!shown().frozenAt);
    m_fixture->document().undoStack().undo();
    QVERIFY(shown().frozenAt);
}

void TestMeetingsPlace::deletingKeepsWhatIsDecidedAboutInvestments()
{
    const QUuid id = place()->shown();
    const Decision ofAll{.id = QUuid::createUuid(), .meeting = id, .text = u"Of all"_s};
    Portfolio with = portfolio();
    with.decisions.append(ofAll);
    Investment after = firstInvestment();
    const Decision ofOne{.id = QUuid::createUuid(), .meeting = id, .text = u"Of one"_s};
    after.decisions.append(ofOne);
    QVERIFY(m_fixture->document().change({.investments = {{firstInvestment(), after}},
                                          .portfolio = PortfolioChange{portfolio(), with},
                                          .reason = u"Decide"_s}));
    button(u"Delete"_s)->click();
    QVERIFY(!meetingOf(portfolio().meetings, id));
    QVERIFY(!portfolio().decisions.contains(ofAll));
    QCOMPARE(firstInvestment().decisions.constLast().text, ofOne.text);
    QVERIFY(firstInvestment().decisions.constLast().meeting.isNull());
    QVERIFY(place()->shown() != id);
    m_fixture->document().undoStack().undo();
    QVERIFY(meetingOf(portfolio().meetings, id));
    QVERIFY(portfolio().decisions.contains(ofAll));
    QCOMPARE(firstInvestment().decisions.constLast(), ofOne);
}

void TestMeetingsPlace::takingBackGoesToTheMeeting()
{
    const QUuid id = place()->shown();
    button(u"Freeze figures"_s)->click();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QVERIFY(place()->shown() != id);
    QTest::keyClick(&m_fixture->window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(!place()->isVisible());
    QTest::keyClick(&m_fixture->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(place()->isVisible());
    QCOMPARE(place()->shown(), id);
    QVERIFY(!shown().frozenAt);
}

void TestMeetingsPlace::theMeetingIsHeldWithFrozenFigures()
{
    button(u"Freeze figures"_s)->click();
    const InvestmentId id = m_fixture->document().summaries().constFirst().id;
    const Investment before = *m_fixture->document().investment(id);
    Investment renamed = before;
    renamed.name = renamed.shortName = u"Renamed"_s;
    QTest::qWait(2); // The moment of the freeze lies before the next step.
    QVERIFY(m_fixture->document().change({.investments = {{before, renamed}}, .reason = u"x"_s}));
    BoardWindow *held = hold();
    QVERIFY(held);
    QCOMPARE(held->slides().meeting, place()->shown());
    QCOMPARE(held->slides().slides.constFirst().kind, Slide::Kind::Agenda);
    QVERIFY(held->slides().dating.contains(QLocale().toString(QDate::currentDate(), u"yyyy"_s)));
    for (const Slide &slide : held->slides().slides)
        QVERIFY(!slide.message.contains(u"Renamed"_s) && !slide.title.contains(u"Renamed"_s));
}

void TestMeetingsPlace::aDecisionIsSavedWithTheInvestment()
{
    DecisionPanel *panel = decideOnAnInvestment();
    QVERIFY(panel && panel->isVisible());
    const InvestmentId about = board()->place().slide().investment;
    QVERIFY(!about.isNull());
    QTest::keyClicks(panel->findChild<QPlainTextEdit *>(), u"Go on for a year"_s);
    panel->findChild<QComboBox *>()->setCurrentIndex(1);
    const QList<QLineEdit *> lines = panel->findChildren<QLineEdit *>();
    QTest::keyClicks(lines.at(0), u"Anna"_s);
    QTest::keyClicks(lines.at(1), u"1.3.2027"_s);
    QTest::keyClick(lines.at(1), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(panel->isSavedShown());
    const Decision saved = m_fixture->document().investment(about)->decisions.constLast();
    QCOMPARE(saved.text, u"Go on for a year"_s);
    QCOMPARE(saved.outcome, DecisionOutcome::ApprovedWithChanges);
    QCOMPARE(saved.responsible, u"Anna"_s);
    QCOMPARE(saved.deadline->toIso(), u"2027-03-01"_s);
    QCOMPARE(saved.meeting, place()->shown());
    QCOMPARE(saved.agendaItem, board()->place().slide().agendaItem);
    QCOMPARE(saved.decidedOn, std::optional(PartialDate::fromDate(QDate::currentDate())));
    const qsizetype at = board()->place().at();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    QVERIFY(!panel->isVisible());
    QCOMPARE(board()->place().at(), at); // The key left the panel, nothing more.
    m_fixture->document().undoStack().undo();
    QVERIFY(!m_fixture->document().investment(about)->decisions.contains(saved));
}

void TestMeetingsPlace::aDecisionWithoutTextIsRefused()
{
    BoardWindow *held = hold();
    QTest::keyClick(held, Qt::Key_D);
    DecisionPanel *panel = held->decisionPanel();
    QTest::keyClick(panel->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!panel->isSavedShown());
    QVERIFY(!panel->message().isEmpty());
    QCOMPARE(m_fixture->document().undoStack().count(), 0);
}

void TestMeetingsPlace::aDateThatCannotBeReadIsRefused()
{
    BoardWindow *held = hold();
    QTest::keyClick(held, Qt::Key_D);
    DecisionPanel *panel = held->decisionPanel();
    QTest::keyClicks(panel->findChild<QPlainTextEdit *>(), u"Go on"_s);
    QLineEdit *deadline = panel->findChildren<QLineEdit *>().at(1);
    QTest::keyClicks(deadline, u"soon"_s);
    QTest::keyClick(deadline, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(panel->message().contains(u"soon"_s));
    QVERIFY(deadline->hasFocus());
    deadline->clear();
    QTest::keyClick(deadline, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(panel->isSavedShown());
    // About no single investment it is the portfolio's.
    QCOMPARE(portfolio().decisions.constLast().text, u"Go on"_s);
}

void TestMeetingsPlace::whatIsTypedInThePanelStays()
{
    BoardWindow *held = hold();
    QTest::keyClick(held, Qt::Key_D);
    auto *text = held->decisionPanel()->findChild<QPlainTextEdit *>();
    QTest::keyClicks(text, u"Half a sen"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!held->decisionPanel()->isVisible());
    QVERIFY(held->isVisible());
    QTest::keyClick(held, Qt::Key_PageDown);
    QCOMPARE(held->place().at(), 1);
    QTest::keyClick(held, Qt::Key_D);
    QCOMPARE(text->toPlainText(), u"Half a sen"_s);
}

void TestMeetingsPlace::thePanelSaysWhyItCannotSave()
{
    BoardWindow *held = hold();
    held->setDecisions({}, u"Because."_s);
    QTest::keyClick(held, Qt::Key_D);
    QCOMPARE(held->decisionPanel()->message(), u"Because."_s);
    QVERIFY(!held->decisionPanel()->findChild<QPlainTextEdit *>()->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!held->decisionPanel()->isVisible());
}

void TestMeetingsPlace::tabStaysInThePanel()
{
    BoardWindow *held = hold();
    QTest::keyClick(held, Qt::Key_D);
    const DecisionPanel *panel = held->decisionPanel();
    QSet<QWidget *> visited;
    for (int i = 0; i < 6; ++i) {
        visited.insert(QApplication::focusWidget());
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited.size(), 6);
}

void TestMeetingsPlace::aDecisionIsTypedIntoTheMeeting()
{
    place()->goToField(u"decisions"_s);
    key(Qt::Key_Space);
    type(u"Typed here"_s);
    QTRY_COMPARE(portfolio().decisions.constLast().text, u"Typed here"_s);
    QCOMPARE(portfolio().decisions.constLast().meeting, place()->shown());
}

QTEST_MAIN(TestMeetingsPlace)

#include "tst_meetingsplace.moc"
