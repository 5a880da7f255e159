#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/investment/investmenteditor.h"
#include "views/keylist.h"
#include "views/portfolio/filterpanel.h"

#include <QtCore/QTranslator>
#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

QList<QAction *> withKeys(const QWidget &window)
{
    QList<QAction *> actions;
    for (QAction *action : window.findChildren<QAction *>()) {
        if (!action->shortcuts().isEmpty())
            actions.append(action);
    }
    return actions;
}

/// The letter behind the ampersand; null where there is none.
QChar letterOf(QString text)
{
    text.replace(u"&&"_s, QString());
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toUpper() : QChar();
}

/// Says of a menu and all under it which letters are missing or there twice.
QStringList faultsOf(const QList<QAction *> &actions, const QString &where)
{
    QStringList faults;
    QHash<QChar, QString> taken;
    for (const QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = action->text();
        if (text.isEmpty())
            continue;
        const QChar letter = letterOf(text);
        if (letter.isNull())
            faults.append(where + u" › "_s + text + u": no letter"_s);
        else if (taken.contains(letter))
            faults.append(where + u" › "_s + text + u": as "_s + taken.value(letter));
        taken.insert(letter, text);
        if (action->menu())
            faults += faultsOf(action->menu()->actions(), where + u" › "_s + text);
    }
    return faults;
}

} // namespace

/// The keys of the program, each pressed in the real window.
class TestKeys final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_keys"_s); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
        m_fixture->table()->setFocus();
        m_fixture->table()->selectRow(0);
    }
    void cleanup() { m_fixture.reset(); }
    void eachKeyDoesWhatTheTableSays_data();
    void eachKeyDoesWhatTheTableSays();
    void noTwoAreAlikeAndNoneNeedsAltGr();
    void keysOfTheTable();
    void eachMenuEntryHasALetterOfItsOwn_data();
    void eachMenuEntryHasALetterOfItsOwn();
    void barsAndChipsHaveLettersOfTheirOwn_data();
    void barsAndChipsHaveLettersOfTheirOwn();
    void theListHasAllOfThem();

private:
    void speak(const QString &language);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestKeys::eachKeyDoesWhatTheTableSays_data()
{
    using Find = QAction *MainMenu::*;
    QTest::addColumn<QString>("key");
    QTest::addColumn<Find>("action");
    const auto row = [](const char *key, Find action) {
        QTest::newRow(key) << QString::fromLatin1(key) << action;
    };
    row("Ctrl+N", &MainMenu::newInvestment);
    row("Ctrl+Shift+N", &MainMenu::newPortfolio);
    row("Ctrl+O", &MainMenu::open);
    row("Ctrl+S", &MainMenu::saveNow);
    row("Ctrl+Shift+S", &MainMenu::saveCopy);
    row("Ctrl+Shift+E", &MainMenu::exportExcel);
    row("Ctrl+P", &MainMenu::report);
    row("Ctrl+5", &MainMenu::reports);
    row("Ctrl+Shift+I", &MainMenu::importFile);
    row("Ctrl+1", &MainMenu::portfolio);
    row("Ctrl+2", &MainMenu::investment);
    row("Ctrl+3", &MainMenu::course);
    row("Alt+Left", &MainMenu::back);
    row("Alt+Right", &MainMenu::forward);
    row("F6", &MainMenu::nextPane);
    row("Shift+F6", &MainMenu::previousPane);
    row("Ctrl+F1", &MainMenu::keys);
    row("Ctrl+Z", &MainMenu::undo);
    row("Ctrl+Y", &MainMenu::redo);
    row("Ctrl+Shift+Z", &MainMenu::redo);
    row("Ctrl+X", &MainMenu::cut);
    row("Ctrl+C", &MainMenu::copy);
    row("Ctrl+V", &MainMenu::paste);
    row("F2", &MainMenu::editCell);
    row("Ctrl+D", &MainMenu::duplicate);
    row("Del", &MainMenu::remove);
    row("Ctrl+F", &MainMenu::filter);
    row("F3", &MainMenu::findNext);
    row("Shift+F3", &MainMenu::findPrevious);
    row("Ctrl+K", &MainMenu::goTo);
    row("Ctrl+I", &MainMenu::explain);
    row("Ctrl+Shift+H", &MainMenu::hideAmounts);
    row("Ctrl++", &MainMenu::textLarger);
    row("Ctrl+-", &MainMenu::textSmaller);
    row("Ctrl+0", &MainMenu::textNormal);
    row("F11", &MainMenu::fullScreen);
    row("F5", &MainMenu::boardMode);
    row("Shift+F5", &MainMenu::boardModeHere);
    row("Ctrl+,", &MainMenu::settings);
    row("Ctrl+Q", &MainMenu::quit);
}

void TestKeys::eachKeyDoesWhatTheTableSays()
{
    using Find = QAction *MainMenu::*;
    QFETCH(QString, key);
    QFETCH(Find, action);
    QAction *found = m_fixture->menu().*action;
    QVERIFY2(found->shortcuts().contains(QKeySequence(key, QKeySequence::PortableText)),
             qPrintable(key));
    // What it leads to is tested with the thing itself; dialogs would wait for somebody.
    found->disconnect();
    found->setEnabled(true);
    const QSignalSpy triggered(found, &QAction::triggered);
    QTest::keySequence(m_fixture->table(), QKeySequence(key, QKeySequence::PortableText));
    QCOMPARE(triggered.size(), 1);
}

