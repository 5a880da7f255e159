// Which action and signal does what: the connections between the parts of MainWindow.

#include "views/mainwindow.h"

#include "model/document/backgroundwork.h"
#include "model/document/portfoliodocument.h"
#include "model/items/investmenttablemodel.h"
#include "views/aboutbox.h"
#include "views/checkspane.h"
#include "views/colourtheme.h"
#include "views/course/courseplace.h"
#include "views/enterpresses.h"
#include "views/errorbar.h"
#include "views/fileflows.h"
#include "views/help/helppane.h"
#include "views/history/historyplace.h"
#include "views/import/importpage.h"
#include "views/investment/investmenteditor.h"
#include "views/keylist.h"
#include "views/mainmenu.h"
#include "views/meetings/meetingsplace.h"
#include "views/messagebar.h"
#include "views/navigator.h"
#include "views/newportfoliopage.h"
#include "views/panes.h"
#include "views/portfolio/celltable.h"
#include "views/portfolio/investmentcommands.h"
#include "views/portfolio/portfolioplace.h"
#include "views/recentfiles.h"
#include "views/reports/reportsplace.h"
#include "views/startpage.h"
#include "views/statusstrip.h"
#include "views/textsize.h"
#include "views/workpage.h"
#include "views/workspace.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

void MainWindow::connectFiles()
{
    connect(m_files, &FileFlows::failed, this, &MainWindow::showError);
    connect(m_files, &FileFlows::done, this, &MainWindow::showDone);
    connect(m_recentFiles, &RecentFiles::changed, this, [this] {
        m_menu->setRecentFiles(m_recentFiles->files());
        m_startPage->setRecentFiles(m_recentFiles->files());
    });
    connect(m_noticeBar, &MessageBar::actionTriggered, this, &MainWindow::saveAsOwn);
    connect(m_readOnlyBar, &MessageBar::actionTriggered, this, &MainWindow::saveAsOwn);

    connect(m_startPage, &StartPage::exampleChosen, this,
            [this] { adopt(m_files->openSample(Sample::Example)); });
    connect(m_startPage, &StartPage::aarhusChosen, this,
            [this] { adopt(m_files->openSample(Sample::Aarhus)); });
    connect(m_startPage, &StartPage::housingFirstChosen, this,
            [this] { adopt(m_files->openSample(Sample::HousingFirst)); });
    connect(m_startPage, &StartPage::newChosen, m_menu->newPortfolio, &QAction::trigger);
    connect(m_startPage, &StartPage::openChosen, m_menu->open, &QAction::trigger);
    connect(m_startPage, &StartPage::recentFileChosen, this, &MainWindow::openFile);
    connect(m_startPage, &StartPage::languageChosen, this, &MainWindow::languageChosen);
    connect(m_newPortfolioPage, &NewPortfolioPage::created, this, &MainWindow::makePortfolio);
    connect(m_newPortfolioPage, &NewPortfolioPage::cancelled, this,
            [this] { m_navigator->show(m_document ? Place::Portfolio : Place::Start); });

    connect(m_importPage, &ImportPage::accepted, this, &MainWindow::applyImport);
    connect(m_importPage, &ImportPage::cancelled, this,
            [this] { m_navigator->show(Place::Portfolio); });
    connect(m_importPage, &ImportPage::failed, this, &MainWindow::showError);
}

void MainWindow::connectFileMenu()
{
    const auto onTrigger = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    onTrigger(m_menu->newPortfolio, [this] {
        if (!m_navigator->leave())
            return;
        m_newPortfolioPage->start();
        m_navigator->show(Place::NewPortfolio);
    });
    onTrigger(m_menu->open, [this] { openFile(m_files->askWhatToOpen()); });
    connect(m_menu, &MainMenu::recentFileChosen, this, &MainWindow::openFile);
    onTrigger(m_menu->importFile, [this] {
        if (m_navigator->leave())
            lookAtImport(m_files->askForImport(*m_document));
    });
    onTrigger(m_menu->importIndigo, [this] {
        if (m_navigator->leave())
            lookAtImport(m_files->askForIndigo(*m_document));
    });
    onTrigger(m_menu->importPrices, [this] {
        if (m_navigator->leave())
            lookAtImport(m_files->askForPrices(*m_document));
    });
    onTrigger(m_menu->linkDocument, [this] { askForDocument(); });
    onTrigger(m_menu->lastReport, [this] { showLastImport(); });
    onTrigger(m_menu->exportJson, [this] {
        if (m_navigator->leave())
            m_files->exportJson(*m_document);
    });
    onTrigger(m_menu->exportCsv, [this] {
        if (m_navigator->leave())
            m_files->exportCsv(*m_document);
    });
    onTrigger(m_menu->exportExcel, [this] {
        if (m_navigator->leave())
            m_files->exportWorkbook(*m_document);
    });
    onTrigger(m_menu->saveNow, [this] { saveNow(); });
    onTrigger(m_menu->saveCopy, [this] {
        if (m_navigator->leave())
            m_files->saveCopy(*m_document);
    });
    onTrigger(m_menu->settings, [this] { m_navigator->go(Place::Settings); });
    onTrigger(m_menu->close, [this] {
        if (m_navigator->leave())
            setDocument(nullptr);
    });
    onTrigger(m_menu->quit, [this] { close(); });
}

