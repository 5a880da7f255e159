#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/fields/choiceeditor.h"
#include "views/fields/messageline.h"
#include "views/help/helppane.h"
#include "views/history/conflictbar.h"
#include "views/investment/investmenteditor.h"
#include "views/portfolio/celltable.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// Editing cells in the table of the real window.
class TestCellTable final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_celltable"_s); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
        m_fixture->table()->setFocus();
    }
    void cleanup() { m_fixture.reset(); }
    void aTypedAmountIsStatedAndKeepsItsProvenance();
    void whatCannotBeReadKeepsItsCell_data();
    void whatCannotBeReadKeepsItsCell();
    void nothingLeavesACellThatCannotBeRead();
    void aClickSavesAndGoesWhereItPoints();
    void escRestores();
    void tabGoesRightAndBackThroughCellsThatCanBeEdited();
    void enterGoesDownFromWhereTheRowStood();
    void aStageIsChosenFromAList();
    void aStageIsTypedInItsCell_data();
    void aStageIsTypedInItsCell();
    void whatIsNoStageKeepsItsCell();
    void otherChangesDoNotReplaceWhatIsTyped();
    void theEchoSaysWhatWasUnderstood();
    void whatIsTypedSurvivesAReset_data();
    void whatIsTypedSurvivesAReset();
    void aCollisionLeavesNoCellBehind();
    void theGuideMayBeReadBesideACell();

