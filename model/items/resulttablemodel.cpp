#include "model/items/resulttablemodel.h"

#include "model/items/numbertext.h"
#include "model/items/plaintooltip.h"

namespace bundlinje {

ResultTableModel::ResultTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ResultTableModel::setTable(const ResultTable &table, bool showMoves)
{
    const bool sameShape = table.heads == m_table.heads && table.rows.size() == m_table.rows.size();
    if (!sameShape) {
        beginResetModel();
        m_moved.clear();
        m_table = table;
        endResetModel();
        return;
    }
    if (table == m_table)
        return;
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.heads.size(); ++column) {
            const ResultTable::Cell now = table.rows.at(row).cells.value(column);
            if (showMoves && now.text != m_table.rows.at(row).cells.value(column).text)
                m_moved.insert({row, column});
        }
    }
    m_table = table;
    if (!m_table.rows.isEmpty() && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ResultTableModel::forgetMoves()
{
    if (m_moved.isEmpty())
        return;
    m_moved.clear();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ResultTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ResultTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QString ResultTableModel::accessibleText(const ResultTable::Cell &cell, bool moved) const
{
    const QString text = cell.text.isEmpty() ? tr("missing") : cell.text;
    if (cell.isMarked)
        return tr("%1, as it is now").arg(text);
    return moved ? tr("%1, just changed").arg(text) : text;
}

QVariant ResultTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ResultTable::Row &row = m_table.rows.at(index.row());
    const ResultTable::Cell cell = row.cells.value(index.column());
    const bool moved = m_moved.contains({index.row(), index.column()});
    switch (role) {
    case Qt::DisplayRole:
        return cell.text.isEmpty() ? QString::fromUtf16(missingText) : cell.text;
    case Qt::AccessibleTextRole:
        return accessibleText(cell, moved);
    case Qt::ToolTipRole:
        return cell.text.isEmpty() ? QVariant()
                                   : plainToolTip(cell.exact.isEmpty() ? cell.text : cell.exact);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case MarkedRole:
        return cell.isMarked;
    case MovedRole:
        return moved;
    case TotalRole:
        return row.isTotal;
    default:
        return {};
    }
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_table.heads.value(section);
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return section + 1;
    return {};
}

} // namespace bundlinje