void MainWindow::connectEditing()
{
    const auto onTrigger = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    onTrigger(m_menu->undo, [this] { undo(); });
    onTrigger(m_menu->redo, [this] { redo(); });
    onTrigger(m_menu->newInvestment, [this] { addInvestment(); });
    onTrigger(m_menu->openInvestment, [this] {
        if (const auto chosen = m_navigator->currentInvestments(); chosen.size() == 1)
            m_navigator->openInvestment(chosen.first());
    });
    onTrigger(m_menu->copy, [this] { m_portfolioPlace->copySelection(); });
    onTrigger(m_menu->paste, [this] { pasteRows(); });
    onTrigger(m_menu->duplicate, [this] {
        if (m_navigator->leave())
            m_commands->duplicate(m_navigator->currentInvestments());
    });
    onTrigger(m_menu->filter, [this] {
        if (m_navigator->place() == Place::History)
            return m_historyPlace->focusFilter();
        if (m_navigator->place() == Place::Course)
            return m_coursePlace->focusFilter();
        m_navigator->go(Place::Portfolio);
        if (m_navigator->place() == Place::Portfolio)
            m_portfolioPlace->focusFilter();
    });
    connect(m_commands, &InvestmentCommands::failed, this, &MainWindow::showError);
    connect(m_commands, &InvestmentCommands::added, this, [this](const QList<InvestmentId> &ids) {
        if (m_navigator->place() == Place::Investment && ids.size() == 1)
            m_navigator->openInvestment(ids.first());
        m_portfolioPlace->goTo(ids);
    });
    connect(m_commands, &InvestmentCommands::removed, this, [this](const QString &what) {
        if (m_navigator->place() == Place::Investment)
            m_navigator->show(Place::Portfolio);
        showStep(tr("Deleted: %1.").arg(what));
    });
    connect(m_doneBar, &MessageBar::actionTriggered, this, &MainWindow::undoDone);
}

void MainWindow::addInvestment()
{
    if (!m_navigator->leave())
        return;
    const InvestmentId added = m_commands->add();
    m_navigator->openInvestment(added);
    if (added.isNull() || m_editor->shown() != added)
        return;
    // The name is all that is needed, and the one proposed is typed over.
    m_editor->goToField(u"name"_s);
    if (auto *name = qobject_cast<QLineEdit *>(m_editor->focusWidget()))
        name->selectAll();
}

void MainWindow::connectView()
{
    const auto onTrigger = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    onTrigger(m_menu->portfolio, [this] { m_navigator->go(Place::Portfolio); });
    onTrigger(m_menu->investment, [this] { m_navigator->openEditor(); });
    connect(m_menu->back, &QAction::triggered, m_navigator, &Navigator::back);
    connect(m_menu->forward, &QAction::triggered, m_navigator, &Navigator::forward);
    onTrigger(m_menu->nextPane, [this] { focusPane(panes(), 1); });
    onTrigger(m_menu->previousPane, [this] { focusPane(panes(), -1); });
    connect(m_menu->textLarger, &QAction::triggered, m_textSize, &TextSize::larger);
    connect(m_menu->textSmaller, &QAction::triggered, m_textSize, &TextSize::smaller);
    connect(m_menu->textNormal, &QAction::triggered, m_textSize, &TextSize::normal);
    new ColourTheme(*m_menu->colours, this);
    new EnterPresses(this);
    connect(m_menu->fullScreen, &QAction::toggled, this,
            [this](bool full) { // Maximised before, it is so afterwards.
                setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
            });
    onTrigger(m_menu->keys, [this] { // It may stand beside the work while the keys are tried.
        auto *list = findChild<KeyList *>();
        if (!list)
            list = new KeyList(*m_menu, this);
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->show();
        list->activateWindow();
    });
    onTrigger(m_menu->about,
              [this] { AboutBox(m_document ? m_document->filePath() : QString(), this).exec(); });
    connect(m_status, &StatusStrip::refusedAsked, this, &MainWindow::goToRefused);
    connect(m_status, &StatusStrip::languageChosen, this, &MainWindow::languageChosen);
    connect(m_status, &StatusStrip::perspectiveChosen, this, [this](ShownPerspective perspective) {
        m_portfolioPlace->setPerspective(perspective);
        updateState();
    });
}

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> panes = m_workspace->isVisible() ? m_workspace->panes()
        : m_meetingsPlace->isVisible()                ? m_meetingsPlace->panes()
        : m_reportsPlace->isVisible()                 ? m_reportsPlace->panes()
                                                      : QList{m_pages->currentWidget()};
    for (QWidget *beside : std::initializer_list<QWidget *>{m_checks, m_help}) {
        if (beside->isVisible() && !static_cast<QDockWidget *>(beside)->isFloating())
            panes.append(beside);
    }
    return panes;
}

