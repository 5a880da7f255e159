// How TablePane is sorted, and which columns it has where: its menus.

#include "views/portfolio/tablepane.h"

#include "views/portfolio/celltable.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <iterator>

namespace bundlinje {

void TablePane::setColumnMenu(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillColumnMenu(*menu, m_table->currentIndex().column());
    });
}

void TablePane::setSortMenu(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillSortMenu(*menu);
    });
}

void TablePane::fillSortMenu(QMenu &menu)
{
    const QHeaderView *header = m_table->horizontalHeader();
    const QList<ColumnSort> &sort = m_model.sortColumns();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (header->isSectionHidden(section))
            continue;
        const auto column = static_cast<InvestmentColumn>(section);
        const auto key = std::find_if(sort.begin(), sort.end(), [column](const ColumnSort &entry) {
            return entry.column == column;
        });
        QString title = columnTitle(column);
        if (key != sort.end())
            title = key->order == Qt::AscendingOrder ? tr("%1 ▲", "sorted upwards").arg(title)
                                                     : tr("%1 ▼", "sorted downwards").arg(title);
        QAction *action = menu.addAction(title, this, [this, section] { sortBy(section); });
        action->setCheckable(true);
        action->setChecked(key != sort.end());
    }
    menu.setToolTipsVisible(true);
    for (QAction *action : menu.actions())
        action->setToolTip(tr("Hold Shift to sort by this as well"));
}

/// What the mouse does by dragging titles.
void TablePane::addColumnPlaces(QMenu &menu, int section)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (section < 0 || header->isSectionHidden(section))
        return;
    const QString title = columnTitle(static_cast<InvestmentColumn>(section));
    const auto beside = [header, section](int step) {
        int place = header->visualIndex(section) + step;
        while (place >= 0 && place < header->count()
               && header->isSectionHidden(header->logicalIndex(place)))
            place += step;
        return place < header->count() ? place : -1;
    };
    const auto add = [&](const QString &text, int step) {
        const int place = beside(step);
        QAction *action = menu.addAction(text, header, [header, section, place] {
            header->moveSection(header->visualIndex(section), place);
        });
        action->setEnabled(place >= 0);
    };
    menu.addSeparator();
    add(tr("Move “%1” to the &left", "a column").arg(title), -1);
    add(tr("Move “%1” to the &right", "a column").arg(title), 1);
    menu.addAction(tr("&Fit the width of “%1”", "a column").arg(title), m_table,
                   [this, section] { m_table->resizeColumnToContents(section); });
}

void TablePane::fillColumnMenu(QMenu &menu, int current)
{
    QHeaderView *header = m_table->horizontalHeader();
    for (const InvestmentColumn column : investmentColumns()) {
        const int section = static_cast<int>(column);
        QAction *action = menu.addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(section));
        // The name is the row's heading: without it no row could be told from another.
        action->setEnabled(column != InvestmentColumn::Name);
        connect(action, &QAction::toggled, header, [this, header, section](bool shown) {
            header->setSectionHidden(section, !shown);
            m_totals->horizontalHeader()->setSectionHidden(section, !shown);
            if (shown && m_table->columnWidth(section) < fontMetrics().averageCharWidth() * 4)
                m_table->resizeColumnToContents(section);
        });
    }
    addColumnPlaces(menu, current);
    menu.addSeparator();
    menu.addAction(tr("As at the &start"), this, [this] { restoreColumnState({}); });
}

void TablePane::sortBy(int section)
{
    const auto column = static_cast<InvestmentColumn>(section);
    const bool isFurther = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    QList<ColumnSort> sort = m_model.sortColumns();
    const auto found = std::find_if(sort.begin(), sort.end(), [column](const ColumnSort &entry) {
        return entry.column == column;
    });
    // Ascending, descending, not at all.
    std::optional<ColumnSort> next = ColumnSort{.column = column, .order = Qt::AscendingOrder};
    if (found != sort.end()) {
        next->order = Qt::DescendingOrder;
        if (found->order == Qt::DescendingOrder)
            next.reset();
    }
    if (!isFurther)
        sort = next ? QList<ColumnSort>{*next} : QList<ColumnSort>();
    else if (found == sort.end())
        sort.append(*next);
    else if (next)
        *found = *next;
    else
        sort.removeAt(std::distance(sort.begin(), found));
    m_model.setSort(sort);
    showSortMark();
    emit sorted();
}

void TablePane::showSortMark()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QList<ColumnSort> &sort = m_model.sortColumns();
    header->setSortIndicatorShown(!sort.isEmpty());
    if (sort.isEmpty())
        return;
    const int section = static_cast<int>(sort.first().column);
    header->setSortIndicator(section, sort.first().order);
    // The mark takes room of its own, not that of the title.
    if (!header->isSectionHidden(section))
        header->resizeSection(
            section, std::max(header->sectionSize(section), header->sectionSizeHint(section)));
}

} // namespace bundlinje
