#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/investment/investmenteditor.h"
#include "views/portfolio/celltable.h"
#include "views/savingagain.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// What the file refuses waits where it was typed, and is saved as soon as that is possible.
class TestSavingAgain final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_savingagain"_s); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void onlyWhatWasRefusedIsSavedAgain();
    void nothingIsTriedWhereNothingWaits();
    void aCellIsSavedAgainAndClosed();
    void undoTakesBackARefusedCell();
    void theBarShowsDetails();

private:
    MainMenu &menu() const { return m_fixture->menu(); }
    PortfolioDocument &document() const { return m_fixture->document(); }
    SavingAgain &again() const { return *m_fixture->window().findChild<SavingAgain *>(); }
    CellTable &cells() const { return *m_fixture->window().findChild<CellTable *>(); }
    InvestmentId first() const { return m_fixture->place().model().idAt(0); }
    void takeAway() const { QVERIFY(QFile::rename(m_fixture->file, m_fixture->file + u".away"_s)); }
    void bringBack() const
    {
        QVERIFY(QFile::rename(m_fixture->file + u".away"_s, m_fixture->file));
    }
    /// Types into the cell of the name of the first row, and tries to save it.
    QLineEdit *typeIntoCell() const
    {
        m_fixture->table()->setCurrentIndex(m_fixture->place().model().index(0, 0));
        menu().editCell->trigger();
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (line) {
            line->selectAll();
            QTest::keyClicks(line, u"Ny Vej"_s);
            QTest::keyClick(line, Qt::Key_Return);
        }
        return line;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSavingAgain::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openSample();
}

void TestSavingAgain::onlyWhatWasRefusedIsSavedAgain()
{
    const InvestmentId id = first();
    m_fixture->place().select({id});
    menu().openInvestment->trigger();
    auto *editor = m_fixture->window().findChild<InvestmentEditor *>();
    editor->goToField(u"theme"_s);
    auto *theme = editor->findChild<QLineEdit *>(u"theme"_s);
    auto *name = editor->findChild<QLineEdit *>(u"name"_s);
    const QString oldName = name->text();
    theme->selectAll();
    QTest::keyClicks(theme, u"mens drevet er væk"_s);
    takeAway();
    QTest::keyClick(theme, Qt::Key_Return);
    QTRY_VERIFY(again().isActive());
    QVERIFY(m_fixture->barSaying(u"tries again every 10 seconds"_s));
    editor->goToField(u"name"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Halvt skre"_s);
    bringBack();
    again().tryNow();
    QCOMPARE(document().summary(id)->theme, u"mens drevet er væk"_s);
    QCOMPARE(document().summary(id)->name, oldName);
    QCOMPARE(name->text(), u"Halvt skre"_s);
    QVERIFY(!again().isActive());
    QVERIFY(!m_fixture->barSaying(u"tries again"_s));
}

void TestSavingAgain::nothingIsTriedWhereNothingWaits()
{
    takeAway();
    m_fixture->table()->selectRow(0);
    menu().remove->trigger();
    QVERIFY(m_fixture->barSaying(m_fixture->file));
    QCoreApplication::processEvents();
    QVERIFY(!again().isActive());
    QVERIFY(!m_fixture->barSaying(u"tries again"_s));
    bringBack();
}

void TestSavingAgain::aCellIsSavedAgainAndClosed()
{
    const InvestmentId id = first();
    takeAway();
    QVERIFY(typeIntoCell());
    QTRY_VERIFY(again().isActive());
    QVERIFY(cells().isWaiting());
    bringBack();
    again().tryNow();
    QCOMPARE(document().summary(id)->name, u"Ny Vej"_s);
    QVERIFY(!cells().isWaiting());
    QVERIFY(cells().commitCell());
    QVERIFY(!again().isActive());
}

void TestSavingAgain::undoTakesBackARefusedCell()
{
    const InvestmentId id = first();
    const Investment before = *document().investment(id);
    Investment after = before;
    after.theme = u"et andet tema"_s; // A step, which has to wait.
    QVERIFY(document().change({{{before, after}}, {}, u"Theme"_s}));
    const QString original = document().summary(id)->stage;
    m_fixture->table()->setCurrentIndex(
        m_fixture->place().model().index(0, int(InvestmentColumn::Stage)));
    menu().editCell->trigger();
    auto *box = cells().viewport()->findChild<QComboBox *>();
    QVERIFY(box);
    box->hidePopup();
    takeAway();
    box->setCurrentIndex(box->currentIndex() == 0 ? 1 : 0);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(cells().isWaiting());
    menu().undo->trigger();
    bringBack();
    QVERIFY(cells().isVisible());
    QVERIFY(!cells().isWaiting());
    QVERIFY(!m_fixture->window().findChild<InvestmentEditor *>()->isVisible());
    QCOMPARE(document().summary(id)->stage, original);
    QCOMPARE(document().summary(id)->theme, after.theme);
    menu().settings->trigger();
    QVERIFY(!cells().isVisible()); // Nothing holds anybody back any more.
}

void TestSavingAgain::theBarShowsDetails()
{
    takeAway();
    m_fixture->table()->selectRow(0);
    menu().remove->trigger();
    const MessageBar *bar = m_fixture->barSaying(m_fixture->file);
    QVERIFY(bar);
    auto *details = bar->findChild<QPlainTextEdit *>();
    QVERIFY(!details->isVisible());
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->isCheckable())
            button->click();
    }
    QVERIFY(details->isVisible());
    QVERIFY(details->toPlainText().startsWith(u"FileMissing"_s));
    bringBack();
}

QTEST_MAIN(TestSavingAgain)

#include "tst_savingagain.moc"
