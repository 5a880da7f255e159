#include "tests/views/windowfixture.h"

#include "model/items/checktext.h"
#include "model/items/investmenttablemodel.h"
#include "views/fields/calendarpopup.h"
#include "views/fields/messageline.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// Dates and numbers in the cells of the table, and what looks wrong in them.
class TestCellDates final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_celldates"_s); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
        m_fixture->table()->setFocus();
    }
    void cleanup() { m_fixture.reset(); }
    void aDateIsTypedOrTakenFromTheCalendar();
    void aCountKeepsWhatIsSaidOfIt();
    void personNumbersAreFlagged();

private:
    InvestmentTableModel &model() const { return m_fixture->place().model(); }
    QTableView *table() const { return m_fixture->table(); }
    void goTo(int row, InvestmentColumn column) const
    {
        table()->horizontalHeader()->setSectionHidden(int(column), false);
        table()->setCurrentIndex(model().index(row, int(column)));
    }
    QLineEdit *line() const { return table()->viewport()->findChild<QLineEdit *>(); }
    QString beside() const
    {
        const auto *message = table()->viewport()->findChild<MessageLine *>();
        return message && message->isVisible() ? message->text() : QString();
    }
    Investment stored(InvestmentId id) const { return *m_fixture->document().investment(id); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestCellDates::aDateIsTypedOrTakenFromTheCalendar()
{
    const InvestmentId id = model().idAt(0);
    goTo(0, InvestmentColumn::EffortStart);
    QTest::keyClick(table(), Qt::Key_F2);
    line()->selectAll();
    QTest::keyClicks(line(), u"hen ad foråret"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY2(beside().contains(u"Cannot be read as a date"_s), qPrintable(beside()));
    line()->selectAll();
    QTest::keyClicks(line(), u"marts 2026"_s);
    QVERIFY2(beside().contains(u"= marts 2026"_s), qPrintable(beside()));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(!line());
    QCOMPARE(stored(id).effort.start->toIso(), u"2026-03"_s);
    goTo(0, InvestmentColumn::EffortStart);
    QTest::keyClick(table(), Qt::Key_F2);
    QTest::keyClick(line(), Qt::Key_Down);
    auto *calendar = line()->findChild<CalendarPopup *>();
    QVERIFY(calendar && calendar->isVisible());
    emit calendar->chosen({2026, 3, 7});
    calendar->hide();
    QCOMPARE(line()->text(), u"07.03.2026"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(!line());
    QCOMPARE(stored(id).effort.start->toIso(), u"2026-03-07"_s);
}

void TestCellDates::aCountKeepsWhatIsSaidOfIt()
{
    const InvestmentId id = model().idAt(0);
    const Count before = stored(id).citizensPlanned.constLast();
    goTo(0, InvestmentColumn::Citizens);
    QTest::keyClick(table(), Qt::Key_F2);
    QVERIFY2(before.meaning.isEmpty() || beside().contains(before.meaning), qPrintable(beside()));
    line()->selectAll();
    QTest::keyClicks(line(), u"3"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    Count after = before;
    after.value = 3;
    QCOMPARE(stored(id).citizensPlanned.constLast(), after);
    // Few citizens are marked as ever.
    QVERIFY(model().index(0, int(InvestmentColumn::Citizens)).data().toString().contains(u'*'));
    m_fixture->menu().undo->trigger();
    QCOMPARE(stored(id).citizensPlanned.constLast(), before);
}

void TestCellDates::personNumbersAreFlagged()
{
    const QString flagged = checkText({InvestmentCheck::Code::PersonNumber, u"theme"_s, {}});
    goTo(0, InvestmentColumn::Theme);
    QTest::keyClick(table(), Qt::Key_F2);
    line()->selectAll();
    QTest::keyClicks(line(), u"Jens 010180-1234"_s);
    QVERIFY(!beside().contains(flagged)); // Not while somebody is typing.
    QTRY_VERIFY2(beside().contains(flagged), qPrintable(beside()));
    QVERIFY(line()->accessibleDescription().contains(flagged));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(!line());
    QVERIFY(m_fixture->barSaying(flagged)); // Its cell is closed.
    QVERIFY(!m_fixture->barSaying(u"1234"_s));
}

QTEST_MAIN(TestCellDates)
#include "tst_celldates.moc"
