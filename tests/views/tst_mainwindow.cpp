#include "model/document/portfoliodocument.h"
#include "model/exchange/samples.h"
#include "model/items/investmenttablemodel.h"
#include "views/charts/chartpane.h"
#include "views/importpage.h"
#include "views/mainmenu.h"
#include "views/mainwindow.h"
#include "views/messagebar.h"
#include "views/portfolio/figurebutton.h"
#include "views/portfolio/headlinestrip.h"
#include "views/portfolio/portfolioplace.h"
#include "views/portfolio/tablepane.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <memory>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// Another language, made of the source texts.
class Loud final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

template <typename Widget> Widget *part(const QWidget &window)
{
    return window.findChild<Widget *>();
}

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startsWithoutAFile();
    void opensAFile();
    void saysWhatIsWrongWithAFileAndKeepsWhatIsOpen();
    void filterAndTotalsAndHeadline();
    void totalsStandUnderTheirColumns();
    void filterThatHidesAll();
    void pictureAndTableShareOneSelection();
    void addDuplicateDeleteUndoRedo();
    void deleteOffersTheWayBack();
    void statusFollowsWhatIsShown();
    void showsWhatAnImportWouldDo();
    void anEmptyPortfolioOffersTheFirstStep();
    void languageChangesAtOnce();
    void copiesTheSelection();
    void remembersHowAFileWasLeft();
    void readOnlyFilesAreNotEdited();
    void everythingHasAName();
    void mnemonicsAreUniqueInEachMenu();

