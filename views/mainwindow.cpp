#include "views/mainwindow.h"

#include "model/document/documentwatch.h"
#include "model/document/personname.h"
#include "model/document/portfoliodocument.h"
#include "model/domain/errorcode.h"
#include "model/exchange/importreport.h"
#include "model/items/investmenttablemodel.h"
#include "views/board/boardwindow.h"
#include "views/breadcrumb.h"
#include "views/catalogue/cataloguepage.h"
#include "views/checkspane.h"
#include "views/course/courseplace.h"
#include "views/errorbar.h"
#include "views/fileflows.h"
#include "views/focusring.h"
#include "views/help/checkliststrip.h"
#include "views/help/helppane.h"
#include "views/history/asofband.h"
#include "views/history/conflictbar.h"
#include "views/history/filekeeper.h"
#include "views/history/historyplace.h"
#include "views/import/droptarget.h"
#include "views/import/importpage.h"
#include "views/investment/investmenteditor.h"
#include "views/mainmenu.h"
#include "views/meetings/meetingsplace.h"
#include "views/messagebar.h"
#include "views/navigator.h"
#include "views/newportfoliopage.h"
#include "views/palette/finder.h"
#include "views/placerail.h"
#include "views/portfolio/investmentcommands.h"
#include "views/portfolio/portfolioplace.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"
#include "views/recentfiles.h"
#include "views/reports/reportsplace.h"
#include "views/savingagain.h"
#include "views/startpage.h"
#include "views/statusstrip.h"
#include "views/svgicon.h"
#include "views/textsize.h"
#include "views/workpage.h"
#include "views/workspace.h"

#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Below this width of the window the rail shows icons alone; the same with large text.
constexpr int railWordsFrom = 1200;
constexpr int railWordsFromCharacters = 150;

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String fileKey("window/file");

QList<PlaceButton> portfolioButtons(const MainMenu &menu)
{
    return {
        {QT_TRANSLATE_NOOP("bundlinje::PortfolioPlace", "&New investment"), {menu.newInvestment}},
        {QT_TRANSLATE_NOOP("bundlinje::PortfolioPlace", "&Duplicate"), {menu.duplicate}},
        {QT_TRANSLATE_NOOP("bundlinje::PortfolioPlace", "De&lete"), {menu.remove}},
        {QT_TRANSLATE_NOOP("bundlinje::PortfolioPlace", "&Import…"),
         {menu.importFile, menu.importIndigo}},
        {QT_TRANSLATE_NOOP("bundlinje::PortfolioPlace", "E&xport…"),
         {menu.exportExcel, menu.exportCsv, menu.exportJson}}};
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_menu(new MainMenu(*menuBar()))
    , m_textSize(new TextSize(this))
    , m_recentFiles(new RecentFiles(this))
    , m_files(new FileFlows(this))
    , m_commands(new InvestmentCommands(this))
    , m_watch(new DocumentWatch(this))
    , m_keeper(new FileKeeper(this))
    , m_savingAgain(new SavingAgain(this))
    , m_rail(new PlaceRail(this))
    , m_breadcrumb(new Breadcrumb(this))
    , m_asOfBand(new AsOfBand(this))
    , m_othersBar(new MessageBar(MessageBar::Kind::Notice, MessageBar::Closing::Dismissable, this))
    , m_conflictBar(new ConflictBar(this))
    , m_errorBar(new ErrorBar(this))
    , m_readOnlyBar(new MessageBar(MessageBar::Kind::Notice, MessageBar::Closing::Fixed, this))
    , m_noticeBar(new MessageBar(MessageBar::Kind::Notice, MessageBar::Closing::Fixed, this))
    , m_doneBar(new MessageBar(MessageBar::Kind::Notice, MessageBar::Closing::Dismissable, this))
    , m_pages(new QStackedWidget(this))
    , m_startPage(new StartPage(this))
    , m_portfolioPlace(new PortfolioPlace(portfolioButtons(*m_menu), this))
    , m_newPortfolioPage(new NewPortfolioPage(this))
    , m_importPage(new ImportPage(this))
    , m_workPage(new WorkPage(this))
    , m_historyPlace(new HistoryPlace(this))
    , m_cataloguePage(new CataloguePage(this))
    , m_coursePlace(new CoursePlace(this))
    , m_meetingsPlace(new MeetingsPlace(this))
    , m_reportsPlace(new ReportsPlace(*m_files, this))
    , m_status(new StatusStrip(*statusBar()))
    , m_workspace(new Workspace(m_portfolioPlace, this))
    , m_navigator(new Navigator({.pages = m_pages,
                                 .workspace = m_workspace,
                                 .portfolio = m_portfolioPlace,
                                 .rail = m_rail,
                                 .breadcrumb = m_breadcrumb},
                                this))
    , m_finder(new Finder(m_portfolioPlace->model(), this))
    , m_checks(new ChecksPane(this))
    , m_help(new HelpPane(this))
    , m_checklist(new ChecklistStrip(m_portfolioPlace))
{
    setWindowIcon(svgIcon(u"bundlinje"_s));
    layOut();
    connectFiles();
    connectFileMenu();
    connectEditing();
    connectView();
    connectPlaces();
    connectTable();
    new FocusRing(this);
    connectFinding();
    connectWork();
    connectHistory();
    connectCatalogue();
    connectCourse();
    connectMeetings();
    connectReports();
    connectBoard();
    connectOthers();
    connectHelp();
    m_doneTimer.setSingleShot(true);
    connect(&m_doneTimer, &QTimer::timeout, m_doneBar, &QWidget::hide);
    m_menu->setRecentFiles(m_recentFiles->files());
    m_startPage->setRecentFiles(m_recentFiles->files());
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        resize(QSize(1280, 720));
    setDocument(nullptr);
}

MainWindow::~MainWindow()
{
    delete m_example;
    // The places refer to the document, which would otherwise be gone first.
    dropDocument();
}

void MainWindow::layOut()
{
    m_pages->addWidget(m_workspace);
    m_navigator->setPage(Place::Start, m_startPage);
    m_navigator->setPage(Place::NewPortfolio, m_newPortfolioPage);
    m_navigator->setPage(Place::Import, m_importPage);
    m_navigator->setPage(Place::Working, m_workPage);
    m_navigator->setPage(Place::History, m_historyPlace);
    m_navigator->setPage(Place::Catalogue, m_cataloguePage);
    m_navigator->setPage(Place::Course, m_coursePlace);
    m_navigator->setMeetings(m_meetingsPlace);
    m_navigator->setPage(Place::Reports, m_reportsPlace);

    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_asOfBand, m_readOnlyBar, m_noticeBar, m_othersBar,
                                          m_conflictBar, m_errorBar, m_breadcrumb})
        column->addWidget(part);
    column->addWidget(m_pages, 1);
    column->addWidget(m_doneBar);
    auto *row = new QHBoxLayout(center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(center);
    addDockWidget(Qt::BottomDockWidgetArea, m_checks);
    m_checks->hide();
    const auto *drops =
        new DropTarget(center, [this](const QString &path) { return dropText(path); });
    connect(drops, &DropTarget::dropped, this, &MainWindow::takeDropped);
}

