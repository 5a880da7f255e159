#include "tests/views/windowfixture.h"

#include "model/document/presence.h"
#include "model/document/safetycopies.h"
#include "model/items/historymodel.h"
#include "model/items/investmenttablemodel.h"
#include "model/items/momenttext.h"
#include "views/fields/messageline.h"
#include "views/history/asofband.h"
#include "views/history/conflictbar.h"
#include "views/history/deletedpage.h"
#include "views/history/historypage.h"
#include "views/history/historyplace.h"
#include "views/history/safetycopiespage.h"
#include "views/investment/investmenteditor.h"

#include <QtCore/QDir>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabBar>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonIn(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestHistory final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsAndRestoresAVersionByKeyboard();
    void filtersAsOneTypes();
    void aRemarkIsAdded();
    void aPersonNumberIsNoRemark();
    void deletedOnesAreRestored();
    void emptyingIsAskedAbout();
    void figuresAsOfADateAreShown();
    void aDateBeforeTheFirstIsRefused();
    void aCollisionIsToldInABar();
    void aFileThatGoesAwayKeepsWhatIsTyped();
    void aColleagueIsSaid();
    void safetyCopiesAreComparedAndRestored();
    void everythingHasAName();

private:
    QLineEdit *openField(const QString &name);
    PortfolioDocument &document() const { return m_fixture->document(); }
    MainMenu &menu() const { return m_fixture->menu(); }
    HistoryPage &history() const { return *m_fixture->window().findChild<HistoryPage *>(); }
    AsOfBand &band() const { return *m_fixture->window().findChild<AsOfBand *>(); }
    void rename(const QString &name);

    std::unique_ptr<WindowFixture> m_fixture;
    InvestmentId m_first;
};

void TestHistory::initTestCase()
{
    WindowFixture::prepare(u"tst_history"_s);
}

void TestHistory::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openSample();
    m_first = document().summaries().constFirst().id;
}

void TestHistory::cleanup()
{
    m_fixture.reset();
}

void TestHistory::rename(const QString &name)
{
    const Investment before = *document().investment(m_first);
    Investment after = before;
    after.name = name;
    QVERIFY(document().change({{{before, after}}, {}, u"Rename"_s}));
}