private:
    InvestmentTableModel &model() const { return m_fixture->place().model(); }
    QTableView *table() const { return m_fixture->table(); }
    void goTo(int row, InvestmentColumn column) const
    {
        table()->horizontalHeader()->setSectionHidden(int(column), false);
        table()->selectRow(row);
        table()->setCurrentIndex(model().index(row, int(column)));
    }
    QLineEdit *line() const { return table()->viewport()->findChild<QLineEdit *>(); }
    ChoiceEditor *list() const { return table()->viewport()->findChild<ChoiceEditor *>(); }
    /// To the window, which hands keys on to an open list as the system does.
    void press(Qt::Key key) const { QTest::keyClick(m_fixture->window().windowHandle(), key); }
    void type(const QString &text) const
    {
        for (const QChar sign : text)
            QTest::keyClick(m_fixture->window().windowHandle(), sign.toLatin1());
    }
    QString beside() const
    {
        const auto *message = table()->viewport()->findChild<MessageLine *>();
        return message && message->isVisible() ? message->text() : QString();
    }
    Investment stored(InvestmentId id) const { return *m_fixture->document().investment(id); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestCellTable::aTypedAmountIsStatedAndKeepsItsProvenance()
{
    const InvestmentId id = model().idAt(0);
    Investment before = stored(id);
    Investment calculated = before;
    calculated.ownShare = MoneyFigure{.amount = Money::fromMinor(100, Currency::DKK),
                                      .basis = Basis::Calculated,
                                      .provenance = {.page = u"12"_s}};
    QVERIFY(m_fixture->document().change({.investments = {{before, calculated}}}));
    goTo(0, InvestmentColumn::OwnShare);
    QTest::keyClick(table(), Qt::Key_1);
    QVERIFY(line());
    QTest::keyClicks(line(), u"2,5 mio"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    const MoneyFigure figure = *stored(id).ownShare;
    QCOMPARE(figure.amount, Money::fromMinor(1'250'000'000, Currency::DKK));
    QCOMPARE(figure.basis, Basis::Stated);
    QCOMPARE(figure.provenance.page, u"12"_s);
    m_fixture->menu().undo->trigger();
    QCOMPARE(stored(id).ownShare, calculated.ownShare);
}

void TestCellTable::whatCannotBeReadKeepsItsCell_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("better");
    QTest::newRow("no amount") << int(InvestmentColumn::OwnShare) << u"ca. 60"_s
                               << u"Cannot be read as an amount"_s << u"60 mio"_s;
    QTest::newRow("signs of another language")
        << int(InvestmentColumn::OwnShare) << u"12.50"_s << u"Write 12,50"_s << u"12,50 kr."_s;
    QTest::newRow("a number that may be millions")
        << int(InvestmentColumn::OwnShare) << u"12,5"_s << u"in millions"_s << u"12,5 mio"_s;
    QTest::newRow("no name") << int(InvestmentColumn::Name) << u"  "_s << u"needs a name"_s
                             << u"Et navn"_s;
}

void TestCellTable::whatCannotBeReadKeepsItsCell()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, says);
    QFETCH(QString, better);
    const InvestmentId id = model().idAt(0);
    const Investment before = stored(id);
    goTo(0, static_cast<InvestmentColumn>(column));
    QTest::keyClick(table(), Qt::Key_F2);
    QVERIFY(line());
    line()->selectAll();
    QTest::keyClicks(line(), typed);
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(line());
    QCOMPARE(line()->text(), typed);
    QVERIFY2(beside().contains(says), qPrintable(beside()));
    QVERIFY2(line()->accessibleDescription().contains(says),
             qPrintable(line()->accessibleDescription()));
    QTRY_VERIFY(line()->hasFocus());
    QCOMPARE(stored(id), before);
    line()->selectAll();
    QTest::keyClicks(line(), better);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(!line());
    QVERIFY(stored(id) != before);
    QVERIFY(table()->hasFocus());
}

void TestCellTable::nothingLeavesACellThatCannotBeRead()
{
    goTo(1, InvestmentColumn::OwnShare);
    const InvestmentId id = model().idAt(1);
    const auto before = stored(id).ownShare;
    QTest::keyClick(table(), Qt::Key_F2);
    line()->selectAll();
    QTest::keyClicks(line(), u"hen ved 60"_s);
    const auto isKept = [this] {
        return line() && line()->text() == u"hen ved 60" && line()->hasFocus()
            && m_fixture->place().isVisible();
    };
    // To another row, to the filter, to another place, to another investment.
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(model().index(3, 0)).center());
    QTRY_VERIFY(isKept());
    QCOMPARE(table()->currentIndex().row(), model().rowOf(id));
    m_fixture->menu().filter->trigger();
    QTRY_VERIFY(isKept());
    m_fixture->menu().investment->trigger();
    QTRY_VERIFY(isKept());
    m_fixture->menu().settings->trigger();
    QTRY_VERIFY(isKept());
    m_fixture->window().close();
    QVERIFY(m_fixture->window().isVisible());
    QTRY_VERIFY(isKept());
    QTest::keyClick(line(), Qt::Key_Escape);
    QTRY_VERIFY(!line());
    QCOMPARE(stored(id).ownShare, before);
    QVERIFY(!m_fixture->document().undoStack().canUndo());
}

void TestCellTable::aClickSavesAndGoesWhereItPoints()
{
    goTo(0, InvestmentColumn::Theme);
    const InvestmentId id = model().idAt(0);
    const InvestmentId clicked = model().idAt(3);
    QTest::keyClick(table(), Qt::Key_F2);
    line()->setText(u"Fra et klik"_s);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(model().index(3, 0)).center());
    QTRY_VERIFY(!line());
    QCOMPARE(stored(id).theme, u"Fra et klik"_s);
    QCOMPARE(m_fixture->place().selected(), QList<InvestmentId>{clicked});
}

void TestCellTable::escRestores()
{
    goTo(0, InvestmentColumn::Theme);
    const InvestmentId id = model().idAt(0);
    const QString before = stored(id).theme;
    QTest::keyClick(table(), Qt::Key_F2);
    QCOMPARE(line()->text(), before);
    line()->setText(u"noget andet"_s);
    QTest::keyClick(line(), Qt::Key_Escape);
    QTRY_VERIFY(!line());
    QCOMPARE(stored(id).theme, before);
    QVERIFY(table()->hasFocus());
}

