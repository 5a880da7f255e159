#pragma once

#include "model/items/investmenttablemodel.h"

#include <QtWidgets/QWidget>

class QMenu;
class QSpacerItem;
class QTableView;

namespace bundlinje {

class CellTable;
class TotalsRowModel;

/// The table of investments with the row of totals pinned under it.
class TablePane final : public QWidget {
    Q_OBJECT

public:
    TablePane(InvestmentTableModel &model, QWidget *parent);

    QTableView *table() const;
    QTableView *totals() const { return m_totals; }

    /// What the pane needs to show so many rows, with its header and totals.
    int heightOfRows(int rows) const;

    /// Saves what is being typed in a cell; false when it cannot be, and the cell stays open.
    [[nodiscard]] bool commitCell();
    /// Takes back what stands in a cell and cannot be saved; false when there is none.
    bool undoTypingInCell();
    /// Edits the current cell; beside one that cannot be edited, the first of its row that can.
    void editCell();

    QList<InvestmentId> selected() const;
    /// Selects those that are shown and scrolls to the first.
    void select(const QList<InvestmentId> &ids);
    /// The selected rows as text for other programs, in the columns shown, left to right.
    void copySelection() const;

    /// The menu with a tick for each column; it is filled each time it opens.
    void setColumnMenu(QMenu *menu);
    /// The menu with the columns shown, each sorting by it as a click on its title does; it is
    /// filled each time it opens.
    void setSortMenu(QMenu *menu);

    /// Gives columns what their cells and totals need by now; takes nothing from any.
    void widenColumns();
    /// Widths, order and choice of columns.
    QByteArray columnState() const;
    /// False, and the columns of a first start, where the state is empty or not understood.
    bool restoreColumnState(const QByteArray &state);

signals:
    void selectionChanged();
    /// The person has just sorted the table.
    void sorted();
    void activated(bundlinje::InvestmentId id);
    /// Something was saved that looks wrong.
    void remarked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void setUpTotals();
    void updateMetrics();
    /// @param current the column that can be moved and sized; −1 = none
    void fillColumnMenu(QMenu &menu, int current);
    void addColumnPlaces(QMenu &menu, int section);
    void fillSortMenu(QMenu &menu);
    void sortBy(int section);
    void showSortMark();
    void firstColumns();
    void retranslate();

    InvestmentTableModel &m_model;
    int m_characterWidth = 0; ///< That the columns were measured with.
    bool m_fitWhenShown = false; ///< The columns were chosen before the width was known.
    TotalsRowModel *m_totalsModel;
    CellTable *m_table;
    QTableView *m_totals;
    QSpacerItem *m_scrollBarGap; ///< As wide as the table's scroll bar.
};

} // namespace bundlinje
