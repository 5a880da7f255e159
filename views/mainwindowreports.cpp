// What MainWindow does with the place Reports: how one gets there, and where it leads.

#include "views/mainwindow.h"

#include "model/document/portfoliodocument.h"
#include "model/items/reporttemplates.h"
#include "views/errorbar.h"
#include "views/mainmenu.h"
#include "views/navigator.h"
#include "views/reports/reportsplace.h"
#include "views/statusstrip.h"

#include <QtGui/QAction>

namespace bundlinje {

void MainWindow::connectReports()
{
    connect(m_menu->reports, &QAction::triggered, this,
            [this] { m_navigator->go(Place::Reports); });
    connect(m_menu->report, &QAction::triggered, this, &MainWindow::reportOnChosen);
    // The portfolio is saved all the same: the status says nothing of it.
    connect(m_reportsPlace, &ReportsPlace::failed, this,
            [this](const Error &error) { m_errorBar->showError(error, false); });
    connect(m_reportsPlace, &ReportsPlace::done, this, &MainWindow::showDone);
    connect(m_reportsPlace, &ReportsPlace::written, this, &MainWindow::noteReport);
    connect(m_reportsPlace, &ReportsPlace::momentAsked, this, &MainWindow::lookAt);
    connect(m_reportsPlace, &ReportsPlace::newInvestmentAsked, m_menu->newInvestment,
            &QAction::trigger);
    connect(m_reportsPlace, &ReportsPlace::importAsked, m_menu->importFile, &QAction::trigger);
    connect(m_reportsPlace, &ReportsPlace::exampleAsked, this, [this] { showExample({}); });
    connect(m_status, &StatusStrip::perspectiveChosen, m_reportsPlace,
            &ReportsPlace::setPerspective);
    connect(m_menu->hideAmounts, &QAction::toggled, m_reportsPlace,
            &ReportsPlace::setAmountsHidden);
}

/// Where the reports are already in view the key goes on to paper.
void MainWindow::reportOnChosen()
{
    if (m_navigator->place() == Place::Reports)
        return m_reportsPlace->print();
    const QList<InvestmentId> chosen = m_navigator->currentInvestments();
    m_navigator->go(Place::Reports);
    if (m_navigator->place() == Place::Reports && !chosen.isEmpty())
        m_reportsPlace->chooseInvestment(chosen.constFirst());
}

/// In a file that can only be read it is not noted, and that is no error.
void MainWindow::noteReport(const ProducedReport &report)
{
    if (!m_document)
        return;
    const Status noted = m_document->noteReport(report);
    if (!noted && noted.error().code != Error::Code::FileReadOnly)
        showError(noted.error());
}

void MainWindow::reportOnMeeting(ReportTemplate which, const QUuid &meeting)
{
    m_navigator->go(Place::Reports);
    if (m_navigator->place() == Place::Reports)
        m_reportsPlace->choose(which, meeting);
}

} // namespace bundlinje
