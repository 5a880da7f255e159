#pragma once

#include "views/quietview.h"

#include <QtWidgets/QTableView>

namespace bundlinje {

class GridDelegate;
class GridModel;

/// The table of a grid field. Typing or F2 edits the cell, Tab goes right and Enter down, also
/// while nothing is typed; Tab leaves the table behind its last cell. Ctrl+C and Ctrl+V copy and
/// paste blocks, Del empties cells, Ctrl+Del removes lines.
class GridTable final : public QuietView<QTableView> {
    Q_OBJECT

public:
    GridTable(GridModel &model, QWidget *parent);

    GridDelegate *delegate() const { return m_delegate; }
    /// Makes a cell the current one and selects it alone.
    void goTo(int row, int column);
    void paste();
    void removeLines();

signals:
    void pasted(int refused);
    /// What was done without an editor: cells emptied, lines removed.
    void done();
    void detailsAsked();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool step(int by);
    void move(int row, int column, int right, int down);

    GridModel &m_model;
    GridDelegate *m_delegate;
};

} // namespace bundlinje