private:
    void openSample();
    QTableView *table() const { return m_window->findChild<TablePane *>()->table(); }
    MainMenu &menu() const { return *m_window->findChild<MainMenu *>(); }
    PortfolioDocument &document() const { return *m_window->document(); }
    MessageBar *barSaying(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_file;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Bundlinje"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    m_file = m_folder->filePath(u"test.bundlinje"_s);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1366, 740);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestMainWindow::openSample()
{
    {
        const auto made = PortfolioDocument::create(m_file, *sample(Sample::Example), u"MH"_s);
        QVERIFY(made);
    }
    m_window->openFile(m_file);
    QVERIFY(m_window->document());
}

MessageBar *TestMainWindow::barSaying(const QString &text) const
{
    for (MessageBar *bar : m_window->findChildren<MessageBar *>()) {
        if (bar->isVisible() && bar->text().contains(text))
            return bar;
    }
    return nullptr;
}

void TestMainWindow::startsWithoutAFile()
{
    QVERIFY(!m_window->document());
    QVERIFY(!menu().newInvestment->isEnabled());
    QVERIFY(!menu().exportCsv->isEnabled());
    QVERIFY(menu().newPortfolio->isEnabled());
    QCOMPARE(m_window->windowTitle(), u"Bundlinje"_s);
}

void TestMainWindow::opensAFile()
{
    QSignalSpy painted(m_window.get(), &MainWindow::firstPainted);
    openSample();
    QVERIFY(m_window->windowTitle().endsWith(u"– Bundlinje"_s));
    QCOMPARE(table()->model()->rowCount(), 9);
    QVERIFY(painted.count() == 1 || painted.wait());
    QVERIFY(barSaying(document().portfolio().notice));
}

void TestMainWindow::saysWhatIsWrongWithAFileAndKeepsWhatIsOpen()
{
    openSample();
    m_window->openFile(m_folder->filePath(u"none.bundlinje"_s));
    QVERIFY(barSaying(u"none.bundlinje"_s));
    QCOMPARE(document().filePath(), m_file);
}

void TestMainWindow::filterAndTotalsAndHeadline()
{
    openSample();
    auto *filter = m_window->findChild<PortfolioPlace *>()->findChild<QLineEdit *>();
    const QAbstractItemModel *totals = m_window->findChild<TablePane *>()->totals()->model();
    const QModelIndex share = totals->index(0, int(InvestmentColumn::OwnShare));
    const QString before = share.data().toString();
    QTest::keyClicks(filter, document().summaries().first().name);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(share.data().toString() != before);
    QVERIFY(share.data().toString().endsWith(u"1 of 1"_s));
    const auto figures = m_window->findChild<HeadlineStrip *>()->figures();
    QVERIFY(figures.first().cover.contains(u"1 of 1"_s));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(share.data().toString(), before);
}

void TestMainWindow::totalsStandUnderTheirColumns()
{
    openSample();
    const auto *pane = m_window->findChild<TablePane *>();
    const QHeaderView *above = pane->table()->horizontalHeader();
    const QHeaderView *below = pane->totals()->horizontalHeader();
    const auto agree = [&] {
        for (int column = 0; column < above->count(); ++column) {
            if (above->sectionSize(column) != below->sectionSize(column)
                || above->visualIndex(column) != below->visualIndex(column))
                return false;
        }
        return true;
    };
    QCoreApplication::processEvents();
    QVERIFY(agree());
    menu().textLarger->trigger();
    QVERIFY(agree());
    menu().textNormal->trigger();
    pane->table()->horizontalHeader()->moveSection(0, 3);
    pane->table()->horizontalHeader()->resizeSection(2, 333);
    pane->table()->horizontalHeader()->hideSection(4);
    QVERIFY(agree());
}

void TestMainWindow::filterThatHidesAll()
{
    openSample();
    auto *filter = m_window->findChild<PortfolioPlace *>()->findChild<QLineEdit *>();
    filter->setText(u"<b>nothing like it</b>"_s);
    QVERIFY(!table()->isVisible());
    bool said = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        said = said
            || (label->isVisible() && label->text().contains(u"0 of 9"_s)
                && label->textFormat() == Qt::PlainText);
    QVERIFY(said);
}

void TestMainWindow::pictureAndTableShareOneSelection()
{
    openSample();
    auto *place = m_window->findChild<PortfolioPlace *>();
    auto *chart = m_window->findChild<ChartPane *>();
    const InvestmentId third = document().summaries().at(2).id;
    emit chart->selected({third});
    QCOMPARE(place->selected(), QList<InvestmentId>{third});
    table()->horizontalHeader()->sectionClicked(int(InvestmentColumn::Name));
    QCOMPARE(place->selected(), QList<InvestmentId>{third});
    table()->selectAll();
    QCOMPARE(place->selected().size(), 9);
    emit chart->selected({});
    QVERIFY(place->selected().isEmpty());
}

void TestMainWindow::addDuplicateDeleteUndoRedo()
{
    openSample();
    const auto rows = [this] {
        return table()->model()->rowCount();
    };
    menu().newInvestment->trigger();
    QCOMPARE(rows(), 10);
    menu().portfolio->trigger();
    table()->selectRow(0);
    menu().duplicate->trigger();
    QCOMPARE(rows(), 11);
    table()->selectAll();
    menu().remove->trigger();
    QCOMPARE(rows(), 0);
    QVERIFY(menu().undo->text().contains(u"11"_s));
    for (const int expected : {11, 10, 9}) {
        menu().undo->trigger();
        QCOMPARE(rows(), expected);
    }
    QVERIFY(!menu().undo->isEnabled());
    for (const int expected : {10, 11, 0}) {
        menu().redo->trigger();
        QCOMPARE(rows(), expected);
    }
    QVERIFY(!menu().redo->isEnabled());
}

void TestMainWindow::deleteOffersTheWayBack()
{
    openSample();
    const QString name = document().summaries().first().name;
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(table()->model()->rowCount(), 8);
    MessageBar *bar = barSaying(name);
    QVERIFY(bar);
    emit bar->actionTriggered();
    QCOMPARE(table()->model()->rowCount(), 9);
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::statusFollowsWhatIsShown()
{
    openSample();
    const auto says = [this](const QString &text) {
        const QList<QLabel *> labels = m_window->statusBar()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().startsWith(text); });
    };
    QVERIFY(says(u"9 "_s));
    table()->selectRow(0);
    menu().remove->trigger();
    QVERIFY(says(u"8 "_s));
    QVERIFY(says(u"Everything is saved "_s));
}

void TestMainWindow::showsWhatAnImportWouldDo()
{
    const QString folder = QStringLiteral(BUNDLINJE_SHARED_DATA) + u"/indigo-2024-04-08"_s;
    if (!QFileInfo::exists(folder))
        QSKIP("skipped: the INDIGO data is not here");
    const Result<ImportPlan> plan =
        planImport({.portfolio = newPortfolio(u"Fond"_s)}, *readIndigo(folder));
    QVERIFY(plan);
    auto *page = m_window->findChild<ImportPage *>();
    page->setPlan(*plan);
    const auto *tabs = page->findChild<QTabWidget *>();
    const auto *investments = qobject_cast<const QTableWidget *>(tabs->widget(0));
    const auto *cells = qobject_cast<const QTableWidget *>(tabs->widget(1));
    QCOMPARE(investments->rowCount(), int(plan->report.added.size()));
    QCOMPARE(cells->rowCount(), int(plan->report.unreadable.size()));
    page->setPlan({});
    QCOMPARE(investments->rowCount(), 0);
}

