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
    // In a window of its own: what is open stays as it is, with its steps to be undone.
    if (!m_example) {
        m_example = new MainWindow;
        m_example->setAttribute(Qt::WA_DeleteOnClose);
        m_example->m_isBeside = true;
        connect(m_example, &MainWindow::languageChosen, this, &MainWindow::languageChosen);
        m_example->resize(size());
        if (!m_example->adopt(m_files->openSample(Sample::Example))) {
            delete m_example;
            return;
        }
    }
    m_example->show();
    m_example->raise();
    m_example->activateWindow();
    if (!list.isEmpty())
        m_example->goToField(m_example->m_portfolioPlace->model().idAt(0), list);
}

} // namespace bundlinje
