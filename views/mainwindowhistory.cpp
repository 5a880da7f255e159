// What MainWindow does with the past: history, deleted investments, figures as of a date.

#include "views/mainwindow.h"

#include "model/document/documentwatch.h"
#include "model/document/portfoliodocument.h"
#include "model/items/datetext.h"
#include "model/items/errormessage.h"
#include "views/fileflows.h"
#include "views/history/asofband.h"
#include "views/history/conflictbar.h"
#include "views/history/filekeeper.h"
#include "views/history/historyplace.h"
#include "views/investment/investmenteditor.h"
#include "views/mainmenu.h"
#include "views/messagebar.h"
#include "views/navigator.h"
#include "views/statusstrip.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>

#include <chrono>
#include <utility>

namespace bundlinje {

namespace {

/// Whether trying again may help without anybody doing something else here.
bool mayPass(Error::Code code)
{
    switch (code) {
    case Error::Code::FileMissing:
    case Error::Code::FileUnreadable:
    case Error::Code::FileLocked:
    case Error::Code::FileReadOnly:
    case Error::Code::DiskFull:
    case Error::Code::CannotWrite:
        return true;
    default:
        return false;
    }
}

} // namespace

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
    connect(m_historyPlace, &HistoryPlace::done, this,
            [this](const QString &text) { showDone(text, tr("Undo")); });
    connect(m_historyPlace, &HistoryPlace::momentAsked, this, &MainWindow::lookAt);
    connect(m_historyPlace, &HistoryPlace::closeRequested, this,
            [this] { m_navigator->go(Place::Portfolio); });
}

void MainWindow::connectOthers()
{
    connect(m_watch, &DocumentWatch::lost, this, &MainWindow::showError);
    connect(m_watch, &DocumentWatch::found, this, [this] {
        m_errorBar->hide();
        m_status->showOpened(m_document->isReadOnly());
        if (m_retryTimer.isActive())
            static_cast<void>(m_navigator->leave());
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
    m_retryTimer.setInterval(std::chrono::seconds(10));
    connect(&m_retryTimer, &QTimer::timeout, this,
            [this] { static_cast<void>(m_navigator->leave()); });
}

/// What is typed stays in its field, which saves it as soon as that is possible.
void MainWindow::showNotSaved(const Error &error)
{
    showError(error);
    if (!mayPass(error.code) || m_document->isReadOnly())
        return;
    m_errorBar->showMessage(
        tr("%1 Bundlinje tries again every 10 seconds. What you typed is still there.",
           "%1 what is wrong and what to do about it")
            .arg(sentence(errorMessage(error))));
    m_retryTimer.start();
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
    m_asOfBand->setMoment(std::nullopt);
}

/// Another state of the same file: what was in view stays in view if it is there.
void MainWindow::change(std::unique_ptr<PortfolioDocument> document, PortfolioDocument &present)
{
    const Place place = m_navigator->place();
    const InvestmentId shown = m_editor->shown();
    dropDocument();
    present.disconnect();
    present.undoStack().disconnect();
    takeOver(std::move(document));
    if (place == Place::Investment && m_document->summary(shown))
        m_navigator->openInvestment(shown);
}

} // namespace bundlinje
