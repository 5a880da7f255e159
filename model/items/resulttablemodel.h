#pragma once

#include "model/items/resulttable.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>

namespace bundlinje {

/// A table of results for a view. The rows of a table of the same shape are replaced in place, so
/// that place and selection stay while somebody types.
class ResultTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        MarkedRole = Qt::UserRole, ///< Today's value.
        MovedRole, ///< Has just changed.
        TotalRole,
    };

    explicit ResultTableModel(QObject *parent = nullptr);

    /// @param showMoves marks the cells that differ from what stood there, until `forgetMoves`
    void setTable(const ResultTable &table, bool showMoves);
    void forgetMoves();
    const ResultTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString accessibleText(const ResultTable::Cell &cell, bool moved) const;

    ResultTable m_table;
    QSet<std::pair<int, int>> m_moved;
};

} // namespace bundlinje
