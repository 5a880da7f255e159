// What MainWindow does with the investments chosen in the table and the picture.

#include "views/mainwindow.h"

#include "model/document/portfoliodocument.h"
#include "model/items/casechoice.h"
#include "model/items/commonedit.h"
#include "model/items/investmenttablemodel.h"
#include "model/items/reportwriters.h"
#include "views/contextmenukey.h"
#include "views/course/courseplace.h"
#include "views/fileflows.h"
#include "views/history/conflictbar.h"
#include "views/history/historyplace.h"
#include "views/import/importpage.h"
#include "views/investment/investmenteditor.h"
#include "views/mainmenu.h"
#include "views/navigator.h"
#include "views/portfolio/investmentcommands.h"
#include "views/portfolio/portfolioplace.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"
#include "views/statusstrip.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace bundlinje {

void MainWindow::connectTable()
{
    const auto onTrigger = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    onTrigger(m_menu->remove, [this] { removeChosen(); });
    onTrigger(m_menu->cut, [this] {
        m_portfolioPlace->copySelection();
        removeChosen();
    });
    onTrigger(m_menu->editCell, [this] { m_portfolioPlace->editCell(); });
    onTrigger(m_menu->explain, [this] { explainCell(); });
    onTrigger(m_menu->setCommon, [this] {
        m_navigator->go(Place::Portfolio);
        if (m_navigator->place() == Place::Portfolio)
            m_portfolioPlace->openCommonPanel();
    });
    onTrigger(m_menu->copyPicture, [this] {
        if (m_navigator->place() == Place::Course)
            m_coursePlace->copyPicture();
        else
            m_portfolioPlace->copyPicture();
    });
    onTrigger(m_menu->exportPicture, [this] {
        if (m_navigator->place() == Place::Course)
            m_coursePlace->savePicture();
        else
            m_portfolioPlace->savePicture();
    });
    const std::initializer_list<std::pair<QAction *, ReportFormat>> documents{
        {m_menu->exportCaseWorkbook, ReportFormat::Workbook},
        {m_menu->exportCasePage, ReportFormat::Page},
        {m_menu->exportCasePdf, ReportFormat::Pdf}};
    for (const auto &[action, format] : documents)
        onTrigger(action, [this, format = format] {
            if (!m_navigator->leave())
                return; // What is typed is part of the case.
            const QList<InvestmentId> chosen = m_navigator->currentInvestments();
            if (chosen.size() != 1)
                return;
            const InvestmentId id = chosen.constFirst();
            const bool isOpen = m_editor && m_editor->shown() == id;
            const auto written = m_files->exportCase(
                *m_document, id, isOpen ? m_editor->caseChoice() : CaseChoice(), format);
            if (written)
                noteReport(*written);
        });
    connect(m_menu->hideAmounts, &QAction::toggled, this, &MainWindow::hideAmounts);
    connect(m_menu->tableOnly, &QAction::toggled, m_portfolioPlace, &PortfolioPlace::setTableOnly);
    connect(m_portfolioPlace, &PortfolioPlace::commonEditAsked, this,
            [this](const CommonEdit &edit) {
                if (m_navigator->leave())
                    m_commands->set(m_portfolioPlace->selected(), edit);
            });
    connect(m_commands, &InvestmentCommands::commonSet, this,
            [this](CommonField field, int investments) {
                m_portfolioPlace->closeCommonPanel();
                if (investments == 0)
                    showDone(tr("All of them have that already; nothing was changed."));
                else
                    showStep(
                        tr("Done: %1.", "what was done").arg(commonEditReason(field, investments)));
            });
    m_portfolioPlace->setSortMenu(m_menu->sortBy);
    connect(m_portfolioPlace, &PortfolioPlace::done, this,
            [this](const QString &text) { showDone(text); });
    connect(m_portfolioPlace, &PortfolioPlace::pointedAt, m_status, &StatusStrip::showPointedAt);
    m_portfolioPlace->addTableActions({m_menu->openInvestment, m_menu->editCell, m_menu->cut,
                                       m_menu->copy, m_menu->paste, m_menu->duplicate,
                                       m_menu->explain, m_menu->remove});
    m_portfolioPlace->addPictureActions({m_menu->boardMode});
    auto *rows = new QMenu(this);
    fillRowMenu(*rows);
    connect(rows, &QMenu::aboutToShow, this, [this, rows] { fillRowMenu(*rows); });
    m_portfolioPlace->setRowMenu(rows);
    openContextMenusByKey(this);
}

/// At most nine, all of which stand in the menu bar as well.
void MainWindow::fillRowMenu(QMenu &rows) const
{
    const bool areSeveral = m_navigator->currentInvestments().size() > 1;
    rows.clear();
    rows.addActions({m_menu->openInvestment, m_menu->editCell, m_menu->duplicate, m_menu->copy,
                     m_menu->history, m_menu->explain,
                     areSeveral ? m_menu->setCommon : m_menu->boardModeHere,
                     m_menu->exportMenu->menuAction(), m_menu->remove});
}

void MainWindow::hideAmounts(bool hidden)
{
    m_portfolioPlace->setAmountsHidden(hidden);
    m_coursePlace->setAmountsHidden(hidden);
    m_historyPlace->setAmountsHidden(hidden);
    m_conflictBar->setAmountsHidden(hidden);
    m_importPage->setAmountsHidden(hidden);
    m_status->setAmountsHidden(hidden);
    if (m_editor)
        m_editor->setAmountsHidden(hidden);
    if (m_settingsEditor)
        m_settingsEditor->setAmountsHidden(hidden);
}

void MainWindow::removeChosen()
{
    if (!m_navigator->leave())
        return;
    const QList<InvestmentId> doomed = m_navigator->currentInvestments();
    const InvestmentId next = m_portfolioPlace->neighbourOf(doomed);
    m_commands->remove(doomed);
    if (next.isNull() || doomed.isEmpty() || m_document->summary(doomed.first()))
        return;
    m_portfolioPlace->select({next});
    m_navigator->followSelection(); // At once: the editor beside would go and come back.
    m_portfolioPlace->focusTable();
}

void MainWindow::explainCell()
{
    const QList<InvestmentId> chosen = m_navigator->currentInvestments();
    const std::optional<InvestmentColumn> column = m_portfolioPlace->currentColumn();
    if (chosen.size() != 1 || !column)
        return;
    const QString field =
        fieldOfFigure(QString::fromLatin1(columnInfo(*column).key), chosen.first());
    m_navigator->openInvestment(chosen.first());
    if (m_editor->shown() == chosen.first())
        m_editor->explainField(field);
}

} // namespace bundlinje
