#include "model/document/backgroundwork.h"
#include "model/document/portfoliodocument.h"
#include "model/exchange/jsonexchange.h"
#include "model/exchange/samples.h"
#include "model/items/investmenttablemodel.h"
#include "tests/largeportfolio.h"
#include "views/charts/chartpane.h"
#include "views/checkspane.h"
#include "views/import/droptarget.h"
#include "views/import/importpage.h"
#include "views/mainmenu.h"
#include "views/mainwindow.h"
#include "views/messagebar.h"
#include "views/portfolio/investmentcommands.h"
#include "views/portfolio/portfolioplace.h"
#include "views/portfolio/tablepane.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"
#include "views/workpage.h"

#include <QtCore/QSemaphore>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr int investments = 700;
constexpr int patienceMilliseconds = 60'000; ///< Of sanitized programs beside others.
constexpr qsizetype tableRows = 20'000;

} // namespace

/// What takes long in the real window: opening a large file, and an import of many investments.
class TestLongWork final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensALargeFileWhileTheWindowAnswers();
    void showsTheFiguresOfAllFromTheFirstPaintOn();
    void cancelKeepsWhatIsOpen();
    void closingTheWindowStopsTheOpening();
    void aDamagedListIsRefused();
    void aDamagedHistoryIsSaidAndStopsEditing();
    void readsALargeTableBehindTheWindow();
    void cancelledReadingChangesNothing();
    void importsMany();
    void aCancelledImportChangesNothing();
    void setsACommonFieldOfManyBehindTheWindow();
    void aCancelledChangeCanBeDoneAfterAll();
    void exportsManyBehindTheWindow();
    void pageSaysWhatAndHowFar();

private:
    /// Drops a table of very many investments onto the window.
    void dropLargeTable() const;
    /// Shows what an import of as many other investments would do.
    void lookAtImport(int count);
    template <typename Widget> Widget *part() const { return m_window->findChild<Widget *>(); }
    MainMenu &menu() const { return *m_window->findChild<MainMenu *>(); }
    int rows() const { return part<PortfolioPlace>()->model().rowCount(); }
    bool barSays(const QString &text) const;
    void openSample();

    QByteArray m_bytes;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_large;
};

void TestLongWork::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Bundlinje"_s);
    QCoreApplication::setApplicationName(u"tst_longwork"_s);
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"stor.bundlinje"_s);
    QVERIFY(PortfolioDocument::create(path, largeContent(investments), historyMark));
    QVERIFY(PortfolioDocument::isLarge(path));
    m_bytes = bytesOf(path);
}

void TestLongWork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    m_large = m_folder->filePath(u"stor.bundlinje"_s);
    QFile file(m_large);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_bytes), m_bytes.size());
    file.close();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1366, 740);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestLongWork::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestLongWork::lookAtImport(int count)
{
    const QString file = m_folder->filePath(u"mange.json"_s);
    QVERIFY(writeJsonFile(file, largeContent(count), Overwrite::Replace));
    const auto session =
        ImportSession::open(file, *m_window->document()->content(), DecimalSign::Comma);
    QVERIFY(session);
    part<ImportPage>()->start(*session);
}