void TestHistory::showsAndRestoresAVersionByKeyboard()
{
    const QString original = document().summary(m_first)->name;
    rename(u"Et andet navn"_s);
    m_fixture->place().goTo({m_first});
    QTest::keyClick(&m_fixture->window(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(history().isVisible());
    QCOMPARE(history().model().subject(), std::optional(m_first));
    QTRY_COMPARE(history().model().rowCount(), 2);
    QCOMPARE(history().model().index(0, HistoryModel::AfterColumn).data().toString(),
             u"Et andet navn"_s);

    auto *table = history().findChild<QTableView *>();
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    QPushButton *restore = buttonIn(history(), u"Restore this version"_s);
    restore->setFocus();
    QTest::keyClick(restore, Qt::Key_Space);
    QCOMPARE(document().summary(m_first)->name, original);
    QTRY_COMPARE(history().model().rowCount(), 3);
    document().undoStack().undo();
    QCOMPARE(document().summary(m_first)->name, u"Et andet navn"_s);
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!history().isVisible());
}

void TestHistory::filtersAsOneTypes()
{
    rename(u"Et andet navn"_s);
    menu().history->trigger();
    history().showHistory(std::nullopt);
    QTRY_VERIFY(history().model().rowCount() > 1);
    history().findChild<QLineEdit *>(u"historyWords"_s)->setText(u"andet navn"_s);
    QTRY_VERIFY(!history().model().canFetchMore({}));
    QCOMPARE(history().model().rowCount(), 1);
    history().findChild<QLineEdit *>(u"historyWords"_s)->setText(u"findes ikke"_s);
    QTRY_VERIFY(!history().model().canFetchMore({}));
    QCOMPARE(history().model().rowCount(), 0);
}

void TestHistory::aRemarkIsAdded()
{
    m_fixture->place().goTo({m_first});
    menu().history->trigger();
    QPushButton *add = buttonIn(history(), u"Add as a remark"_s);
    QVERIFY(!add->isEnabled());
    history().findChildren<QLineEdit *>().constLast()->setText(u"Efter mødet"_s);
    QTRY_VERIFY(add->isEnabled());
    add->click();
    QCOMPARE(document().history(m_first)->constFirst().reason, u"Efter mødet"_s);
    QCOMPARE(history().model().index(0, HistoryModel::AfterColumn).data().toString(),
             u"Efter mødet"_s);
}

void TestHistory::aPersonNumberIsNoRemark()
{
    menu().history->trigger();
    const auto *flag = history().findChild<MessageLine *>();
    auto *remark = history().findChildren<QLineEdit *>().constLast();
    QTest::keyClicks(remark, u"Jens 010180-123"_s);
    QVERIFY(!flag->isVisible());
    QTest::keyClicks(remark, u"4"_s);
    QVERIFY(flag->isVisible());
    QCOMPARE(remark->accessibleDescription(), flag->spoken());
    remark->clear();
    QVERIFY(!flag->isVisible());
}

void TestHistory::deletedOnesAreRestored()
{
    const qsizetype all = document().summaries().size();
    QVERIFY(document().change({{{*document().investment(m_first), {}}}, {}, u"Delete"_s}));
    menu().deleted->trigger();
    auto *page = m_fixture->window().findChild<DeletedPage *>();
    QVERIFY(page->isVisible());
    QCOMPARE(page->findChild<QTableView *>()->model()->rowCount(), 1);
    buttonIn(*page, u"Restore"_s)->click();
    QCOMPARE(document().summaries().size(), all);
    QCOMPARE(page->findChild<QTableView *>()->model()->rowCount(), 0);
    document().undoStack().undo();
    QCOMPARE(document().summaries().size(), all - 1);
    page->findChild<QTableView *>()->selectRow(0);
    QTest::keyClick(page->findChild<QTableView *>(), Qt::Key_Return);
    QCOMPARE(document().summaries().size(), all);
}

void TestHistory::emptyingIsAskedAbout()
{
    const QString name = document().summary(m_first)->name;
    QVERIFY(document().change({{{*document().investment(m_first), {}}}, {}, u"Delete"_s}));
    menu().deleted->trigger();
    auto *page = m_fixture->window().findChild<DeletedPage *>();
    buttonIn(*page, u"Empty the list…"_s)->click();
    QTRY_VERIFY(buttonIn(*page, u"Keep them"_s)->hasFocus());
    bool isNamed = false;
    for (const QLabel *label : page->findChildren<QLabel *>())
        isNamed = isNamed || (label->isVisible() && label->text().contains(name));
    QVERIFY(isNamed);
    buttonIn(*page, u"Keep them"_s)->click();
    QCOMPARE(document().deletions()->size(), 1);
    buttonIn(*page, u"Empty the list…"_s)->click();
    buttonIn(*page, u"Empty"_s)->click();
    // It cannot be undone, so nothing offers that.
    for (const MessageBar *bar : m_fixture->window().findChildren<MessageBar *>())
        QVERIFY2(!bar->isVisible() || !bar->hasAction(), qPrintable(bar->text()));
    QCOMPARE(document().deletions()->size(), 0);
    QCOMPARE(page->findChild<QTableView *>()->model()->rowCount(), 0);
}

void TestHistory::figuresAsOfADateAreShown()
{
    const QString original = document().summary(m_first)->name;
    const QDateTime then = document().history()->constFirst().at;
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > then);
    rename(u"Et andet navn"_s);
    menu().asOf->trigger();
    auto *input = band().findChild<QLineEdit *>();
    QTRY_VERIFY(input->hasFocus());
    QTest::keyClicks(input, then.toString(Qt::ISODateWithMs));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(document().moment(), std::optional(then));
    QCOMPARE(document().summary(m_first)->name, original);
    auto &table = m_fixture->place().model();
    QCOMPARE(table.index(table.rowOf(m_first), 0).data().toString(), original);
    QVERIFY(!menu().newInvestment->isEnabled());
    QVERIFY(!menu().undo->isEnabled());
    QVERIFY(band().isVisible());

    buttonIn(band(), u"Back to now"_s)->click();
    QVERIFY(!document().moment());
    QVERIFY(!band().isVisible());
    QCOMPARE(document().summary(m_first)->name, u"Et andet navn"_s);
    QVERIFY(menu().newInvestment->isEnabled());
    // The steps of undo have waited.
    menu().undo->trigger();
    QCOMPARE(document().summary(m_first)->name, original);
}

void TestHistory::aDateBeforeTheFirstIsRefused()
{
    menu().asOf->trigger();
    auto *input = band().findChild<QLineEdit *>();
    for (const QString &typed : {u"1.1.2001"_s, u"i går"_s}) {
        input->setText(typed);
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(!document().moment());
        QVERIFY(band().findChildren<QLabel *>().constLast()->isVisible());
    }
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(!band().isVisible());
}

QLineEdit *TestHistory::openField(const QString &name)
{
    m_fixture->place().goTo({m_first});
    menu().investment->trigger();
    auto *editor = m_fixture->window().findChild<InvestmentEditor *>();
    editor->showInvestment(m_first);
    editor->goToField(name);
    return editor->findChild<QLineEdit *>(name);
}

