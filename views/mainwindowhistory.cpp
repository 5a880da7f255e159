// What MainWindow does with the past: history, deleted investments, figures as of a date.

#include "views/mainwindow.h"

#include "model/document/documentwatch.h"
#include "model/document/portfoliodocument.h"
#include "model/domain/errorcode.h"
#include "model/items/datetext.h"
#include "views/errorbar.h"
#include "views/fileflows.h"
#include "views/history/asofband.h"
#include "views/history/conflictbar.h"
#include "views/history/filekeeper.h"
#include "views/history/historyplace.h"
#include "views/investment/investmenteditor.h"
#include "views/mainmenu.h"
#include "views/messagebar.h"
#include "views/navigator.h"
#include "views/savingagain.h"
#include "views/statusstrip.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>

#include <utility>

namespace bundlinje {

void MainWindow::connectHistory()
{
    connect(m_menu->history, &QAction::triggered, this, [this] {
        const QList<InvestmentId> chosen = m_navigator->currentInvestments();
        if (!m_navigator->leave())
            return;
        m_historyPlace->showHistory(chosen.size() == 1 ? std::optional(chosen.first())
                                                       : std::nullopt);
        m_navigator->show(Place::History);
    });
    connect(m_menu->deleted, &QAction::triggered, this, [this] {
        if (!m_navigator->leave())
            return;
        m_historyPlace->showDeleted();
        m_navigator->show(Place::History);
    });
    connect(m_menu->safetyCopies, &QAction::triggered, this, [this] {
        if (!m_navigator->leave())
            return;
        m_historyPlace->showSafetyCopies();
        m_navigator->show(Place::History);
    });
    connect(m_historyPlace, &HistoryPlace::copyAsked, this, [this](const QString &filePath) {
        if (m_navigator->leave())
            adopt(m_files->saveAsOwn(filePath, *m_document));
    });
    connect(m_menu->asOf, &QAction::triggered, m_asOfBand, &AsOfBand::ask);
    connect(m_asOfBand, &AsOfBand::momentChosen, this, &MainWindow::lookAt);
    connect(m_asOfBand, &AsOfBand::backAsked, this, &MainWindow::backToNow);
    connect(m_historyPlace, &HistoryPlace::failed, this, &MainWindow::showError);
    connect(m_historyPlace, &HistoryPlace::done, this, [this](const QString &text, bool isStep) {
        if (!isStep)
            return showDone(text);
        showStep(text);
        if (const QList<InvestmentId> ids = lastChanged(); !ids.isEmpty())
            m_navigator->returnTo(ids);
    });
    connect(m_historyPlace, &HistoryPlace::momentAsked, this, &MainWindow::lookAt);
    connect(m_historyPlace, &HistoryPlace::closeRequested, this, &MainWindow::closePage);
}

void MainWindow::connectOthers()
{
    connect(m_watch, &DocumentWatch::lost, this, &MainWindow::showError);
    connect(m_watch, &DocumentWatch::found, this, [this] {
        m_errorBar->saved(); // What it says of the drive holds no more.
        m_status->showOpened(m_document->isReadOnly());
        m_savingAgain->tryNow();
    });
    connect(m_conflictBar, &ConflictBar::differencesAsked, this, [this](InvestmentId id) {
        if (!m_navigator->leave())
            return;
        m_historyPlace->showHistory(id);
        m_navigator->show(Place::History);
    });
    connect(m_keeper, &FileKeeper::othersChanged, this, [this] {
        const QString others = m_keeper->othersText();
        if (others.isEmpty())
            m_othersBar->hide();
        else
            m_othersBar->showMessage(others);
    });
    connect(this, &MainWindow::firstPainted, m_keeper, &FileKeeper::copyIfDue);
    connect(m_savingAgain, &SavingAgain::begun, m_errorBar, &ErrorBar::sayTriedAgain);
}

/// What is typed stays in its field, which saves it as soon as that is possible.
void MainWindow::showNotSaved(const Error &error)
{
    if (!m_document)
        return; // It is being closed, and what it says has nobody to hear it.
    showError(error);
    if (mayPass(error.code) && !m_document->isReadOnly())
        m_savingAgain->begin();
}

void MainWindow::lookAt(const QDateTime &moment)
{
    if (!m_document || !m_navigator->leave())
        return;
    auto past = PortfolioDocument::openAsOf(m_document->filePath(), moment);
    if (!past && past.error().code == Error::Code::NotFound) {
        const PortfolioDocument &present = m_present ? *m_present : *m_document;
        const Result<QList<Revision>> history = present.history();
        const QDate first =
            history && !history->isEmpty() ? history->constLast().at.toLocalTime().date() : QDate();
        m_asOfBand->refuse(tr("There was no portfolio yet on that day; it begins on %1.")
                               .arg(dateText(PartialDate::fromDate(first), QLocale())));
        return;
    }
    if (!past) {
        showError(past.error());
        return;
    }
    // The present waits with its undo steps until somebody comes back to it.
    if (!m_present)
        m_presentConflicts = m_conflictBar->waiting();
    auto present = m_present ? std::move(m_present) : std::move(m_document);
    change(std::move(*past), *present);
    m_present = std::move(present);
    m_asOfBand->setMoment(moment);
}

void MainWindow::backToNow()
{
    if (!m_present || !m_navigator->leave())
        return;
    auto present = std::move(m_present);
    PortfolioDocument &same = *present;
    change(std::move(present), same);
    m_conflictBar->setDocument(&same, std::exchange(m_presentConflicts, {}));
    m_asOfBand->setMoment(std::nullopt);
}

/// Another state of the same file: what was in view stays in view if it is there.
void MainWindow::change(std::unique_ptr<PortfolioDocument> document, PortfolioDocument &present)
{
    const Place place = m_navigator->place();
    const InvestmentId shown = m_editor->shown();
    present.disconnect(this); // It is not shown any more, and must not be spoken of.
    present.undoStack().disconnect(this);
    dropDocument();
    present.disconnect();
    takeOver(std::move(document));
    if (place == Place::Investment && m_document->summary(shown))
        m_navigator->openInvestment(shown);
}

} // namespace bundlinje
