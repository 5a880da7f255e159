#include "tests/views/editorfixture.h"

#include "views/fields/gridfield.h"
#include "views/fields/gridtable.h"

#include <QtGui/QWindow>
#include <QtWidgets/QApplication>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

enum Column { Check, Subject, Counted, Measured, Share, MeasuredOn, Status, SourceMark };

} // namespace

/// Cells that are chosen from a list, typed in a real window: what is measured, its status.
class TestListCells final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void wordsWithSpacesAreTypedInAList_data();
    void wordsWithSpacesAreTypedInAList();
    void anOpenListTakesNoKeyAway_data();
    void anOpenListTakesNoKeyAway();
    void whatIsNoneOfAListStaysInItsCell();

private:
    GridTable *table() const { return m_window->editor->findChild<GridTable *>(u"measurements"_s); }
    GridField *grid() const { return qobject_cast<GridField *>(table()->parentWidget()); }
    QModelIndex cell(int row, int column) const { return table()->model()->index(row, column); }
    QString shown(int row, int column) const { return cell(row, column).data().toString(); }
    QList<Measurement> stored() const { return m_window->stored().measurements; }
    void go(int row, int column) const
    {
        table()->setFocus();
        table()->goTo(row, column);
    }
    /// To the window, which hands keys on to an open list as the system does.
    void press(Qt::Key key) const
    {
        QTest::keyClick(m_window->editor->window()->windowHandle(), key);
    }
    void type(const QString &text) const
    {
        for (const QChar sign : text)
            QTest::keyClick(m_window->editor->window()->windowHandle(), sign.toLatin1());
    }

    std::unique_ptr<EditorFixture> m_window;
    QUuid m_component;
};

void TestListCells::init()
{
    m_window = std::make_unique<EditorFixture>();
    QVERIFY(m_window->open());
    const Investment before = m_window->stored();
    Investment after = before;
    InvestmentContract contract{.id = QUuid::createUuid()};
    for (const QString &name :
         {u"Egen bolig"_s, u"Selvmestring øget"_s, u"Selvmord forebygget"_s}) {
        PaymentComponent component{.id = QUuid::createUuid(), .name = name};
        component.price.price = Money::fromMinor(100'000, Currency::DKK);
        contract.terms.components.append(component);
    }
    m_component = contract.terms.components.constFirst().id;
    contract.terms.checks = {
        {.period = 1, .name = u"12 måneder"_s, .date = *PartialDate::fromIso(u"2020-01-01")}};
    after.contract = contract;
    Measurement measured{.id = QUuid::createUuid(), .period = 1, .component = m_component};
    measured.entries = {{.count = 38, .measured = 60}};
    measured.entries[0].status = MeasurementStatus::Preliminary;
    after.measurements = {measured};
    QVERIFY(m_window->document->change({.investments = {{before, after}}, .reason = u"test"_s}));
    m_window->editor->goToField(u"measurements"_s);
    go(0, Subject);
}

void TestListCells::wordsWithSpacesAreTypedInAList_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("all of it") << u"Selvmestring øget"_s;
    QTest::newRow("in small letters") << u"selvmestring øget"_s;
    QTest::newRow("the beginning of two") << u"selvm"_s;
    QTest::newRow("what it alone holds") << u"ing øg"_s;
}

void TestListCells::wordsWithSpacesAreTypedInAList()
{
    QFETCH(QString, typed);
    type(typed);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY2(grid()->said().contains(u"= Selvmestring øget"_s), qPrintable(grid()->said()));
    press(Qt::Key_Tab);
    QCOMPARE(shown(0, Subject), u"Selvmestring øget"_s);
    QCOMPARE(table()->currentIndex(), cell(0, Counted));
    type(u"41"_s);
    press(Qt::Key_Return);
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored().at(0).entries.constLast().count, 41);
    QCOMPARE(table()->currentIndex(), cell(1, Counted));
    go(0, Subject);
    type(u"egen"_s);
    press(Qt::Key_Escape);
    QCOMPARE(shown(0, Subject), u"Selvmestring øget"_s);
    type(u"Egen b"_s);
    press(Qt::Key_Return);
    QCOMPARE(stored().at(0).component, m_component);
    QCOMPARE(table()->currentIndex(), cell(1, Subject));
}

void TestListCells::anOpenListTakesNoKeyAway_data()
{
    QTest::addColumn<Qt::Key>("last");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::newRow("Tab") << Qt::Key_Tab << 0 << int(Counted);
    QTest::newRow("Enter") << Qt::Key_Return << 1 << int(Subject);
}

void TestListCells::anOpenListTakesNoKeyAway()
{
    QFETCH(Qt::Key, last);
    QFETCH(int, row);
    QFETCH(int, column);
    press(Qt::Key_F2);
    QTRY_VERIFY(QApplication::activePopupWidget());
    type(u"selvmord f"_s);
    press(Qt::Key_Up);
    press(last);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(shown(0, Subject), u"Selvmestring øget"_s);
    QCOMPARE(table()->currentIndex(), cell(row, column));
    QVERIFY(table()->hasFocus());
}

void TestListCells::whatIsNoneOfAListStaysInItsCell()
{
    go(0, Column::Status);
    type(u"12.3.2026"_s);
    press(Qt::Key_Tab);
    QCOMPARE(shown(0, Column::Status), u"✖ 12.3.2026"_s);
    QCOMPARE(table()->currentIndex(), cell(0, SourceMark));
    type(u"qq"_s);
    press(Qt::Key_Return);
    QCOMPARE(shown(0, SourceMark), u"✖ qq"_s);
    go(0, Column::Status);
    QVERIFY2(grid()->said().contains(u"none of the words to choose from"_s),
             qPrintable(grid()->said()));
    QCOMPARE(m_window->editor->unsaved().size(), 2);
    press(Qt::Key_F2); // The text stands in the list, to be corrected.
    press(Qt::Key_Escape); // Closes the list with its editor,
    QCOMPARE(shown(0, Column::Status), u"✖ 12.3.2026"_s);
    press(Qt::Key_Escape); // and gives back what is stored.
    QCOMPARE(m_window->editor->unsaved().size(), 1);
    type(u"ver"_s);
    press(Qt::Key_Tab);
    QCOMPARE(stored().at(0).entries.constLast().status, MeasurementStatus::Verified);
}

QTEST_MAIN(TestListCells)
#include "tst_listcells.moc"