void TestCellTable::tabGoesRightAndBackThroughCellsThatCanBeEdited()
{
    const InvestmentId id = model().idAt(0);
    goTo(0, InvestmentColumn::Theme);
    QTest::keyClick(table(), Qt::Key_F2);
    line()->selectAll();
    QTest::keyClicks(line(), u"Unge"_s);
    QTest::keyClick(line(), Qt::Key_Tab);
    QCOMPARE(stored(id).theme, u"Unge"_s);
    // Authorities need the editor; the next simple cell is a number.
    QCOMPARE(table()->currentIndex(),
             model().index(model().rowOf(id), int(InvestmentColumn::Citizens)));
    QVERIFY(table()->indexWidget(table()->currentIndex()) || line());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(table()->currentIndex().column(), int(InvestmentColumn::Theme));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

void TestCellTable::enterGoesDownFromWhereTheRowStood()
{
    model().setSort({{.column = InvestmentColumn::Name, .order = Qt::AscendingOrder}});
    const InvestmentId first = model().idAt(0);
    const InvestmentId second = model().idAt(1);
    goTo(0, InvestmentColumn::Name);
    QTest::keyClick(table(), Qt::Key_F2);
    line()->setText(u"Åååå"_s); // The row goes to the end of the table.
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(model().rowOf(first), model().rowCount() - 1);
    QCOMPARE(table()->currentIndex().row(), model().rowOf(second));
    QCOMPARE(table()->currentIndex().column(), int(InvestmentColumn::Name));
    QCOMPARE(m_fixture->place().selected(), QList<InvestmentId>{second});
}

void TestCellTable::aStageIsChosenFromAList()
{
    const InvestmentId id = model().idAt(0);
    goTo(0, InvestmentColumn::Stage);
    QTest::keyClick(table(), Qt::Key_F2);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QCOMPARE(list()->key(), stored(id).stage);
    const QString wanted = list()->itemData(list()->currentIndex() - 1).toString();
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(stored(id).stage, wanted);
}

void TestCellTable::aStageIsTypedInItsCell_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Qt::Key>("last");
    QTest::newRow("its words, Tab") << u"two words"_s << Qt::Key_Tab;
    QTest::newRow("their beginning, Enter") << u"two w"_s << Qt::Key_Return;
}

void TestCellTable::aStageIsTypedInItsCell()
{
    QFETCH(QString, typed);
    QFETCH(Qt::Key, last);
    Portfolio settings = m_fixture->document().portfolio();
    const Portfolio before = settings;
    settings.stages.append({.key = u"two-words"_s, .name = u"Two words"_s});
    QVERIFY(m_fixture->document().change({.portfolio = PortfolioChange{before, settings}}));
    const InvestmentId id = model().idAt(0);
    goTo(0, InvestmentColumn::Stage);
    type(typed);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY2(beside().contains(u"= Two words"_s), qPrintable(beside()));
    press(last);
    QCOMPARE(stored(id).stage, u"two-words"_s);
    QCOMPARE(table()->currentIndex().row() == model().rowOf(id), last == Qt::Key_Tab);
}

void TestCellTable::whatIsNoStageKeepsItsCell()
{
    const InvestmentId id = model().idAt(0);
    const QString before = stored(id).stage;
    goTo(0, InvestmentColumn::Stage);
    type(u"qq xx"_s);
    press(Qt::Key_Tab);
    QVERIFY(list());
    QCOMPARE(list()->currentText(), u"qq xx"_s);
    QVERIFY2(beside().contains(u"none of the words to choose from"_s), qPrintable(beside()));
    QCOMPARE(stored(id).stage, before);
    QVERIFY(!qobject_cast<CellTable *>(table())->unsaved().isEmpty());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!list());
    QCOMPARE(stored(id).stage, before);
}

