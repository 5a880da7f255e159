// How PortfolioPlace is filtered, and how one goes through what was found.

#include "views/portfolio/portfolioplace.h"

#include "model/items/investmenttablemodel.h"
#include "model/items/numbertext.h"
#include "views/announcement.h"
#include "views/portfolio/filtermenu.h"
#include "views/portfolio/filterpanel.h"
#include "views/portfolio/filterrow.h"
#include "views/portfolio/savedfilters.h"
#include "views/portfolio/tablepane.h"

#include <QtCore/QSignalBlocker>

namespace bundlinje {

void PortfolioPlace::connectFilter()
{
    m_filterRow->setFilterMenu(m_filterMenu);
    connect(m_filterRow, &FilterRow::filterChanged, this, [this](const QString &words) {
        setFilter({.words = words, .conditions = m_model->filter().conditions});
    });
    connect(m_filterRow, &FilterRow::rested, this, [this] {
        announce(*this,
                 tr("%1 of %Ln investment(s)", "those that fit the filter, all",
                    m_model->investmentCount())
                     .arg(countText(m_model->rowCount(), QLocale())));
    });
    connect(m_filterRow, &FilterRow::left, this, &PortfolioPlace::focusTable);
    connect(m_filterPanel, &FilterPanel::filterAsked, this, &PortfolioPlace::setFilter);
    connect(m_filterPanel, &FilterPanel::left, this, &PortfolioPlace::focusTable);
    connect(m_filterMenu, &FilterMenu::toggled, this, [this](const FilterCondition &condition) {
        PortfolioFilter filter = m_model->filter();
        if (filter.conditions.removeAll(condition) == 0)
            filter.conditions.append(condition);
        setFilter(filter);
    });
    connect(m_filterMenu, &FilterMenu::savedChosen, this, [this](const QString &name) {
        if (const SavedFilter *saved = m_saved->named(name))
            setFilter(PortfolioFilter(saved->filter));
    });
    connect(m_filterMenu, &FilterMenu::saveAsked, m_filterPanel, &FilterPanel::startSaving);
    connect(m_filterMenu, &FilterMenu::clearAsked, this, &PortfolioPlace::clearFilter);
    connect(m_filterMenu, &FilterMenu::moreAsked, this, &PortfolioPlace::paletteAsked);
}

void PortfolioPlace::setFilter(const PortfolioFilter &filter)
{
    if (!m_table->commitCell())
        return; // What is typed there would go with its row.
    const QList<InvestmentId> kept = selected();
    const QSignalBlocker quiet(m_filterRow); // The words are set here, not typed.
    if (m_filterRow->filter() != filter.words)
        m_filterRow->setFilter(filter.words);
    m_model->setFilter(filter);
    m_table->select(kept);
}

void PortfolioPlace::clearFilter()
{
    setFilter({});
    m_table->setFocus(Qt::OtherFocusReason);
}

void PortfolioPlace::focusFilter()
{
    m_filterRow->focusFilter();
}

void PortfolioPlace::showFilterMenu()
{
    m_filterRow->showFilterMenu();
}

void PortfolioPlace::selectNext(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const QList<InvestmentId> chosen = selected();
    int row = step > 0 ? -1 : rows;
    if (!chosen.isEmpty())
        row = m_model->rowOf(step > 0 ? chosen.last() : chosen.first());
    m_table->select({m_model->idAt((row + step + rows) % rows)});
}

} // namespace bundlinje