void TestLongWork::dropLargeTable() const
{
    QByteArray table("Navn;Tema;Offentlig note\n");
    for (int row = 0; row < tableRows; ++row)
        table += "Indsats " + QByteArray::number(row) + ";Unge;" + QByteArray(100, 'x') + '\n';
    QFile file(m_folder->filePath(u"mange.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(table), table.size());
    file.close();
    emit part<DropTarget>()->dropped(file.fileName());
}

bool TestLongWork::barSays(const QString &text) const
{
    for (const MessageBar *bar : m_window->findChildren<MessageBar *>()) {
        if (bar->isVisible() && bar->text().contains(text))
            return true;
    }
    return false;
}

void TestLongWork::openSample()
{
    const QString file = m_folder->filePath(u"lille.bundlinje"_s);
    QVERIFY(PortfolioDocument::create(file, *sample(Sample::Example), u"MH"_s));
    m_window->openFile(file);
    QVERIFY(m_window->document());
}

void TestLongWork::opensALargeFileWhileTheWindowAnswers()
{
    m_window->openFile(m_large);
    QVERIFY(!m_window->document()); // It is back in the event loop before the file is open.
    QVERIFY(part<WorkPage>()->isVisible());
    for (const QAction *action : {menu().newInvestment, menu().importIndigo, menu().open})
        QVERIFY(!action->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->document(), patienceMilliseconds);
    QCOMPARE(rows(), investments);
    QVERIFY(!part<WorkPage>()->isVisible());
    QVERIFY(menu().newInvestment->isEnabled());
    QVERIFY(m_window->windowTitle().startsWith(u"Stor fond"_s));
}

void TestLongWork::showsTheFiguresOfAllFromTheFirstPaintOn()
{
    QSignalSpy painted(m_window.get(), &MainWindow::firstPainted);
    m_window->openFile(m_large);
    QVERIFY(painted.wait(patienceMilliseconds));
    QVERIFY(!part<ChartPane>()->description().rows.isEmpty());
    const QAbstractItemModel *totals = part<TablePane>()->totals()->model();
    const QString share = totals->index(0, int(InvestmentColumn::OwnShare)).data().toString();
    QVERIFY2(share.endsWith(u"700 of 700"_s), qPrintable(share));
}

void TestLongWork::cancelKeepsWhatIsOpen()
{
    openSample();
    m_window->openFile(m_large);
    QVERIFY(part<WorkPage>()->isVisible());
    QTest::keyClick(part<WorkPage>(), Qt::Key_Escape);
    QVERIFY(!part<WorkPage>()->isVisible());
    QCOMPARE(rows(), 9);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(rows(), 9);
    QVERIFY(menu().newInvestment->isEnabled());
    QCOMPARE(bytesOf(m_large), m_bytes);
    m_window->openFile(m_large); // It can be opened after all.
    QTRY_COMPARE_WITH_TIMEOUT(rows(), investments, patienceMilliseconds);
}

void TestLongWork::closingTheWindowStopsTheOpening()
{
    m_window->openFile(m_large);
    QVERIFY(m_window->close());
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(bytesOf(m_large), m_bytes);
}

void TestLongWork::aDamagedListIsRefused()
{
    openSample();
    QVERIFY(damagePageWith(m_large, listMark));
    m_window->openFile(m_large);
    QTRY_VERIFY_WITH_TIMEOUT(barSays(u"stor.bundlinje"_s), patienceMilliseconds);
    QVERIFY(!part<WorkPage>()->isVisible());
    QCOMPARE(rows(), 9);
}

void TestLongWork::aDamagedHistoryIsSaidAndStopsEditing()
{
    QVERIFY(damagePageWith(m_large, historyMark));
    m_window->openFile(m_large);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), investments, patienceMilliseconds);
    QTRY_VERIFY_WITH_TIMEOUT(barSays(u"The file is damaged"_s), patienceMilliseconds);
    QVERIFY(!menu().newInvestment->isEnabled());
    QVERIFY(!menu().importFile->isEnabled());
    part<TablePane>()->table()->selectRow(0);
    QVERIFY(!menu().remove->isEnabled());
}

void TestLongWork::readsALargeTableBehindTheWindow()
{
    openSample();
    const int before = rows();
    dropLargeTable();
    QVERIFY(part<WorkPage>()->isVisible() && !part<ImportPage>()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(part<ImportPage>()->isVisible(), patienceMilliseconds);
    QCOMPARE(part<ImportPage>()->plan().changes.investments.size(), tableRows);
    QCOMPARE(rows(), before);
}

void TestLongWork::cancelledReadingChangesNothing()
{
    openSample();
    const QByteArray before = bytesOf(m_window->document()->filePath());
    dropLargeTable();
    QTest::keyClick(part<WorkPage>(), Qt::Key_Escape);
    QVERIFY(!part<WorkPage>()->isVisible());
    QVERIFY(part<PortfolioPlace>()->isVisible());
    QCOMPARE(bytesOf(m_window->document()->filePath()), before);
}

void TestLongWork::importsMany()
{
    openSample();
    menu().checks->trigger();
    QVERIFY(part<ChecksPane>()->isVisible());
    lookAtImport(300);
    emit part<ImportPage>()->accepted();
    QVERIFY(part<WorkPage>()->isVisible());
    QVERIFY(!part<ChecksPane>()->isVisible());
    QVERIFY(!menu().undo->isEnabled());
    QVERIFY(!menu().goTo->isEnabled());
    menu().saveNow->trigger();
    QCOMPARE(m_window->statusBar()->findChild<QLabel *>()->text(), u"Saving…"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 309, patienceMilliseconds);
    QVERIFY(m_window->statusBar()->findChild<QLabel *>()->text().startsWith(u"All is saved"_s));
    QVERIFY(part<ChecksPane>()->isVisible());
    QVERIFY(barSays(u"300 investment"_s));
    QCOMPARE(m_window->document()->undoStack().count(), 1);
    menu().undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(part<WorkPage>()->isVisible(),
                             patienceMilliseconds); // So many are taken back behind the window.
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 9, patienceMilliseconds);
    QVERIFY(!part<WorkPage>()->isVisible());
    QVERIFY(part<PortfolioPlace>()->isVisible());
    QVERIFY(menu().redo->isEnabled());
}