void MainWindow::connectPlaces()
{
    m_portfolioPlace->setColumnMenu(m_menu->columns);
    connect(m_navigator, &Navigator::moved, this, &MainWindow::updateActions);
    // What is made when somebody comes to see it stands before the status line all the same.
    connect(m_navigator, &Navigator::moved, m_status, &StatusStrip::tabLast);
    connect(m_portfolioPlace, &PortfolioPlace::activated, m_navigator, &Navigator::openInvestment);
    connect(m_portfolioPlace->findChild<CellTable *>(), &CellTable::unsavedChanged, this,
            &MainWindow::showUnsaved);
    connect(m_portfolioPlace, &PortfolioPlace::fieldAsked, this, &MainWindow::goToField);
    connect(m_portfolioPlace, &PortfolioPlace::selectionChanged, this, &MainWindow::updateActions);
    connect(&m_portfolioPlace->model(), &InvestmentTableModel::shownChanged, this,
            &MainWindow::updateState);
    connect(m_portfolioPlace, &PortfolioPlace::failed, this, &MainWindow::showError);
    connect(m_portfolioPlace, &PortfolioPlace::newInvestmentAsked, m_menu->newInvestment,
            &QAction::trigger);
    connect(m_portfolioPlace, &PortfolioPlace::importAsked, m_menu->importFile, &QAction::trigger);
    connect(m_portfolioPlace, &PortfolioPlace::firstPainted, this, &MainWindow::firstPainted);
}

void MainWindow::connectWork()
{
    connect(m_files, &FileFlows::workStarted, this,
            [this](BackgroundWork *work, const QString &title) {
                m_workPage->follow(*work, title);
                if (m_navigator->place() != Place::Working)
                    m_placeBefore = m_navigator->place();
                m_navigator->show(Place::Working);
            });
    connect(m_files, &FileFlows::opened, this, [this] { adopt(m_files->takeOpened()); });
    connect(m_files, &FileFlows::sourceRead, this, [this](const ImportSession &session) {
        goBackFromWork();
        lookAtImport(session);
    });
    connect(m_files, &FileFlows::workEnded, this, &MainWindow::goBackFromWork);
    connect(m_workPage, &WorkPage::cancelled, this, &MainWindow::stopWork);
}

void MainWindow::stopWork()
{
    m_workPage->showStopping();
    if (m_saving)
        m_saving->stop();
    else
        m_files->stopWork();
}

void MainWindow::goBackFromWork()
{
    const Place home = m_document ? Place::Portfolio : Place::Start;
    m_navigator->show(std::exchange(m_placeBefore, std::nullopt).value_or(home));
}

void MainWindow::saveAsOwn()
{
    if (m_navigator->leave())
        adopt(m_files->saveAsOwn(*m_document));
}

void MainWindow::makePortfolio(const Portfolio &portfolio, const QString &filePath)
{
    const QString source = m_newPortfolioPage->source();
    if (adopt(m_files->create(filePath, {.portfolio = portfolio, .investments = {}}))
        && !source.isEmpty())
        lookAtImport(m_files->readImport(source, *m_document, FileFlows::Settings::Kept));
}

void MainWindow::connectDocument()
{
    PortfolioDocument *document = m_document.get();
    connect(document, &PortfolioDocument::failed, this, &MainWindow::showError);
    connect(document, &PortfolioDocument::notSaved, this, &MainWindow::showNotSaved);
    connect(document, &PortfolioDocument::saved, m_status, &StatusStrip::showSaved);
    connect(document, &PortfolioDocument::saved, m_errorBar, &ErrorBar::saved);
    connect(document, &PortfolioDocument::portfolioChanged, this, &MainWindow::retranslate);
    connect(document, &PortfolioDocument::workBegun, this, &MainWindow::followSaving);
    connect(document, &PortfolioDocument::changeSaved, this,
            [this] { m_isSavingChange ? showChanged() : showImported(); });
    connect(document, &PortfolioDocument::changeNotSaved, this,
            [this](const Error &error, const ChangeSet &wanted) {
                m_isSavingChange ? showNotChanged(error, wanted) : showNotImported(error);
            });
    connect(document, &PortfolioDocument::damaged, this, [this] {
        m_status->showOpened(true);
        retranslate();
    });
    const QUndoStack *steps = &document->undoStack();
    connect(steps, &QUndoStack::undoTextChanged, this, &MainWindow::updateActions);
    connect(steps, &QUndoStack::redoTextChanged, this, &MainWindow::updateActions);
    connect(steps, &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(steps, &QUndoStack::indexChanged, this, [this, steps] {
        if (m_doneStep >= 0 && steps->index() != m_doneStep)
            m_doneBar->hide(); // Its way back would lead to something else now.
    });
}

} // namespace bundlinje
