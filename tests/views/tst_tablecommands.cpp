#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/charts/chartpane.h"
#include "views/investment/investmentheader.h"
#include "views/portfolio/commonpanel.h"
#include "views/portfolio/headlinestrip.h"

#include <QtCore/QMimeData>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QUndoStack>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// What is done with several rows at once, their menus, and amounts that are hidden.
class TestTableCommands final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_tablecommands"_s); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
        m_fixture->table()->setFocus();
    }
    void cleanup() { m_fixture.reset(); }
    void setsTheSameForAllInOneStep_data();
    void setsTheSameForAllInOneStep();
    void theCurrencySaysWhatItWillDo();
    void escLeavesThePanelWithoutAnEdit();
    void deletingGoesOnWithTheNextRow_data();
    void deletingGoesOnWithTheNextRow();
    void whatIsAddedIsSelectedAndInView_data();
    void whatIsAddedIsSelectedAndInView();
    void menusByKeyHoldAtMostNineEntries_data();
    void menusByKeyHoldAtMostNineEntries();
    void hiddenAmountsAreNowhereOnTheScreen();

private:
    InvestmentTableModel &model() const { return m_fixture->place().model(); }
    QTableView *table() const { return m_fixture->table(); }
    CommonPanel *panel() const { return m_fixture->window().findChild<CommonPanel *>(); }
    void openPanel(CommonField field) const
    {
        m_fixture->menu().setCommon->trigger();
        panel()->findChildren<QComboBox *>().first()->setCurrentIndex(int(field));
    }
    QComboBox *value() const { return panel()->findChildren<QComboBox *>().at(1); }
    Investment stored(InvestmentId id) const { return *m_fixture->document().investment(id); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestTableCommands::setsTheSameForAllInOneStep_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("stage") << int(CommonField::Stage) << QString();
    QTest::newRow("theme") << int(CommonField::Theme) << u"Fælles tema"_s;
    QTest::newRow("tag") << int(CommonField::AddedTag) << u"fælles"_s;
}

void TestTableCommands::setsTheSameForAllInOneStep()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    table()->selectAll();
    const QList<InvestmentId> all = m_fixture->place().selected();
    const Investment before = stored(all.last());
    openPanel(static_cast<CommonField>(field));
    QVERIFY(panel()->isVisible());
    if (value()->isEditable())
        value()->setEditText(typed);
    else
        value()->setCurrentIndex(value()->count() - 1);
    value()->setFocus();
    QTest::keyClick(value(), Qt::Key_Return);
    QVERIFY(!panel()->isVisible());
    for (const InvestmentId id : all) {
        const Investment after = stored(id);
        if (static_cast<CommonField>(field) == CommonField::Stage)
            QCOMPARE(after.stage, m_fixture->document().portfolio().stages.last().key);
        else if (static_cast<CommonField>(field) == CommonField::Theme)
            QCOMPARE(after.theme, typed);
        else
            QVERIFY(after.tags.contains(typed));
    }
    QVERIFY(m_fixture->barSaying(u"Done"_s));
    QCOMPARE(m_fixture->document().undoStack().count(), 1);
    m_fixture->menu().undo->trigger();
    Investment undone = stored(all.last());
    undone.revision = before.revision;
    QCOMPARE(undone, before);
}

void TestTableCommands::theCurrencySaysWhatItWillDo()
{
    table()->selectRow(0);
    const InvestmentId id = model().idAt(0);
    const Investment before = stored(id);
    QVERIFY(before.ownShare);
    openPanel(CommonField::Currency);
    value()->setCurrentText(u"EUR"_s);
    QString said;
    for (const QLabel *label : panel()->findChildren<QLabel *>()) {
        if (label->wordWrap())
            said = label->text();
    }
    QVERIFY2(said.contains(u"nothing is converted"_s) && said.contains(u"EUR"_s), qPrintable(said));
    QTest::keyClick(value(), Qt::Key_Return);
    const Investment after = stored(id);
    QCOMPARE(after.ownShare->amount,
             Money::fromMinor(before.ownShare->amount.minor(), *Currency::fromCode(u"EUR")));
    QCOMPARE(after.ownShare->basis, Basis::Stated);
    QCOMPARE(after.ownShare->provenance, before.ownShare->provenance);
}

void TestTableCommands::escLeavesThePanelWithoutAnEdit()
{
    table()->selectRow(0);
    openPanel(CommonField::Theme);
    value()->setEditText(u"x"_s);
    value()->setFocus();
    QTest::keyClick(value(), Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QVERIFY(table()->hasFocus());
    QVERIFY(!m_fixture->document().undoStack().canUndo());
}

void TestTableCommands::deletingGoesOnWithTheNextRow_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("next");
    QTest::newRow("the first") << QList<int>{0} << 1;
    QTest::newRow("two in the middle") << QList<int>{3, 4} << 5;
    QTest::newRow("the last") << QList<int>{8} << 7;
}

void TestTableCommands::deletingGoesOnWithTheNextRow()
{
    QFETCH(QList<int>, rows);
    QFETCH(int, next);
    QList<InvestmentId> doomed;
    for (const int row : rows)
        doomed.append(model().idAt(row));
    const InvestmentId expected = model().idAt(next);
    m_fixture->place().select(doomed);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(model().rowCount(), 9 - static_cast<int>(rows.size()));
    QCOMPARE(m_fixture->place().selected(), QList<InvestmentId>{expected});
    QCOMPARE(table()->currentIndex().row(), model().rowOf(expected));
    QVERIFY(table()->hasFocus());
    m_fixture->menu().undo->trigger();
    QCOMPARE(model().rowCount(), 9);
}

