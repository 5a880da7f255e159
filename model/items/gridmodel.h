#pragma once

#include "model/items/gridsource.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

#include <utility>

namespace bundlinje {

/// A table that is typed in, cell by cell or by a block from a spreadsheet; its last row is a new
/// one that stands ready; under it stand further new ones as long as the file does not take them. A
/// text that cannot be read stays in its cell with the reason, while what is stored there stays in
/// force. Outlived by its source.
class GridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        MessageRole = Qt::UserRole, ///< What is wrong or looks wrong there, in a sentence.
        RefusedRole, ///< Whether what stands there is not saved.
        UrgentRole, ///< Whether it should draw the eye.
    };

    explicit GridModel(GridSource &source, QObject *parent = nullptr);

    /// Shows what is stored now; what was added, removed or changed is found out.
    void reload();
    /// Whether rows are coming and going just now: `reloaded` is sent after it.
    bool isReloading() const { return m_isReloading; }
    /// @param checks sentence by cell: row and column
    void setChecks(const QHash<std::pair<int, int>, QString> &checks);

    /// Types a text into a cell. False = it is refused, see `MessageRole`, or could not be saved.
    bool enter(const QModelIndex &cell, const QString &text, bool isKey);
    /// Puts lines of tab-separated cells there and to the right and below, as one step. What cannot
    /// be taken stays in its cell. Returns how many were not.
    int paste(const QModelIndex &corner, const QString &text);
    /// How many filled cells of the last paste lay to the right of the last column.
    int pastedBeyond() const { return m_pastedBeyond; }
    /// Empties cells that can be empty, as one step.
    void clear(const QModelIndexList &cells);
    void removeLines(const QList<int> &rows);
    /// Puts what is stored back into a cell.
    void restore(const QModelIndex &cell);
    void restoreAll();
    /// Enters once more what the file refused.
    void tryAgain();

    /// The cells whose text is not saved, from the top.
    QModelIndexList refused() const;
    /// Whether one of them was refused because of the file.
    bool isWaiting() const;
    /// The cells as lines of tab-separated texts.
    QString copied(const QModelIndexList &cells) const;
    /// What the last entry, paste or removal failed on, in a sentence; empty = it did not.
    QString failure() const { return m_failure; }
    /// The name of a cell for a message: "Line 3, Amount".
    QString place(const QModelIndex &cell) const;

    /// Whether nothing is stored of the row: the line that stands ready, and those after it that
    /// the file did not take.
    bool isNewRow(int row) const { return row >= m_ids.size() && row < rowCount(); }
    int rowOf(const QUuid &id) const { return static_cast<int>(m_ids.indexOf(id)); }
    const GridSource &source() const { return m_source; }
    const QList<GridColumnInfo> &columns() const { return m_columns; }
    /// The text to begin editing with.
    QString editText(const QModelIndex &cell) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// What `refused` answers may be another.
    void refusedChanged();
    /// What is stored is shown; rows may have another place.
    void reloaded();

private:
    struct Refusal {
        QString text;
        bool isKey = false;
        Error error;
    };
    using Cell = std::pair<QUuid, QString>; ///< Row and name of the column.

    struct Shown {
        QString text;
        QString shown;
        bool isUrgent = false;

        friend bool operator==(const Shown &, const Shown &) = default;
    };

    GridEntry take(const QList<CellText> &texts);
    void keepUnsaved(const QList<CellText> &texts, const QList<QUuid> &lines,
                     const QList<GridColumnInfo> &columns, const Error &error);
    bool isRefused(const QUuid &line) const;
    void addWaitingLine(const QUuid &line);
    /// Of new lines that wait the first stands in the line that stands ready.
    void closeUpWaiting();
    /// Those of the row that wait for the file, with this one in its place.
    QList<CellText> withThoseOfLine(const CellText &typed) const;
    /// The ids of all rows as they stand, null = the line that stands ready.
    QList<QUuid> lines() const;
    void tellLost(const QList<GridColumnInfo> &before);
    int columnOf(const QString &name) const;
    void readColumns();
    void readAgain();
    Cell cellAt(const QModelIndex &index) const;
    const Refusal *refusalAt(const QModelIndex &index) const;
    QString display(const QModelIndex &index) const;
    QString message(const QModelIndex &index) const;
    QList<QList<Shown>> shownRows() const;

    GridSource &m_source;
    QList<GridColumnInfo> m_columns;
    QList<QUuid> m_ids;
    QList<QList<Shown>> m_rows;
    QHash<std::pair<int, int>, QString> m_checks;
    QHash<Cell, Refusal> m_refusals;
    QList<QUuid> m_waiting; ///< New lines after the one that stands ready: the file refused them.
    QString m_failure;
    int m_pastedBeyond = 0;
    bool m_hasNewRow = false;
    bool m_isReloading = false;
};

} // namespace bundlinje
