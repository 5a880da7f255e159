// What MainWindow does with what comes from outside: imports, pasted rows and dropped files.

#include "views/mainwindow.h"

#include "model/document/backgroundwork.h"
#include "model/document/portfoliodocument.h"
#include "model/document/safetycopies.h"
#include "model/items/investmentparts.h"
#include "views/errorbar.h"
#include "views/fileflows.h"
#include "views/import/importpage.h"
#include "views/navigator.h"
#include "views/portfolio/portfolioplace.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"
#include "views/statusstrip.h"
#include "views/workpage.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QUndoStack>
#include <QtWidgets/QFileDialog>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// More than these are not all chosen after an import.
constexpr qsizetype manyChanges = 200;

/// What a dropped file is, by its name; what it holds is found out when it is read.
enum class Dropped { Nothing, Portfolio, Import, Document };

Dropped kindOf(const QString &path)
{
    static const QStringList papers{u"pdf"_s,  u"doc"_s, u"docx"_s, u"odt"_s, u"rtf"_s, u"ppt"_s,
                                    u"pptx"_s, u"odp"_s, u"msg"_s,  u"eml"_s, u"png"_s, u"jpg"_s,
                                    u"jpeg"_s, u"tif"_s, u"tiff"_s, u"htm"_s, u"html"_s};
    const QFileInfo file(path);
    const QString suffix = file.suffix().toLower();
    if (suffix == "bundlinje"_L1)
        return Dropped::Portfolio;
    if (FileFlows::isSource(path))
        return Dropped::Import;
    return papers.contains(suffix) ? Dropped::Document : Dropped::Nothing;
}

} // namespace

void MainWindow::lookAtImport(const std::optional<ImportSession> &session)
{
    if (!session || !m_navigator->leave())
        return;
    m_errorBar->hide();
    m_importPage->start(*session);
    m_navigator->show(Place::Import);
    m_importPage->focusTable();
}

void MainWindow::applyImport()
{
    ImportPlan plan = m_importPage->plan();
    plan.changes.reason =
        tr("Import %1", "undo; %1 file or folder").arg(m_importPage->sourceName());
    m_imported = static_cast<int>(m_importPage->isOfPrices() ? plan.prices.size()
                                                             : plan.changes.investments.size());
    m_stepsBefore = m_document->undoStack().index();
    // The import can be undone, and the history has what was there, also without the copy.
    if (const auto copy = makeSafetyCopy(m_document->filePath(), SafetyCopy::Reason::Import,
                                         QDateTime::currentDateTimeUtc());
        !copy)
        m_copyError = std::make_unique<Error>(copy.error()); // Said after what comes of the import.
    if (m_document->takesLong(plan.changes)) {
        m_status->showSaving();
        m_saving = &m_document->changeBehind(std::move(plan.changes));
        m_workPage->follow(*m_saving, tr("Importing %1").arg(m_importPage->sourceName()));
        m_navigator->show(Place::Working);
    } else if (const Status done = m_document->change(std::move(plan.changes));
               !done && done.error().code != Error::Code::Conflict) {
        showError(done.error());
    } else {
        showImported(); // What collided with a colleague's changes waits in its bar.
    }
}

void MainWindow::showImported()
{
    m_importPage->remember();
    m_lastImport = std::make_unique<ImportReport>(m_importPage->report());
    m_lastSource = m_importPage->sourceName();
    const bool isOfPrices = m_importPage->isOfPrices();
    m_navigator->show(isOfPrices ? Place::Settings : Place::Portfolio);
    QString text = isOfPrices
        ? tr("Imported: %Ln unit price(s) added or changed.", nullptr, m_imported)
        : tr("Imported: %Ln investment(s) added or changed.", nullptr, m_imported);
    if (const auto unread = static_cast<int>(m_lastImport->unreadable.size()); unread > 0)
        text =
            tr("%1 %Ln cell(s) could not be read; see File › Import › Report of the last import.",
               "%1 what was imported", unread)
                .arg(text);
    const bool isStep = m_document->undoStack().index() != m_stepsBefore;
    isStep ? showStep(text) : showDone(text);
    if (isOfPrices)
        m_settingsEditor->goToField(u"unitPrices"_s);
    m_portfolioPlace->widenColumns();
    // Of very many the first, so that the others are found from there.
    if (const QList<InvestmentId> ids = isStep ? lastChanged() : QList<InvestmentId>();
        !ids.isEmpty())
        m_portfolioPlace->goTo(ids.size() < manyChanges ? ids : ids.first(1));
    if (const auto failed = std::exchange(m_copyError, nullptr))
        m_errorBar->showError(*failed, false); // Saving is not what failed.
}

