// What MainWindow does to help: the guide, the first steps, the sample beside an empty portfolio.

#include "views/mainwindow.h"

#include "model/document/portfoliodocument.h"
#include "model/items/helptopic.h"
#include "model/items/investmenttablemodel.h"
#include "views/fileflows.h"
#include "views/help/checkliststrip.h"
#include "views/help/helphere.h"
#include "views/help/helppane.h"
#include "views/investment/investmenteditor.h"
#include "views/mainmenu.h"
#include "views/navigator.h"
#include "views/portfolio/portfolioplace.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>

namespace bundlinje {

void MainWindow::connectHelp()
{
    addDockWidget(Qt::RightDockWidgetArea, m_help);
    m_help->hide();
    m_portfolioPlace->addStrip(m_checklist);
    connect(m_menu->help, &QAction::triggered, this,
            [this] { m_help->open(helpHere(QApplication::focusWidget(), m_navigator->place())); });
    connect(m_menu->guide, &QAction::triggered, this,
            [this] { m_help->open(helpOn(HelpSubject::Start)); });
    connect(m_menu->firstSteps, &QAction::triggered, this, [this] {
        m_navigator->go(Place::Portfolio);
        if (m_navigator->isPortfolioInView())
            m_checklist->reopen();
    });
    connect(m_checklist, &ChecklistStrip::asked, this,
            [this](InvestmentId investment, const QString &field) {
                m_navigator->openInvestment(investment);
                if (m_editor && m_editor->shown() == investment)
                    m_editor->goToField(field);
            });
    connect(m_checklist, &ChecklistStrip::left, m_portfolioPlace, &PortfolioPlace::focusTable);
    connect(m_portfolioPlace, &PortfolioPlace::exampleAsked, this, [this] { showExample({}); });
}

void MainWindow::showExample(const QString &list)
{
    if (!m_navigator->leave() || !adopt(m_files->openSample(Sample::Example)) || list.isEmpty())
        return;
    goToField(m_portfolioPlace->model().idAt(0), list);
}

} // namespace bundlinje
