#include "tests/views/samples.h"

#include "model/document/portfoliodocument.h"
#include "views/investment/investmenteditor.h"
#include "views/mainmenu.h"
#include "views/mainwindow.h"
#include "views/portfolio/tablepane.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// A text that cannot be read stays, and is asked about, whichever way a person leaves it.
class TestLeavingFields final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void anotherSection();
    void anotherPlace();
    void anotherInvestment();
    void closingTheWindow();
    void undo();
    void undoTakesBackTheTextFirst();
    void redoWaits();
    void escapeRestores();

private:
    QLineEdit *line() const { return m_window->findChild<QLineEdit *>(u"ownShare"_s); }
    QPushButton *button(const QString &text) const;
    bool isAskedAbout() const;
    const MainMenu &menu() const { return *m_window->findChild<MainMenu *>(); }
    PortfolioDocument &document() const { return *m_window->document(); }
    Investment stored() const { return *document().investment(m_full); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    InvestmentId m_full;
    InvestmentId m_bare;
};

void TestLeavingFields::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Bundlinje"_s);
    QCoreApplication::setApplicationName(u"tst_leavingfields"_s);
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
}

/// The editor stands open with an amount that cannot be read.
void TestLeavingFields::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    const PortfolioContent content = fullContent();
    m_full = content.investments.first().id;
    m_bare = content.investments.last().id;
    const QString file = m_folder->filePath(u"p.bundlinje"_s);
    QVERIFY(PortfolioDocument::create(file, content, u"MH"_s));
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    m_window->openFile(file);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *table = m_window->findChild<TablePane *>()->table();
    const QModelIndexList found =
        table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"Ungehjem Vest"_s);
    QCOMPARE(found.size(), 1);
    table->selectRow(found.first().row());
    menu().openInvestment->trigger();
    auto *editor = m_window->findChild<InvestmentEditor *>();
    QCOMPARE(editor->shown(), m_full);
    editor->goToField(u"ownShare"_s);
    QVERIFY(line()->hasFocus());
    line()->selectAll();
    QTest::keyClicks(line(), u"meget"_s);
}

void TestLeavingFields::cleanup()
{
    if (m_window && button(u"Discard"_s)->isVisible())
        button(u"Discard"_s)->click();
    m_window.reset();
    m_folder.reset();
}

QPushButton *TestLeavingFields::button(const QString &text) const
{
    const auto buttons = m_window->findChild<InvestmentEditor *>()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

/// The bar names the field, and both the text and the stored value are as they were.
bool TestLeavingFields::isAskedAbout() const
{
    const auto labels = m_window->findChildren<QLabel *>();
    const bool isNamed = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"not saved: Own share."_s);
    });
    return isNamed && button(u"Correct"_s)->isVisible() && line()->text() == u"meget"_s
        && stored().ownShare == fullInvestment().ownShare;
}

void TestLeavingFields::anotherSection()
{
    QTest::keyClick(line(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(isAskedAbout());
    QVERIFY(!line()->isVisible());
    button(u"Correct"_s)->click();
    QVERIFY(line()->hasFocus());
    button(u"Discard"_s)->click();
    QVERIFY(!button(u"Discard"_s)->isVisible());
    QCOMPARE(line()->text(), u"12.000.000"_s);
}

void TestLeavingFields::anotherPlace()
{
    menu().portfolio->trigger();
    QVERIFY(line()->isVisible());
    QVERIFY(isAskedAbout());
    button(u"Discard"_s)->click();
    menu().portfolio->trigger();
    QVERIFY(!line()->isVisible());
}

void TestLeavingFields::anotherInvestment()
{
    auto *editor = m_window->findChild<InvestmentEditor *>();
    editor->showInvestment(m_bare);
    QCOMPARE(editor->shown(), m_full);
    QVERIFY(isAskedAbout());
    button(u"Discard"_s)->click();
    QCOMPARE(editor->shown(), m_bare);
}

void TestLeavingFields::closingTheWindow()
{
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(isAskedAbout());
    button(u"Discard"_s)->click();
    QVERIFY(m_window->close());
}

void TestLeavingFields::undo()
{
    Investment after = stored();
    after.theme = u"Bolig"_s;
    QVERIFY(document().change({.investments = {{stored(), after}}, .reason = u"tema"_s}));
    QCOMPARE(line()->text(), u"meget"_s);
    document().undoStack().undo();
    QCOMPARE(stored().theme, u"Udsatte unge"_s);
    QCOMPARE(line()->text(), u"meget"_s);
    menu().portfolio->trigger();
    QVERIFY(isAskedAbout());
}

void TestLeavingFields::undoTakesBackTheTextFirst()
{
    Investment after = stored();
    after.theme = u"Bolig"_s;
    QVERIFY(document().change({.investments = {{stored(), after}}, .reason = u"tema"_s}));
    QTest::keyClick(line(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(isAskedAbout());
    menu().undo->trigger();
    QVERIFY(line()->hasFocus());
    QCOMPARE(line()->text(), u"12.000.000"_s);
    QVERIFY(!button(u"Discard"_s)->isVisible());
    QCOMPARE(stored().theme, u"Bolig"_s);
    menu().undo->trigger();
    QCOMPARE(stored().theme, u"Udsatte unge"_s);
}

void TestLeavingFields::redoWaits()
{
    Investment after = stored();
    after.theme = u"Bolig"_s;
    QVERIFY(document().change({.investments = {{stored(), after}}, .reason = u"tema"_s}));
    document().undoStack().undo();
    QTest::keyClick(line(), Qt::Key_PageDown, Qt::ControlModifier);
    menu().redo->trigger();
    QVERIFY(isAskedAbout());
    QCOMPARE(stored().theme, u"Udsatte unge"_s);
    button(u"Discard"_s)->click();
    menu().redo->trigger();
    QCOMPARE(stored().theme, u"Bolig"_s);
}

void TestLeavingFields::escapeRestores()
{
    QTest::keyClick(line(), Qt::Key_PageDown, Qt::ControlModifier);
    button(u"Correct"_s)->click();
    QTest::keyClick(line(), Qt::Key_Escape);
    QCOMPARE(line()->text(), u"12.000.000"_s);
    QVERIFY(!button(u"Correct"_s)->isVisible());
    QVERIFY(line()->isVisible());
}

QTEST_MAIN(TestLeavingFields)
#include "tst_leavingfields.moc"