void TestHistory::aCollisionIsToldInABar()
{
    QLineEdit *field = openField(u"theme"_s);
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"mit tema"_s);
    const auto colleague = PortfolioDocument::open(document().filePath(), u"Jens"_s);
    const Investment seen = *(*colleague)->investment(m_first);
    Investment theirs = seen;
    theirs.theme = u"kollegaens tema"_s;
    theirs.shortName = u"Kort"_s;
    QVERIFY((*colleague)->change({{{seen, theirs}}, {}, u"Tema"_s}));
    QVERIFY(document().refresh());
    QCOMPARE(field->text(), u"mit tema"_s); // What is typed stays.
    QTest::keyClick(field, Qt::Key_Return);

    auto *bar = m_fixture->window().findChild<ConflictBar *>();
    QVERIFY(bar->isVisible());
    QString said;
    for (const QLabel *label : bar->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(u"Jens"_s) && said.contains(u"mit tema"_s)
                 && said.contains(u"kollegaens tema"_s),
             qPrintable(said));
    QCOMPARE(document().summary(m_first)->theme, u"kollegaens tema"_s);
    QCOMPARE(field->text(), u"kollegaens tema"_s);
    buttonIn(*bar, u"Keep mine"_s)->click();
    QVERIFY(!bar->isVisible());
    QCOMPARE(document().summary(m_first)->theme, u"mit tema"_s);
    QCOMPARE(document().summary(m_first)->shortName, u"Kort"_s);
    QCOMPARE(field->text(), u"mit tema"_s);
}

void TestHistory::aFileThatGoesAwayKeepsWhatIsTyped()
{
    QLineEdit *field = openField(u"theme"_s);
    field->selectAll();
    QTest::keyClicks(field, u"mens drevet er væk"_s);
    const QString path = document().filePath();
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), u"mens drevet er væk"_s);
    QVERIFY(
        m_fixture->window().statusBar()->findChild<QLabel *>()->text().startsWith(u"Not saved"_s));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    // By itself, as soon as the file is seen again.
    QTRY_COMPARE_WITH_TIMEOUT(document().summary(m_first)->theme, u"mens drevet er væk"_s, 15'000);
}

void TestHistory::aColleagueIsSaid()
{
    const QString file = document().filePath();
    const PresenceNote colleague(file, u"Jens"_s, QDateTime::currentDateTimeUtc());
    menu().close->trigger();
    m_fixture->window().openFile(file);
    QVERIFY(m_fixture->barSaying(u"Jens"_s));
    QVERIFY(menu().newInvestment->isEnabled());
}

void TestHistory::safetyCopiesAreComparedAndRestored()
{
    const QString file = document().filePath();
    // That of the opening, made beside the window's work.
    QTRY_COMPARE(safetyCopies(file).size(), 1);
    const QString original = document().summary(m_first)->name;
    rename(u"Et andet navn"_s);
    menu().safetyCopies->trigger();
    auto *page = m_fixture->window().findChild<SafetyCopiesPage *>();
    QVERIFY(page->isVisible());
    const QList<QTableView *> tables = page->findChildren<QTableView *>();
    QCOMPARE(tables.at(0)->model()->rowCount(), 1);
    const QString copy = safetyCopies(file).constFirst().filePath;
    const QDateTime written = QFileInfo(copy).lastModified();
    const QStringList beside = QFileInfo(copy).dir().entryList();
    buttonIn(*page, u"Compare with now"_s)->click();
    QCOMPARE(QFileInfo(copy).lastModified(), written); // It is read, and stays as it is.
    QCOMPARE(QFileInfo(copy).dir().entryList(), beside);
    QCOMPARE(tables.at(1)->model()->rowCount(), 1);
    QCOMPARE(tables.at(1)->model()->index(0, 2).data().toString(), original);
    QCOMPARE(tables.at(1)->model()->index(0, 3).data().toString(), u"Et andet navn"_s);
    buttonIn(*page, u"Restore"_s)->click();
    QCOMPARE(document().summary(m_first)->name, original);
    QCOMPARE(safetyCopies(file).size(), 2);
    document().undoStack().undo();
    QCOMPARE(document().summary(m_first)->name, u"Et andet navn"_s);
}

void TestHistory::everythingHasAName()
{
    menu().history->trigger();
    menu().asOf->trigger();
    int looked = 0;
    for (const QWidget *widget :
         m_fixture->window().findChild<HistoryPlace *>()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        ++looked;
        const QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty()
                     || qobject_cast<const QTabBar *>(widget),
                 widget->metaObject()->className());
    }
    QVERIFY(looked > 5);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