void TestTableCommands::whatIsAddedIsSelectedAndInView_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"new", "duplicate", "import", "undo", "restore"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestTableCommands::whatIsAddedIsSelectedAndInView()
{
    QFETCH(QString, way);
    // Where it is added is below the fold.
    const auto isInView = [this](int row) {
        return table()->viewport()->rect().contains(
            table()->visualRect(model().index(row, int(InvestmentColumn::Name))));
    };
    QTRY_VERIFY(!isInView(8));
    m_fixture->place().select({model().idAt(8)});
    const auto press = [this](const QString &text) {
        for (auto *button : m_fixture->window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&').startsWith(text)) {
                button->click();
                return true;
            }
        }
        return false;
    };
    if (way == u"undo" || way == u"restore") {
        m_fixture->menu().remove->trigger();
        if (way == u"restore") // A filter that would hide it.
            m_fixture->place().findChild<QLineEdit *>()->setText(u"Fremad"_s);
        m_fixture->place().select({model().idAt(0)});
        QTRY_VERIFY(isInView(0));
    }
    if (way == u"new") {
        m_fixture->menu().newInvestment->trigger();
        m_fixture->menu().portfolio->trigger();
    } else if (way == u"duplicate") {
        m_fixture->menu().duplicate->trigger();
    } else if (way == u"import") {
        m_fixture->place().select({model().idAt(0)});
        QGuiApplication::clipboard()->setText(u"Navn\tTema\nIndsat\tUnge\n"_s);
        m_fixture->menu().paste->trigger();
        QVERIFY(press(u"Import 1"_s));
    } else if (way == u"undo") {
        m_fixture->menu().undo->trigger();
    } else {
        m_fixture->menu().deleted->trigger();
        QVERIFY(press(u"Restore"_s));
        m_fixture->menu().back->trigger();
    }
    QVERIFY(table()->isVisible());
    const int row = model().rowCount() - 1;
    QCOMPARE(row, way == u"undo" || way == u"restore" ? 8 : 9);
    QCOMPARE(m_fixture->place().selected(), QList{model().idAt(row)});
    // Also once the picture has got its new row.
    QTRY_VERIFY(isInView(row));
    QTest::qWait(0);
    QCoreApplication::processEvents();
    QTRY_VERIFY(isInView(row));
}

void TestTableCommands::menusByKeyHoldAtMostNineEntries_data()
{
    QTest::addColumn<bool>("ofChart");
    QTest::newRow("row") << false;
    QTest::newRow("picture") << true;
}

void TestTableCommands::menusByKeyHoldAtMostNineEntries()
{
    QFETCH(bool, ofChart);
    table()->selectRow(0);
    if (ofChart)
        m_fixture->window().findChild<ChartPane *>()->setFocus();
    int entries = 0;
    // A menu that runs an event loop of its own is closed from within it.
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&entries] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction *action : menu->actions())
            entries += action->isSeparator() ? 0 : 1;
        menu->close();
    });
    look.start(1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(entries > 0);
    QVERIFY(entries >= 4);
    QVERIFY(entries <= 9);
}

void TestTableCommands::hiddenAmountsAreNowhereOnTheScreen()
{
    const QString shown = u"•••"_s;
    const InvestmentId id = model().idAt(0);
    const QString exact = model()
                              .index(0, int(InvestmentColumn::OwnShare))
                              .data(InvestmentTableModel::ExactRole)
                              .toString();
    auto *chart = m_fixture->window().findChild<ChartPane *>();
    const ChartDescription picture = chart->description();
    table()->selectRow(0);
    m_fixture->menu().openInvestment->trigger();
    QVERIFY(!m_fixture->menu().hideAmounts->isChecked());
    QTest::keyClick(&m_fixture->window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_fixture->menu().hideAmounts->isChecked());

    for (int column = 0; column < model().columnCount(); ++column) {
        if (columnInfo(static_cast<InvestmentColumn>(column)).kind != ColumnKind::Amount)
            continue;
        for (int row = 0; row < model().rowCount(); ++row) {
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole)}) {
                const QString text = model().index(row, column).data(role).toString();
                QVERIFY2(!text.contains(QRegularExpression(u"\\d"_s)), qPrintable(text));
            }
        }
        const QAbstractItemModel *totals =
            m_fixture->window().findChild<TablePane *>()->totals()->model();
        QVERIFY(totals->index(0, column).data().toString().section(u'\n', 0, 0) == shown
                || !totals->index(0, column).data().toString().contains(u','));
    }
    const auto figures = m_fixture->window().findChild<HeadlineStrip *>()->figures();
    QCOMPARE(figures.at(0).value, shown);
    QCOMPARE(figures.at(1).value, shown);
    // What the picture is made of stays, and so do copies.
    QTRY_COMPARE(chart->description(), picture);
    m_fixture->place().select({id});
    m_fixture->place().copySelection();
    QVERIFY(QApplication::clipboard()->text().contains(exact));
    bool said = false;
    for (const QLabel *label : m_fixture->window().findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"Amounts hidden"_s));
    QVERIFY(said);
    auto *header = m_fixture->window().findChild<InvestmentHeader *>();
    for (const QLabel *label : header->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"mio"_s) && !label->text().contains(u"DKK"_s));

    QTest::keyClick(&m_fixture->window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_fixture->window().findChild<HeadlineStrip *>()->figures().first().value != shown);
    // Off at each start.
    m_fixture->menu().hideAmounts->trigger();
    m_fixture->openWindow({1366, 740});
    QVERIFY(!m_fixture->menu().hideAmounts->isChecked());
}

QTEST_MAIN(TestTableCommands)
#include "tst_tablecommands.moc"