void TestKeys::noTwoAreAlikeAndNoneNeedsAltGr()
{
    QHash<QString, const QAction *> taken;
    for (const QAction *action : withKeys(m_fixture->window())) {
        for (const QKeySequence &sequence : action->shortcuts()) {
            const QString key = sequence.toString(QKeySequence::PortableText);
            QVERIFY2(!taken.contains(key), qPrintable(key + u' ' + action->text()));
            taken.insert(key, action);
            QVERIFY2(!(key.contains(u"Ctrl"_s) && key.contains(u"Alt"_s)), qPrintable(key));
            const QString last = key.endsWith(u'+') ? u"+"_s : key.section(u'+', -1);
            QVERIFY2(!(last.size() == 1 && u"[]{}\\|~@$/"_s.contains(last)), qPrintable(key));
        }
    }
    QVERIFY(taken.size() > 20);
}

void TestKeys::keysOfTheTable()
{
    QTableView *table = m_fixture->table();
    const auto isEditing = [table] {
        return table->viewport()->findChild<QLineEdit *>() != nullptr;
    };
    QTest::keyClick(table, Qt::Key_F2);
    QVERIFY(isEditing());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!isEditing());
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_fixture->place().selected().size(), 9);
    table->selectRow(2);
    QTest::keyClick(table, Qt::Key_Return);
    const auto *editor = m_fixture->window().findChild<InvestmentEditor *>();
    QVERIFY(editor->isVisible());
    const int section = editor->section();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(editor->section() != section);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(editor->section(), section);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!editor->isVisible());
}

void TestKeys::speak(const QString &language)
{
    auto *translator = new QTranslator(m_fixture->menu().parent());
    QVERIFY(translator->load(u":/i18n/bundlinje_"_s + language));
    qApp->installTranslator(translator);
    QCoreApplication::processEvents();
}

void TestKeys::eachMenuEntryHasALetterOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Danish") << u"da"_s;
}

void TestKeys::eachMenuEntryHasALetterOfItsOwn()
{
    QFETCH(QString, language);
    speak(language);
    QStringList faults = faultsOf(m_fixture->window().menuBar()->actions(), language);
    // The menus that open beside what they are about.
    for (const QMenu *menu : m_fixture->window().findChildren<QMenu *>()) {
        if (menu->menuAction()->text().isEmpty())
            faults += faultsOf(menu->actions(), language + u" (beside)"_s);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestKeys::barsAndChipsHaveLettersOfTheirOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("place");
    for (const char *language : {"en", "da"}) {
        for (const char *place : {"deleted", "error", "chips", "saved", "name", "deleted filter"})
            QTest::addRow("%s, %s", place, language)
                << QString::fromLatin1(language) << QString::fromLatin1(place);
    }
}

void TestKeys::barsAndChipsHaveLettersOfTheirOwn()
{
    QFETCH(QString, language);
    QFETCH(QString, place);
    speak(language);
    auto *panel = m_fixture->window().findChild<FilterPanel *>();
    const auto chips = [panel] {
        return panel->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    };
    const PortfolioFilter filter{.words = {},
                                 .conditions = {{InvestmentColumn::Stage, u"Running"_s}}};
    if (place == u"deleted") {
        m_fixture->menu().remove->trigger();
    } else if (place == u"error") {
        m_fixture->window().openFile(u"/nowhere/missing.bundlinje"_s);
    } else {
        m_fixture->place().setFilter(filter);
        if (place != u"chips")
            panel->startSaving();
        if (place == u"saved" || place == u"deleted filter")
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        if (place == u"deleted filter")
            chips().at(chips().size() - 2)->click();
    }
    QCoreApplication::processEvents();
    QStringList faults;
    QHash<QChar, QString> taken;
    const auto take = [&](const QString &text) {
        const QChar letter = letterOf(text);
        if (!letter.isNull() && taken.contains(letter))
            faults.append(text + u": as "_s + taken.value(letter));
        taken.insert(letter, text);
    };
    for (const QAction *action : m_fixture->window().menuBar()->actions())
        take(action->text());
    for (const QLabel *label : m_fixture->window().findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && label->buddy()->isEnabled())
            take(label->text());
    }
    int inBars = 0;
    for (const auto *button : m_fixture->window().findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        take(button->text());
        const bool isInBar = qobject_cast<MessageBar *>(button->parentWidget())
            || (button->parentWidget() == panel && !button->property("isCondition").toBool());
        inBars += isInBar ? 1 : 0;
        if (isInBar && letterOf(button->text()).isNull())
            faults.append(button->text() + u": no letter"_s);
    }
    QVERIFY(inBars > 0);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestKeys::theListHasAllOfThem()
{
    m_fixture->menu().keys->trigger();
    auto *list = m_fixture->window().findChild<KeyList *>();
    QVERIFY(list && list->isVisible() && !list->isModal());
    const auto *table = list->findChild<QTableWidget *>();
    const auto has = [table](const QString &key) {
        return !table->findItems(key, Qt::MatchExactly).isEmpty();
    };
    for (const QAction *action : withKeys(m_fixture->window())) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        QVERIFY2(has(keys.join(u", "_s)), qPrintable(action->text()));
    }
    for (const QString &key : {u"Ctrl+W"_s, u"T"_s, u"Menu, Shift+F10"_s, u"Ins, Del"_s})
        QVERIFY2(has(key), qPrintable(key));
    m_fixture->menu().keys->trigger(); // Once is enough.
    QCOMPARE(m_fixture->window().findChildren<KeyList *>().size(), 1);
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