void TestCellTable::otherChangesDoNotReplaceWhatIsTyped()
{
    const InvestmentId id = model().idAt(0);
    goTo(0, InvestmentColumn::Theme);
    QTest::keyClick(table(), Qt::Key_F2);
    line()->setText(u"halvt skrevet"_s);
    model().setMarked({id});
    Investment before = stored(id);
    Investment after = before;
    after.shortName = u"Andet"_s;
    QVERIFY(m_fixture->document().change({.investments = {{before, after}}}));
    QCOMPARE(line()->text(), u"halvt skrevet"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(stored(id).theme, u"halvt skrevet"_s);
    QCOMPARE(stored(id).shortName, u"Andet"_s);
}

void TestCellTable::theEchoSaysWhatWasUnderstood()
{
    goTo(0, InvestmentColumn::OwnShare);
    QTest::keyClick(table(), Qt::Key_F2);
    line()->selectAll();
    QTest::keyClicks(line(), u"=3*450000"_s);
    QVERIFY2(beside().contains(u"1.350.000"_s), qPrintable(beside()));
    QTest::keyClick(line(), Qt::Key_Escape);
}

void TestCellTable::whatIsTypedSurvivesAReset_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("while typing") << false;
    QTest::newRow("that cannot be read") << true;
}

void TestCellTable::whatIsTypedSurvivesAReset()
{
    QFETCH(bool, isRefused);
    const InvestmentId id = model().idAt(2);
    goTo(2, InvestmentColumn::OwnShare);
    QTest::keyClick(table(), Qt::Key_F2);
    line()->selectAll();
    QTest::keyClicks(line(), isRefused ? u"hen ved 12"_s : u"12,5 m"_s);
    if (isRefused)
        QTest::keyClick(line(), Qt::Key_Return);
    // The settings are changed, as by a colleague: the table is filled anew.
    Portfolio settings = m_fixture->document().portfolio();
    const Portfolio before = settings;
    settings.boardName = u"En anden"_s;
    QVERIFY(m_fixture->document().change({.portfolio = PortfolioChange{before, settings}}));
    QVERIFY(line());
    QTRY_VERIFY(line()->hasFocus());
    QCOMPARE(table()->currentIndex().row(), model().rowOf(id));
    QTest::keyClick(line(), Qt::Key_End);
    if (isRefused)
        line()->setText(u"12,5 m"_s);
    QTest::keyClicks(line(), u"io"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(!line());
    QCOMPARE(stored(id).ownShare->amount.minor(), Q_INT64_C(1'250'000'000));
}

void TestCellTable::aCollisionLeavesNoCellBehind()
{
    const InvestmentId id = model().idAt(0);
    goTo(0, InvestmentColumn::Theme);
    QTest::keyClick(table(), Qt::Key_F2);
    line()->setText(u"mit"_s);
    const auto other = PortfolioDocument::open(m_fixture->file, u"AB"_s);
    QVERIFY(other);
    const Investment before = *(*other)->investment(id);
    Investment theirs = before;
    theirs.theme = u"kollegaens"_s;
    QVERIFY((*other)->change({.investments = {{before, theirs}}}));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(!line());
    QCOMPARE(stored(id).theme, u"kollegaens"_s);
    QCOMPARE(m_fixture->window().findChild<ConflictBar *>()->waiting().size(), 1);
    // Any other cell can be edited.
    goTo(1, InvestmentColumn::Theme);
    QTest::keyClick(table(), Qt::Key_F2);
    QVERIFY(line());
    QTest::keyClick(line(), Qt::Key_Escape);
}

void TestCellTable::theGuideMayBeReadBesideACell()
{
    goTo(0, InvestmentColumn::OwnShare);
    QTest::keyClick(table(), Qt::Key_F2);
    line()->setText(u"hen ved 12"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    m_fixture->menu().help->trigger();
    auto *help = m_fixture->window().findChild<HelpPane *>();
    QTRY_VERIFY(help->isAncestorOf(QApplication::focusWidget()));
    QCoreApplication::processEvents();
    QVERIFY(help->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(line());
    QCOMPARE(line()->text(), u"hen ved 12"_s);
}

QTEST_MAIN(TestCellTable)
#include "tst_celltable.moc"
