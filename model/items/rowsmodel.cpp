#include "model/items/rowsmodel.h"

#include "model/items/numbertext.h"
#include "model/items/plaintooltip.h"

#include <algorithm>

namespace bundlinje {

namespace {

/// Cells show the beginning of long texts on one line; the form beside holds them whole.
QString cellText(const QString &text)
{
    constexpr qsizetype longest = 200;
    return text.left(longest).simplified();
}

} // namespace

RowsModel::RowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RowsModel::setTitles(const QStringList &titles)
{
    if (titles.size() != m_titles.size()) {
        beginResetModel();
        m_titles = titles;
        endResetModel();
        return;
    }
    m_titles = titles;
    if (!titles.isEmpty())
        emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(titles.size()) - 1);
}

void RowsModel::setRows(const QList<QStringList> &rows)
{
    const auto common = static_cast<int>(std::min(m_rows.size(), rows.size()));
    int first = 0;
    while (first < common && m_rows.at(first) == rows.at(first))
        ++first;
    int last = 0; // How many rows are the same from the end.
    while (last < common - first
           && m_rows.at(m_rows.size() - 1 - last) == rows.at(rows.size() - 1 - last))
        ++last;
    const auto before = static_cast<int>(m_rows.size());
    const auto after = static_cast<int>(rows.size());
    const int changed = std::min(before, after) - first - last;
    if (before > after) {
        beginRemoveRows({}, first + changed, before - last - 1);
        m_rows = rows;
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, first + changed, after - last - 1);
        m_rows = rows;
        endInsertRows();
    } else {
        m_rows = rows;
    }
    if (changed > 0 && columnCount() > 0)
        emit dataChanged(index(first, 0), index(first + changed - 1, columnCount() - 1));
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = cellText(m_rows.at(index.row()).value(index.column()));
    if (role == Qt::DisplayRole)
        return text.isEmpty() ? QString::fromUtf16(missingText) : text;
    if (role == Qt::AccessibleTextRole)
        return text.isEmpty() ? tr("missing") : text;
    if (role == Qt::ToolTipRole)
        return text.isEmpty() ? QVariant() : plainToolTip(text); // A column may be too narrow.
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? section + 1 : QVariant();
    if (role == Qt::ToolTipRole)
        return plainToolTip(m_titles.value(section));
    return role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
}

} // namespace bundlinje
