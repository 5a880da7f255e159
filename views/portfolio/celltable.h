#pragma once

#include "model/domain/investment.h"
#include "views/portfolio/pinnedtable.h"

namespace bundlinje {

class CellDelegate;
class InvestmentTableModel;

/// The table of investments, edited cell by cell: Enter saves and goes down, Tab saves and goes
/// right, Esc restores. A text that cannot be read keeps its cell.
class CellTable final : public PinnedTable {
    Q_OBJECT

public:
    CellTable(InvestmentTableModel &model, QWidget *parent);

    /// Saves what is being typed in a cell. Returns false, with the cell open and in focus, when it
    /// cannot be read or saved.
    [[nodiscard]] bool commitCell();
    /// The column of the cell in which something is typed that is not saved; empty for none.
    QString unsaved() const;
    /// Takes back what stands in a cell and cannot be saved; false when there is none.
    bool undoTyping();
    /// Whether a cell holds what the file refused and nobody changed since.
    bool isWaiting() const;
    /// Saves what waits so.
    void saveAgain();
    /// Edits the current cell, as F2 does; from one that cannot be edited the first in its row.
    void editCell();

    /// What is typed in a cell stays, where its row does.
    void reset() override;

signals:
    /// Something was saved that looks wrong.
    void remarked(const QString &text);
    /// What `unsaved` answers may be another.
    void unsavedChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void resumeTyping();
    void returnToCell();
    void goDown(int column);
    void editBeside(QModelIndex cell, int step);

    InvestmentTableModel &m_model;
    CellDelegate *m_delegate;
    InvestmentId m_below; ///< Under the cell before it was saved, which may move its row.
};

} // namespace bundlinje