void MainWindow::openFile(const QString &filePath)
{
    if (filePath.isEmpty() || !m_navigator->leave())
        return;
    if (!FileFlows::isSource(filePath)) {
        adopt(m_files->open(filePath));
    } else if (const auto proposed = m_files->portfolioFor(filePath)) {
        m_newPortfolioPage->startFor(filePath, *proposed);
        m_navigator->show(Place::NewPortfolio);
    }
}

void MainWindow::openLast()
{
    if (const QString file = QSettings().value(fileKey).toString(); QFileInfo::exists(file))
        openFile(file);
}

bool MainWindow::adopt(std::unique_ptr<PortfolioDocument> document)
{
    if (!document)
        return false; // What is open stays open; the bar says why.
    m_errorBar->hide();
    m_recentFiles->add(document->filePath());
    setDocument(std::move(document));
    return true;
}

void MainWindow::dropDocument()
{
    if (m_board)
        m_board->close(); // It decides for the file that it shows.
    m_decisionBegun.reset();
    m_portfolioPlace->remember();
    m_coursePlace->remember();
    m_navigator->remember();
    m_navigator->setDocument(nullptr, nullptr, nullptr);
    handToParts(nullptr);
    m_savingAgain->stop();
    delete std::exchange(m_editor, nullptr);
    delete std::exchange(m_settingsEditor, nullptr);
    m_document.reset(); // Waits for what it still saves.
    m_isSavingChange = false;
    m_placeBefore.reset();
    m_stepTaken.reset();
    m_notDone.reset();
    m_lastImport.reset();
}

void MainWindow::setDocument(std::unique_ptr<PortfolioDocument> document)
{
    dropDocument();
    m_present.reset();
    m_asOfBand->setMoment(std::nullopt);
    takeOver(std::move(document));
    // A sample is a copy that nobody shares.
    const bool isKept = m_document && !FileFlows::isSample(m_document->filePath());
    m_keeper->setDocument(isKept ? m_document.get() : nullptr, personName());
}

