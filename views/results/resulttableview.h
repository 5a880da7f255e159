#pragma once

#include "model/items/resulttablemodel.h"

#include <QtWidgets/QTableView>

namespace bundlinje {

/// A table of results: arrows walk, Enter asks how a row came about, Ctrl+C copies the table as a
/// spreadsheet reads it.
class ResultTableView final : public QTableView {
    Q_OBJECT

public:
    explicit ResultTableView(QWidget *parent);

    /// @param whole with its amounts also where the screen hides them; what is copied
    /// @param showMoves marks what differs from what stood there, until `forgetMoves`
    void setTable(const ResultTable &onScreen, const ResultTable &whole, bool showMoves);
    /// Of its rows it insists on no more than so many; the rest scrolls. For where nothing around
    /// the table does.
    void setLeastRows(int rows);
    void forgetMoves() { m_model->forgetMoves(); }
    const ResultTable &table() const { return m_model->table(); }
    void copy();

signals:
    /// What was done, for a line that says so.
    void done(const QString &text);
    void rowAsked(const bundlinje::ResultTable::Row &row);
    /// Exact figures of the cell, for a status bar.
    void pointedAt(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void sayCell();
    void fit();
    void fitHead();
    int widthOfHead(int column) const;

    ResultTableModel *m_model;
    ResultTable m_whole;
    int m_leastRows = 16;
};

} // namespace bundlinje
