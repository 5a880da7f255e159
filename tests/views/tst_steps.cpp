#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/history/historyplace.h"
#include "views/import/importpage.h"
#include "views/investment/investmenteditor.h"
#include "views/newportfoliopage.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"

#include <QtCore/QDir>
#include <QtCore/QScopeGuard>
#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// Steps of undo: what the line at the bottom takes back, and where one finds oneself afterwards;
/// and the ways out of the pages.
class TestSteps final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_steps"_s); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void theLineAtTheBottomTakesBackWhatItNames();
    void theLineGoesWithAnotherStep();
    void undoGoesToTheFieldAndMarksIt();
    void undoOfASettingGoesThere();
    void undoRightAfterEnterIsTheStep();
    void aNewInvestmentWaitsForItsName();
    void escapeGoesBackToWhereOneWas();
    void escapeGivesUpANewPortfolio();
    void theProposedFolderIsMade();
    void anotherFolderIsProposedWhereItCannotBeMade();

private:
    MainMenu &menu() const { return m_fixture->menu(); }
    PortfolioDocument &document() const { return m_fixture->document(); }
    InvestmentEditor &editor() const
    {
        return *m_fixture->window().findChild<InvestmentEditor *>();
    }
    InvestmentId investment(int row) const { return m_fixture->place().model().idAt(row); }
    QLineEdit *openField(const QString &name) const
    {
        m_fixture->place().select({investment(0)});
        menu().openInvestment->trigger();
        editor().goToField(name);
        return editor().findChild<QLineEdit *>(name);
    }

    /// The file that the page proposes to a person with that folder.
    QString proposedIn(const QString &home) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSteps::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openSample();
}

void TestSteps::theLineAtTheBottomTakesBackWhatItNames()
{
    m_fixture->table()->selectRow(0);
    menu().remove->trigger();
    QCOMPARE(document().summaries().size(), 8);
    MessageBar *bar = m_fixture->barSaying(u"Deleted"_s);
    QVERIFY(bar);
    emit bar->actionTriggered();
    QCOMPARE(document().summaries().size(), 9);
    QVERIFY(!m_fixture->barSaying(u"Deleted"_s));
}

void TestSteps::theLineGoesWithAnotherStep()
{
    m_fixture->table()->selectRow(0);
    menu().remove->trigger();
    MessageBar *bar = m_fixture->barSaying(u"Deleted"_s);
    QVERIFY(bar);
    const Investment before = *document().investment(investment(0));
    Investment after = before;
    after.theme = u"et andet tema"_s;
    QVERIFY(document().change({{{before, after}}, {}, u"Theme"_s}));
    // Its way back would take back this instead.
    QVERIFY(!bar->isVisible());
    emit bar->actionTriggered();
    QCOMPARE(document().summary(after.id)->theme, after.theme);
}

void TestSteps::undoGoesToTheFieldAndMarksIt()
{
    QLineEdit *field = openField(u"theme"_s);
    field->selectAll();
    QTest::keyClicks(field, u"et andet tema"_s);
    QTest::keyClick(field, Qt::Key_Return);
    auto *sections = editor().findChild<QListWidget *>();
    sections->setCurrentRow(3);
    QVERIFY(!field->isVisible());
    menu().undo->trigger();
    QVERIFY(field->isVisible());
    QTRY_VERIFY(field->hasFocus());
    QVERIFY(field->text() != u"et andet tema"_s);
    const QList<QLabel *> labels = field->parentWidget()->findChildren<QLabel *>();
    QVERIFY(labels.constFirst()->autoFillBackground());
    QTRY_VERIFY(!labels.constFirst()->autoFillBackground());
}

void TestSteps::undoOfASettingGoesThere()
{
    Portfolio after = document().portfolio();
    after.boardName = u"En anden bestyrelse"_s;
    QVERIFY(document().change({{}, PortfolioChange{document().portfolio(), after}, u"Board"_s}));
    menu().undo->trigger();
    const auto *settings = m_fixture->window().findChild<PortfolioSettingsEditor *>();
    QVERIFY(settings->isVisible());
    auto *field = settings->findChild<QLineEdit *>(u"boardName"_s);
    QTRY_VERIFY(field->hasFocus());
    QVERIFY(field->text() != after.boardName);
}