void MainWindow::showLastImport()
{
    if (m_lastImport)
        lookAtImport(ImportSession::ofReport(*m_lastImport, m_lastSource));
}

void MainWindow::askForDocument()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Link a document as a source"), QFileInfo(m_document->filePath()).absolutePath());
    if (!path.isEmpty())
        linkDocument(path);
}

void MainWindow::showNotImported(const Error &error)
{
    if (error.code == Error::Code::Conflict)
        return showImported();
    m_copyError.reset();
    m_status->showOpened(m_document->isReadOnly());
    const bool stopped = m_saving && m_saving->isStopped();
    m_navigator->show(Place::Import);
    if (stopped)
        showDone(tr("The import was cancelled. Nothing was changed."));
    else
        showError(error);
}

void MainWindow::pasteRows()
{
    const QString rows = QGuiApplication::clipboard()->text();
    if (!m_document || m_document->isReadOnly() || rows.trimmed().isEmpty())
        return;
    lookAtImport(m_files->readRows(rows, *m_document));
}

QString MainWindow::dropText(const QString &path) const
{
    if (m_navigator->place() == Place::Working)
        return {};
    const QString name = QFileInfo(path).fileName();
    const bool isEditable = m_document && !m_document->isReadOnly();
    switch (kindOf(path)) {
    case Dropped::Portfolio:
        return tr("Open %1").arg(name);
    case Dropped::Import:
        if (!m_document)
            return tr("Make a new portfolio of %1").arg(name);
        return isEditable ? tr("Import %1 as a copy into this portfolio").arg(name) : QString();
    case Dropped::Document: {
        const QList<InvestmentId> chosen = m_navigator->currentInvestments();
        const InvestmentSummary *summary =
            isEditable && chosen.size() == 1 ? m_document->summary(chosen.first()) : nullptr;
        return summary
            ? tr("Link %1 as a source of %2", "%1 document, %2 investment").arg(name, summary->name)
            : QString();
    }
    case Dropped::Nothing:
        break;
    }
    return {};
}

void MainWindow::takeDropped(const QString &path)
{
    if (dropText(path).isEmpty())
        return;
    if (kindOf(path) == Dropped::Portfolio || !m_document)
        return openFile(path);
    if (kindOf(path) != Dropped::Import)
        return linkDocument(path);
    if (m_navigator->leave())
        lookAtImport(m_files->readImport(path, *m_document));
}

void MainWindow::linkDocument(const QString &path)
{
    if (!m_navigator->leave())
        return;
    const Result<Investment> before =
        m_document->investment(m_navigator->currentInvestments().constFirst());
    if (!before) {
        showError(before.error());
        return;
    }
    const QFileInfo file(path);
    Investment after = *before;
    after.sources.append({.id = freeSourceId(after.sources),
                          .title = file.completeBaseName(),
                          .address = QDir::toNativeSeparators(file.absoluteFilePath()),
                          .accessed = PartialDate::fromDate(QDate::currentDate())});
    const Status linked = m_document->change(
        {.investments = {{*before, after}}, .portfolio = {}, .reason = tr("Link a source")});
    if (!linked) {
        showError(linked.error());
        return;
    }
    showStep(tr("%1 was linked as a source of %2.", "%1 document, %2 investment")
                 .arg(file.fileName(), after.name));
}

} // namespace bundlinje
