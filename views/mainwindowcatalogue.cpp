// What MainWindow does with the pages behind the portfolio: the settings and the catalogue.

#include "views/catalogue/cataloguepage.h"
#include "views/mainmenu.h"
#include "views/mainwindow.h"
#include "views/navigator.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"

#include <QtGui/QAction>

namespace bundlinje {

void MainWindow::connectCatalogue()
{
    connect(m_menu->catalogue, &QAction::triggered, this, [this] {
        if (!m_navigator->leave())
            return;
        m_navigator->show(Place::Catalogue);
        m_cataloguePage->focusSearch();
    });
    connect(m_cataloguePage, &CataloguePage::closeRequested, this, &MainWindow::closePage);
    connect(m_cataloguePage, &CataloguePage::failed, this, &MainWindow::showError);
    connect(m_cataloguePage, &CataloguePage::copied, this, &MainWindow::showStep);
}

void MainWindow::connectSettings()
{
    connect(m_settingsEditor, &PortfolioSettingsEditor::closeRequested, this,
            &MainWindow::closePage);
    connect(m_settingsEditor, &PortfolioSettingsEditor::priceImportRequested, m_menu->importPrices,
            &QAction::trigger);
    connect(m_settingsEditor, &PortfolioSettingsEditor::catalogueRequested, m_menu->catalogue,
            &QAction::trigger);
}

void MainWindow::closePage()
{
    if (m_navigator->canGoBack())
        m_navigator->back();
    else
        m_navigator->go(Place::Portfolio);
}

} // namespace bundlinje