void TestMainWindow::anEmptyPortfolioOffersTheFirstStep()
{
    auto made = PortfolioDocument::create(m_file, {.portfolio = newPortfolio(u"Fond"_s)}, u"MH"_s);
    QVERIFY(made);
    m_window->setDocument(std::move(*made));
    QVERIFY(!table()->isVisible());
    QVERIFY(!menu().filter->isEnabled());
    menu().newInvestment->trigger();
    menu().portfolio->trigger();
    QVERIFY(table()->isVisible());
}

void TestMainWindow::languageChangesAtOnce()
{
    openSample();
    Loud loud;
    QCoreApplication::installTranslator(&loud);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->menuBar()->actions().first()->text(), u"&FILE"_s);
    QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"NAME"_s);
    QStringList left;
    for (const auto *button : m_window->findChildren<QPushButton *>()) {
        const QString text = button->text();
        if (button->isVisible() && text != text.toUpper() && text != u"Dansk"_s
            && text != u"English"_s && !m_window->findChild<ChartPane *>()->isAncestorOf(button))
            left.append(text);
    }
    QCOMPARE(left.join(u'|'), QString());
    QCoreApplication::removeTranslator(&loud);
    QCoreApplication::processEvents();
    QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"Name"_s);
}

void TestMainWindow::copiesTheSelection()
{
    openSample();
    table()->selectRow(0);
    menu().copy->trigger();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->text().startsWith(u"Name\t"_s));
    QCOMPARE(copied->text().count(u'\n'), 2);
    QVERIFY(copied->html().contains(u"<table>"_s));
}

void TestMainWindow::remembersHowAFileWasLeft()
{
    openSample();
    QHeaderView *header = table()->horizontalHeader();
    header->setSectionHidden(int(InvestmentColumn::Theme), true);
    header->sectionClicked(int(InvestmentColumn::OwnShare));
    const QString first = table()->model()->index(0, 0).data().toString();
    m_window->setDocument(nullptr);
    QVERIFY(m_window->findChild<PortfolioPlace *>()->model().rowCount() == 0);
    m_window->openFile(m_file);
    QVERIFY(header->isSectionHidden(int(InvestmentColumn::Theme)));
    QCOMPARE(table()->model()->index(0, 0).data().toString(), first);
}

void TestMainWindow::readOnlyFilesAreNotEdited()
{
    {
        const auto made = PortfolioDocument::create(m_file, *sample(Sample::Example), u"MH"_s);
        QVERIFY(made);
    }
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner));
    m_window->openFile(m_file);
    QVERIFY(m_window->document());
    if (!document().isReadOnly())
        QSKIP("skipped: whoever runs the tests may write everything");
    QVERIFY(barSaying(m_file));
    QVERIFY(!menu().newInvestment->isEnabled());
    table()->selectRow(0);
    QVERIFY(!menu().remove->isEnabled());
    QVERIFY(!(table()->model()->index(0, 0).flags() & Qt::ItemIsEditable));
}

void TestMainWindow::everythingHasAName()
{
    openSample();
    QStringList nameless;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_window.get()))
            continue;
        // The view that scrolls speaks for the part of it that is seen.
        if (qobject_cast<QAbstractScrollArea *>(widget->parent()))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                            + QString::fromLatin1(widget->parent()->metaObject()->className()));
    }
    QCOMPARE(nameless.join(u'|'), QString());
}

void TestMainWindow::mnemonicsAreUniqueInEachMenu()
{
    openSample();
    const auto check = [](const QList<QAction *> &actions) {
        QString letters;
        for (const QAction *action : actions) {
            QString text = action->text();
            text.remove(u"&&"_s);
            const qsizetype at = text.indexOf(u'&');
            if (at < 0)
                continue;
            const QChar letter = text.at(at + 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(text));
            letters.append(letter);
        }
    };
    check(m_window->menuBar()->actions());
    for (const QAction *action : m_window->menuBar()->actions())
        check(action->menu()->actions());
}

QTEST_MAIN(TestMainWindow)

#include "tst_mainwindow.moc"
