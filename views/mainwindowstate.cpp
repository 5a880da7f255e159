// What MainWindow says about the document: title, bars, status and enabled actions.

#include "views/mainwindow.h"

#include "model/calc/portfoliototals.h"
#include "model/document/portfoliodocument.h"
#include "model/items/investmenttablemodel.h"
#include "views/checkspane.h"
#include "views/course/courseplace.h"
#include "views/fileflows.h"
#include "views/history/filekeeper.h"
#include "views/investment/investmenteditor.h"
#include "views/mainmenu.h"
#include "views/meetings/meetingsplace.h"
#include "views/messagebar.h"
#include "views/navigator.h"
#include "views/palette/finder.h"
#include "views/placerail.h"
#include "views/portfolio/celltable.h"
#include "views/portfolio/portfolioplace.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"
#include "views/statusstrip.h"
#include "views/workspace.h"

#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace bundlinje {

void MainWindow::retranslate()
{
    m_menu->retranslate();
    m_status->retranslate();
    m_finder->retranslate();
    showUnsaved();
    if (m_othersBar->isVisible())
        m_othersBar->showMessage(m_keeper->othersText());
    updateTitle();
    updateBars();
    updateState();
}

void MainWindow::updateState()
{
    m_workspace->arrange();
    m_navigator->updateBreadcrumb();
    updateActions();
    if (!m_document)
        return;
    const InvestmentTableModel &model = m_portfolioPlace->model();
    const RunningTotals &totals = model.shownTotals();
    const PortfolioTotals sums = totals.totals();
    const ShownPerspective perspective = m_status->perspective();
    const QList<AmountTotal> &potentials =
        perspective.leading() == Perspective::Fund ? sums.fundPotential : sums.publicPotential;
    int covered = 0;
    for (const AmountTotal &total : potentials)
        covered += total.covered;
    if (perspective.isBoth()) {
        const QList<InvestmentSummary> shown = model.shownInvestments();
        covered = static_cast<int>(
            std::count_if(shown.cbegin(), shown.cend(), [](const InvestmentSummary &row) {
                return row.fundPotential || row.publicPotential;
            }));
    }
    m_status->showContents({.shown = totals.investments(),
                            .investments = model.investmentCount(),
                            .withoutPotential = totals.investments() - covered,
                            .priceYear = m_document->portfolio().priceYear});
}

void MainWindow::saveNow()
{
    // What cannot be read or saved says so itself, in its bar; what is being saved, in the strip.
    const bool isWorking = m_navigator->place() == Place::Working;
    const bool isSaved = !isWorking && m_navigator->leave();
    if (isSaved && m_document && !m_document->isReadOnly())
        m_status->showSaved(QDateTime::currentDateTime());
    m_status->standOut();
}

void MainWindow::showUnsaved()
{
    QStringList fields;
    if (m_editor)
        fields += m_editor->unsaved();
    if (m_settingsEditor)
        fields += m_settingsEditor->unsaved();
    fields += m_meetingsPlace->unsaved();
    const auto *cells = m_portfolioPlace->findChild<CellTable *>();
    if (cells && !cells->unsaved().isEmpty())
        fields.append(cells->unsaved());
    const bool isRefused = (m_editor && m_editor->hasRefused())
        || (m_settingsEditor && m_settingsEditor->hasRefused()) || m_meetingsPlace->hasRefused();
    m_status->setUnsaved(fields, isRefused);
}

void MainWindow::goToRefused()
{
    const auto goIn = [this](Place place, auto *editor) {
        if (!editor || !editor->hasRefused())
            return false;
        if (m_navigator->place() != place) // What is typed stays: to leave would try to save it.
            m_navigator->show(place);
        editor->goToRefused();
        return true;
    };
    if (!goIn(Place::Investment, m_editor) && !goIn(Place::Settings, m_settingsEditor))
        goIn(Place::Meetings, m_meetingsPlace);
}

void MainWindow::updateTitle()
{
    if (!m_document) {
        setWindowTitle(tr("Bundlinje"));
        return;
    }
    const QString name = m_document->portfolio().name.isEmpty()
        ? QFileInfo(m_document->filePath()).completeBaseName()
        : m_document->portfolio().name;
    setWindowTitle(tr("%1 – Bundlinje", "window title, name of the portfolio").arg(name));
}

void MainWindow::updateBars()
{
    m_readOnlyBar->hide();
    m_noticeBar->hide();
    if (!m_document)
        return;
    if (m_document->damage())
        m_readOnlyBar->showMessage(
            tr("The file is damaged: %1. What can be read is shown, and nothing more is saved to "
               "it. Open a safety copy, or fetch the file from the backup.")
                .arg(m_document->filePath()));
    else if (m_document->isReadOnly() && !m_document->moment())
        m_readOnlyBar->showMessage(
            tr("The file can only be read: %1. To edit, save a copy where you may write.")
                .arg(m_document->filePath()),
            tr("Save a copy as m&y own…"));
    const QString notice = m_document->portfolio().notice;
    if (FileFlows::isSample(m_document->filePath())) {
        const QString copy = tr("Example. Changes are saved only in this copy.");
        m_noticeBar->showMessage(
            notice.isEmpty() ? copy : tr("%1 %2", "notice, sentence").arg(copy, notice),
            tr("Save as m&y own…"));
    } else if (!notice.isEmpty()) {
        m_noticeBar->showMessage(notice);
    }
}

