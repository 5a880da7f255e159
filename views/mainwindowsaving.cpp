// How MainWindow waits for a change that is saved behind it.

#include "views/mainwindow.h"

#include "model/document/backgroundwork.h"
#include "model/document/portfoliodocument.h"
#include "views/messagebar.h"
#include "views/navigator.h"
#include "views/statusstrip.h"
#include "views/workpage.h"

#include <QtGui/QUndoStack>

#include <chrono>
#include <utility>

namespace bundlinje {

void MainWindow::followSaving(BackgroundWork *work, const QString &reason)
{
    m_saving = work;
    m_isSavingChange = true;
    m_status->showSaving();
    m_workPage->follow(*work, tr("Saving: %1", "what was changed").arg(reason));
    // Whoever left a field for another place is on the way there; the window comes back to it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isSavingChange || m_navigator->place() == Place::Working)
                return;
            m_placeBefore = m_navigator->place();
            m_navigator->show(Place::Working);
        },
        Qt::QueuedConnection);
}

void MainWindow::endSaving()
{
    m_isSavingChange = false;
    if (const std::optional<Place> before = std::exchange(m_placeBefore, std::nullopt))
        m_navigator->show(*before);
}

/// What is being saved behind the window is said once it is.
void MainWindow::showStep(const QString &text)
{
    if (m_isSavingChange) {
        m_saidWhenSaved = text;
        return;
    }
    m_notDone.reset();
    m_doneBar->showMessage(text, tr("&Undo"));
    m_doneTimer.start(std::chrono::seconds(10));
    m_doneStep = m_document->undoStack().index();
}

void MainWindow::showChanged()
{
    endSaving();
    const QString said = std::exchange(m_saidWhenSaved, {});
    if (std::exchange(m_closesWhenSaved, false)) {
        close();
        return;
    }
    if (!said.isEmpty())
        showStep(said);
    if (const auto step = std::exchange(m_stepTaken, nullptr))
        goToChanged(*step);
}

void MainWindow::showNotChanged(const Error &error, const ChangeSet &wanted)
{
    endSaving();
    m_saidWhenSaved.clear();
    m_closesWhenSaved = false; // Nobody is to lose it unseen.
    m_stepTaken.reset();
    m_status->showOpened(m_document->isReadOnly());
    const bool stopped = m_saving && m_saving->isStopped();
    if (!stopped)
        showError(error);
    if (wanted.investments.isEmpty() && !wanted.portfolio) { // A step that can be taken again.
        if (stopped)
            showDone(tr("Cancelled. Nothing was changed."));
        return;
    }
    showDone(tr("“%1” was not saved. Nothing was changed.", "what was wanted").arg(wanted.reason));
    m_doneBar->showMessage(m_doneBar->text(), tr("Do it a&fter all"));
    m_doneTimer.stop(); // Until somebody has decided.
    m_notDone = std::make_unique<ChangeSet>(wanted);
}

} // namespace bundlinje
