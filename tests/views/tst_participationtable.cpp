#include "tests/views/editorfixture.h"

#include "views/fields/gridfield.h"
#include "views/fields/gridtable.h"
#include "views/investment/chainbars.h"
#include "views/investment/participationpicture.h"

#include <QtWidgets/QApplication>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

enum Column { CountedOn, Referred, Started, Completed, MetGoal };
enum ReportColumn { Title, Recipient, DueOn, DeliveredOn };

} // namespace

/// How far the citizens have come, and the reports, typed in a real window.
class TestParticipationTable final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void theChainIsTypedAcrossTheLine();
    void thePictureFollows();
    void whatLooksWrongIsToldAndSaved();
    void smallCountsAreMarked();
    void undoTakesItBack();
    void aReportIsTyped();

private:
    GridTable *table(const QString &name) const
    {
        return m_window->editor->findChild<GridTable *>(name);
    }
    QModelIndex cell(int row, int column) const
    {
        return table(u"participation"_s)->model()->index(row, column);
    }
    ChainBars *bars() const { return m_window->editor->findChild<ChainBars *>(); }
    QList<Participation> stored() const { return m_window->stored().participation; }
    static void keys(const QString &text)
    {
        for (const QChar sign : text) // The first one opens an editor, which gets the others.
            QTest::keyClick(QApplication::focusWidget(), sign.toLatin1());
    }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void typeLine() const;

    std::unique_ptr<EditorFixture> m_window;
};

void TestParticipationTable::init()
{
    m_window = std::make_unique<EditorFixture>();
    QVERIFY(m_window->open());
    m_window->editor->goToField(u"participation"_s);
}

/// Day, referred, started, completed and goal met, from cell to cell.
void TestParticipationTable::typeLine() const
{
    key(Qt::Key_Space); // "Add count"
    for (const QString &text : {u"30.6.25"_s, u"40"_s, u"38"_s, u"31"_s, u"24"_s}) {
        keys(text);
        key(Qt::Key_Tab);
    }
}

void TestParticipationTable::theChainIsTypedAcrossTheLine()
{
    typeLine();
    QCOMPARE(stored().size(), 1);
    const Participation count = stored().first();
    QCOMPARE(count.countedOn, PartialDate::fromIso(u"2025-06-30").value());
    QCOMPARE(count.referred, 40);
    QCOMPARE(count.started, 38);
    QCOMPARE(count.completed, 31);
    QCOMPARE(count.metGoal, 24);
}

void TestParticipationTable::thePictureFollows()
{
    typeLine();
    QVERIFY(bars()->isVisible());
    const QString said = bars()->accessibleDescription().replace(QChar(QChar::Nbsp), u' ');
    QVERIFY2(said.endsWith(u"40 referred (89 %), 38 started (95 %), 31 completed (82 %), 24 met "
                           "the goal (77 %)"_s)
                 || said.contains(u"38 started (95"_s),
             qPrintable(said));
    QVERIFY(bars()->grab().toImage().allGray() == false); // What is reached has its colour.
}

void TestParticipationTable::whatLooksWrongIsToldAndSaved()
{
    typeLine();
    table(u"participation"_s)->goTo(0, Started);
    keys(u"41"_s);
    key(Qt::Key_Return);
    QCOMPARE(stored().first().started, 41); // Never refused.
    QVERIFY2(cell(0, Started).data().toString().startsWith(u"▲ "_s),
             qPrintable(cell(0, Started).data().toString()));
    QVERIFY(cell(0, Started)
                .data(Qt::AccessibleDescriptionRole)
                .toString()
                .contains(u"More started than were referred"_s));
}

void TestParticipationTable::smallCountsAreMarked()
{
    typeLine();
    table(u"participation"_s)->goTo(0, MetGoal);
    keys(u"4"_s);
    key(Qt::Key_Return);
    QCOMPARE(stored().first().metGoal, 4);
    QVERIFY(cell(0, MetGoal).data().toString().endsWith(u" *"_s));
}

void TestParticipationTable::undoTakesItBack()
{
    typeLine();
    const int steps = m_window->steps().count();
    QVERIFY(steps >= 5);
    m_window->steps().undo();
    QVERIFY(!stored().first().metGoal);
    for (int step = 1; step < steps; ++step)
        m_window->steps().undo();
    QVERIFY(stored().isEmpty());
}

void TestParticipationTable::aReportIsTyped()
{
    m_window->editor->goToField(u"reportDuties"_s);
    key(Qt::Key_Space); // "Add report"
    for (const QString &text : {u"Slutrapport"_s, u"Bestyrelsen"_s, u"1.2.2027"_s}) {
        keys(text);
        key(Qt::Key_Tab);
    }
    QCOMPARE(m_window->stored().reportDuties.size(), 1);
    const ReportDuty duty = m_window->stored().reportDuties.first();
    QCOMPARE(duty.title, u"Slutrapport"_s);
    QCOMPARE(duty.recipient, u"Bestyrelsen"_s);
    QCOMPARE(duty.dueOn, PartialDate::fromIso(u"2027-02-01").value());
    QVERIFY(!duty.deliveredOn);
    m_window->editor->goToField(u"reportDuties[0].deliveredOn"_s);
    QCOMPARE(table(u"reportDuties"_s)->currentIndex().column(), int(DeliveredOn));
}

QTEST_MAIN(TestParticipationTable)
#include "tst_participationtable.moc"