void MainWindow::updateActions()
{
    const Place place = m_navigator->place();
    const bool working = place == Place::Working;
    const bool open = m_document && !working;
    const bool editable = open && !m_document->isReadOnly();
    const bool atHome = place == Place::Portfolio;
    const bool inWorkspace = atHome || place == Place::Investment;
    const qsizetype chosen = m_navigator->currentInvestments().size();
    for (QAction *action : {m_menu->newPortfolio, m_menu->open})
        action->setEnabled(!working);
    m_menu->setRecentFilesEnabled(!working);
    const bool any = open && !m_document->summaries().isEmpty();

    for (QAction *action :
         {m_menu->saveCopy, m_menu->settings, m_menu->close, m_menu->portfolio, m_menu->course,
          m_menu->meetings, m_menu->reports, m_menu->report, m_menu->safetyCopies, m_menu->history,
          m_menu->deleted, m_menu->asOf, m_menu->catalogue})
        action->setEnabled(open);
    for (QAction *action : {m_menu->exportJson, m_menu->exportCsv, m_menu->exportExcel})
        action->setEnabled(any);
    m_menu->exportCalendar->setEnabled(open && place == Place::Course && m_coursePlace->hasDue());
    const InvestmentSummary *only = open && inWorkspace && chosen == 1
        ? m_document->summary(m_navigator->currentInvestments().constFirst())
        : nullptr;
    const bool isCaseShown =
        only && m_editor && m_editor->shown() == only->id && m_editor->hasBusinessCase();
    for (QAction *action :
         {m_menu->exportCaseWorkbook, m_menu->exportCasePage, m_menu->exportCasePdf})
        action->setEnabled(only && (only->hasChosenCase || isCaseShown));
    for (QAction *action :
         {m_menu->importFile, m_menu->importIndigo, m_menu->importPrices, m_menu->newInvestment})
        action->setEnabled(editable);
    m_menu->firstSteps->setEnabled(editable && any);
    m_menu->duplicate->setEnabled(editable && chosen > 0);
    m_menu->remove->setEnabled(editable && chosen > 0);
    m_menu->copy->setEnabled(atHome && chosen > 0);
    m_menu->cut->setEnabled(atHome && editable && chosen > 0);
    m_menu->linkDocument->setEnabled(editable && inWorkspace && chosen == 1);
    m_menu->lastReport->setEnabled(open && m_lastImport);
    m_menu->editCell->setEnabled(atHome && editable && chosen > 0);
    m_menu->setCommon->setEnabled(atHome && editable && chosen > 0);
    m_menu->explain->setEnabled(atHome && chosen == 1);
    const bool atTimeline = open && place == Place::Course && m_coursePlace->hasPicture();
    m_menu->copyPicture->setEnabled((atHome && any) || atTimeline);
    m_menu->exportPicture->setEnabled((atHome && any) || atTimeline);
    m_menu->hideAmounts->setEnabled(open);
    m_menu->tableOnly->setEnabled(open);
    m_menu->paste->setEnabled(atHome && editable);
    m_menu->openInvestment->setEnabled(atHome && chosen == 1);
    m_menu->filter->setEnabled(any || place == Place::History);
    m_menu->filterBy->setEnabled(any);
    m_menu->findNext->setEnabled(inWorkspace && any);
    m_menu->findPrevious->setEnabled(inWorkspace && any);
    m_menu->back->setEnabled(!working && m_navigator->canGoBack());
    m_menu->forward->setEnabled(!working && m_navigator->canGoForward());
    m_menu->nextPane->setEnabled(open);
    m_menu->previousPane->setEnabled(open);
    for (const QMenu *menu : {m_menu->columns, m_menu->sortBy})
        menu->menuAction()->setEnabled(m_navigator->isPortfolioInView() && any);
    m_menu->investment->setEnabled(any);
    m_menu->boardMode->setEnabled(open);
    m_menu->boardModeHere->setEnabled(open && inWorkspace); // With none chosen, from the start.
    m_menu->checks->setEnabled(open);
    m_checks->setAway(working);
    if (!m_document)
        m_checks->hide();
    m_menu->goTo->setEnabled(!working);
    m_rail->setVisible(open
                       && (inWorkspace || place == Place::Course || place == Place::Meetings
                           || place == Place::Reports));
    m_rail->setInvestmentEnabled(any);
    if (!editable) {
        m_menu->setUndoTexts({}, {});
        return;
    }
    const QUndoStack &stack = m_document->undoStack();
    // A step without a reason still has to be named.
    const auto named = [](const QString &text) {
        return text.isEmpty() ? tr("last change") : text;
    };
    m_menu->setUndoTexts(stack.canUndo() ? named(stack.undoText()) : QString(),
                         stack.canRedo() ? named(stack.redoText()) : QString());
}

} // namespace bundlinje