void TestLongWork::setsACommonFieldOfManyBehindTheWindow()
{
    openSample();
    lookAtImport(300);
    emit part<ImportPage>()->accepted();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 309, patienceMilliseconds);
    QList<InvestmentId> all;
    for (const InvestmentSummary &each : m_window->document()->summaries())
        all.append(each.id);
    part<InvestmentCommands>()->set(all, {.field = CommonField::Theme, .value = u"Unge"_s});
    QVERIFY(!barSays(u"Done"_s)); // It is not, yet.
    QTRY_VERIFY_WITH_TIMEOUT(barSays(u"Done"_s), patienceMilliseconds);
    QVERIFY(part<PortfolioPlace>()->isVisible());
    for (const InvestmentSummary &each : m_window->document()->summaries())
        QCOMPARE(each.theme, u"Unge"_s);
    QCOMPARE(m_window->document()->undoStack().count(), 2);
}

void TestLongWork::aCancelledChangeCanBeDoneAfterAll()
{
    openSample();
    lookAtImport(1000);
    emit part<ImportPage>()->accepted();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1009, patienceMilliseconds);
    ChangeSet changes{.investments = {}, .portfolio = {}, .reason = u"Rename all"_s};
    const Result<PortfolioContent> content = m_window->document()->content();
    for (const Investment &before : content->investments) {
        Investment after = before;
        after.name += u" B"_s;
        changes.investments.append({before, after});
    }
    menu().settings->trigger();
    QVERIFY(m_window->document()->changeSoon(changes));
    QTRY_VERIFY_WITH_TIMEOUT(part<WorkPage>()->isVisible(), patienceMilliseconds);
    QTest::keyClick(part<WorkPage>(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(barSays(u"“Rename all” was not saved"_s), patienceMilliseconds);
    QVERIFY(part<PortfolioSettingsEditor>()->isVisible());
    QVERIFY(!m_window->document()->summaries().first().name.endsWith(u" B"_s));
    for (MessageBar *bar : m_window->findChildren<MessageBar *>()) {
        if (bar->isVisible() && bar->text().contains(u"Rename all"_s))
            emit bar->actionTriggered();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_window->document()->summaries().first().name.endsWith(u" B"_s),
                             patienceMilliseconds);
    QTRY_VERIFY_WITH_TIMEOUT(part<PortfolioSettingsEditor>()->isVisible(), patienceMilliseconds);
}

void TestLongWork::exportsManyBehindTheWindow()
{
    m_window->openFile(m_large);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), investments, patienceMilliseconds);
    const QString target = m_folder->filePath(u"alle.csv"_s);
    QTimer::singleShot(0, this, [&target] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(target);
        static_cast<QDialog *>(dialog)->accept();
    });
    menu().exportCsv->trigger();
    QVERIFY(part<WorkPage>()->isVisible());
    QVERIFY(!QFile::exists(target)); // Nobody waits for it.
    QTRY_VERIFY_WITH_TIMEOUT(barSays(u"alle.csv"_s), patienceMilliseconds);
    QVERIFY(part<PortfolioPlace>()->isVisible());
    QCOMPARE(bytesOf(target).count('\n'), investments + 1);
}

void TestLongWork::aCancelledImportChangesNothing()
{
    openSample();
    const QByteArray before = bytesOf(m_window->document()->filePath());
    lookAtImport(2000);
    emit part<ImportPage>()->accepted();
    QTest::keyClick(part<WorkPage>(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(part<ImportPage>()->isVisible(), patienceMilliseconds);
    QVERIFY(barSays(u"Nothing was changed"_s));
    QCOMPARE(m_window->document()->summaries().size(), 9);
    QCOMPARE(bytesOf(m_window->document()->filePath()), before);
    QVERIFY(!m_window->document()->undoStack().canUndo());
    emit part<ImportPage>()->cancelled();
    QVERIFY(menu().newInvestment->isEnabled());
}

void TestLongWork::pageSaysWhatAndHowFar()
{
    QSemaphore goOn;
    BackgroundWork work(
        [&](const ProgressWatch &watch) {
            watch({.step = WorkProgress::Step::Reading, .done = 25, .total = 100});
            goOn.acquire();
        },
        nullptr);
    WorkPage page(nullptr);
    page.follow(work, u"Åbner <b>fonden</b>"_s);
    page.show();
    const auto *bar = page.findChild<QProgressBar *>();
    auto *cancel = page.findChild<QPushButton *>();
    QVERIFY(!cancel->isVisible()); // What is over at once is never seen.
    QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), patienceMilliseconds);
    QTRY_COMPARE_WITH_TIMEOUT(bar->value() * 4, bar->maximum(), patienceMilliseconds);
    QStringList said;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        said.append(label->text());
    }
    QVERIFY(said.contains(u"25 of 100 investments read"_s));
    QVERIFY(said.contains(u"Åbner <b>fonden</b>"_s));
    const auto saysTimeLeft = [&page] {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"second(s) left"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysTimeLeft(), patienceMilliseconds);
    QSignalSpy cancelled(&page, &WorkPage::cancelled);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    goOn.release();
    QThreadPool::globalInstance()->waitForDone();
}

QTEST_MAIN(TestLongWork)

#include "tst_longwork.moc"