void TestSteps::undoRightAfterEnterIsTheStep()
{
    QLineEdit *field = openField(u"theme"_s);
    const QString original = field->text();
    field->selectAll();
    QTest::keyClicks(field, u"et andet tema"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(document().summary(investment(0))->theme, u"et andet tema"_s);
    menu().undo->trigger();
    QCOMPARE(document().summary(investment(0))->theme, original);
    QCOMPARE(field->text(), original);
    menu().redo->trigger();
    QCOMPARE(document().summary(investment(0))->theme, u"et andet tema"_s);
}

void TestSteps::aNewInvestmentWaitsForItsName()
{
    openField(u"theme"_s);
    editor().findChild<QListWidget *>()->setCurrentRow(3);
    menu().newInvestment->trigger();
    auto *name = editor().findChild<QLineEdit *>(u"name"_s);
    QTRY_VERIFY(name->hasFocus());
    QCOMPARE(name->selectedText(), name->text());
    QTest::keyClicks(name, u"Grønne Hænder"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(document().summary(editor().shown())->name, u"Grønne Hænder"_s);
}

void TestSteps::escapeGoesBackToWhereOneWas()
{
    openField(u"theme"_s);
    menu().settings->trigger();
    QVERIFY(!editor().isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(editor().isVisible());
    menu().history->trigger();
    auto *history = m_fixture->window().findChild<HistoryPlace *>();
    QVERIFY(history->isVisible());
    QTest::keyClick(history, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(editor().isVisible());
}

void TestSteps::escapeGivesUpANewPortfolio()
{
    menu().newPortfolio->trigger();
    auto *page = m_fixture->window().findChild<NewPortfolioPage *>();
    QVERIFY(page->isVisible());
    QTest::keyClick(page->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    QVERIFY(m_fixture->table()->isVisible());
}

QString TestSteps::proposedIn(const QString &home) const
{
    const QByteArray before = qgetenv("HOME");
    const auto back = qScopeGuard([&] { qputenv("HOME", before); });
    qputenv("HOME", home.toLocal8Bit());
    menu().newPortfolio->trigger();
    auto *page = m_fixture->window().findChild<NewPortfolioPage *>();
    const QList<QLineEdit *> lines = page->findChildren<QLineEdit *>();
    lines.constFirst()->setText(u"Fonden"_s);
    const auto proposed = std::find_if(lines.begin(), lines.end(), [](const QLineEdit *line) {
        return line->text().endsWith(u"Fonden.bundlinje"_s);
    });
    QTest::keyClick(lines.constFirst(), Qt::Key_Return);
    return proposed == lines.end() ? QString() : (*proposed)->text();
}

void TestSteps::theProposedFolderIsMade()
{
    const QString home = m_fixture->inFolder(u"home"_s);
    QVERIFY(QDir().mkdir(home));
    const QString file = proposedIn(home);
    QCOMPARE(file, QDir::toNativeSeparators(home + u"/Documents/Fonden.bundlinje"_s));
    QVERIFY(QFileInfo::exists(file));
    QCOMPARE(document().portfolio().name, u"Fonden"_s);
}

void TestSteps::anotherFolderIsProposedWhereItCannotBeMade()
{
    const QString home = m_fixture->inFolder(u"home"_s);
    QVERIFY(QDir().mkdir(home));
    QFile stranger(home + u"/Documents"_s); // A file, so that no folder can have its name.
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    const QString file = proposedIn(home);
    QCOMPARE(file, QDir::toNativeSeparators(home + u"/Fonden.bundlinje"_s));
    QVERIFY(QFileInfo::exists(file));
}

QTEST_MAIN(TestSteps)

#include "tst_steps.moc"