void MainWindow::takeOver(std::unique_ptr<PortfolioDocument> document)
{
    m_document = std::move(document);
    if (m_document) {
        connectDocument();
        m_editor = new InvestmentEditor(*m_document, this);
        m_settingsEditor = new PortfolioSettingsEditor(*m_document, this);
        m_editor->setAmountsHidden(m_menu->hideAmounts->isChecked());
        m_settingsEditor->setAmountsHidden(m_menu->hideAmounts->isChecked());
        connect(m_editor, &InvestmentEditor::unsavedChanged, this, &MainWindow::showUnsaved);
        connect(m_settingsEditor, &PortfolioSettingsEditor::unsavedChanged, this,
                &MainWindow::showUnsaved);
        connect(m_editor, &InvestmentEditor::closeRequested, this, &MainWindow::closeEditor);
        connect(m_editor, &InvestmentEditor::settingAsked, this, &MainWindow::goToSetting);
        connect(m_editor, &InvestmentEditor::pointedAt, m_status, &StatusStrip::showPointedAt);
        // Later: the editor that asks goes with its document.
        connect(m_editor, &InvestmentEditor::exampleAsked, this, &MainWindow::showExample,
                Qt::QueuedConnection);
        connectSettings();
        handToParts(m_document.get());
        m_navigator->setDocument(m_document.get(), m_editor, m_settingsEditor);
        m_navigator->recall();
        m_status->showOpened(m_document->isReadOnly());
    } else {
        m_navigator->show(Place::Start);
        m_status->showNothingOpen();
    }
    m_doneBar->hide();
    retranslate();
}

void MainWindow::handToParts(PortfolioDocument *document)
{
    m_commands->setDocument(document);
    m_historyPlace->setDocument(document);
    m_cataloguePage->setDocument(document);
    m_coursePlace->setDocument(document);
    m_meetingsPlace->setDocument(document);
    m_reportsPlace->setDocument(document);
    m_conflictBar->setDocument(document);
    m_watch->setDocument(document);
    m_portfolioPlace->setDocument(document);
    m_finder->setDocument(document);
    m_checks->setDocument(document);
    m_checklist->setDocument(document);
}

void MainWindow::closeEditor()
{
    const QPointer<QWidget> cameFrom = m_portfolioPlace->focusWidget();
    m_navigator->go(Place::Portfolio);
    if (cameFrom && cameFrom->isVisible() && cameFrom->isEnabled())
        cameFrom->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showError(const Error &error)
{
    if (error.code == Error::Code::Conflict && !m_conflictBar->waiting().isEmpty())
        return; // The bar says more.
    const bool isUnsaved = mayPass(error.code) || error.code == Error::Code::Conflict;
    m_errorBar->showError(error, isUnsaved && m_savingAgain->isActive());
    if (isUnsaved && m_document)
        m_status->showNotSaved(error);
}

void MainWindow::showDone(const QString &text)
{
    m_doneStep = -1;
    m_notDone.reset();
    m_doneBar->showMessage(text);
    m_doneTimer.start(std::chrono::seconds(10));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitRail();
}

void MainWindow::fitRail()
{
    m_rail->setCollapsed(
        width()
        < std::max(railWordsFrom, railWordsFromCharacters * fontMetrics().averageCharWidth()));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale()); // For all that is in the window.
        m_doneBar->hide(); // Soon gone anyway, and the menu has the way back.
        retranslate();
    } else if (event->type() == QEvent::ActivationChange)
        commitQuietly();
    else if (event->type() == QEvent::FontChange)
        fitRail();
    QMainWindow::changeEvent(event);
}

void MainWindow::commitQuietly()
{
    // Proposals below a field are no other window, and may be gone by now.
    const QWidget *active = QApplication::activeWindow();
    if (active != this && !(active && active->windowType() == Qt::Popup))
        static_cast<void>(m_navigator->leave()); // Its bar says what cannot be saved.
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What goes on behind the window is stopped with it and leaves nothing half done; a change is
    // saved first, because it may be refused.
    const bool mayClose =
        m_navigator->place() == Place::Working ? !m_isSavingChange : m_navigator->leave();
    if (!mayClose) {
        m_closesWhenSaved = m_isSavingChange;
        event->ignore();
        return;
    }
    m_portfolioPlace->remember();
    m_coursePlace->remember();
    m_navigator->remember();
    for (QWidget *other : {static_cast<QWidget *>(m_example), static_cast<QWidget *>(m_board)}) {
        if (other)
            other->close();
    }
    event->accept();
    if (m_isBeside)
        return;
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(fileKey, m_document ? m_document->filePath() : QString());
}

} // namespace bundlinje
