#include "model/items/duemodel.h"

#include "model/items/datetext.h"
#include "model/items/numbertext.h"
#include "model/items/plaintooltip.h"
#include "model/items/searchtext.h"

#include <QtGui/QFont>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What comes within so many days is told apart from what comes later.
constexpr int soonDays = 30;

constexpr quintptr noGroup = DueModel::GroupCount;

} // namespace

bool fitsWords(const QString &text, const QString &words)
{
    const QList<QByteArray> wanted = searchWords(words);
    if (wanted.isEmpty())
        return true;
    const QByteArray folded = searchFolded(text);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&folded](const QByteArray &word) { return folded.contains(word); });
}

DueModel::DueModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void DueModel::setRows(const QList<DueRow> &rows, QDate today)
{
    m_all = rows;
    sortLateFirst(m_all);
    const bool isNewDay = std::exchange(m_today, today) != today;
    arrange();
    if (isNewDay)
        retranslate(); // How late each is has changed.
}

void DueModel::setFilter(const DueFilter &filter)
{
    if (std::exchange(m_filter, filter) != filter)
        arrange();
}

void DueModel::setAmountsHidden(bool hidden)
{
    if (std::exchange(m_amountsHidden, hidden) != hidden)
        retranslate();
}

void DueModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(GroupCount - 1, ColumnCount - 1));
    for (int group = 0; group < GroupCount; ++group) {
        const QModelIndex above = index(group, 0);
        if (const int rows = rowCount(above); rows > 0)
            emit dataChanged(index(0, 0, above), index(rows - 1, ColumnCount - 1, above));
    }
}

bool DueModel::isShown(const DueRow &row) const
{
    if (m_filter.kind && row.item.kind != *m_filter.kind)
        return false;
    if (m_filter.days && row.item.date.earliest() > m_today.addDays(*m_filter.days))
        return false;
    return m_filter.words.isEmpty()
        || fitsWords(row.name + u'\n' + dueWhat(row) + u'\n' + dueWho(row), m_filter.words);
}

DueModel::Group DueModel::groupOf(const DueRow &row) const
{
    if (isOver(row.item.date, m_today))
        return Late;
    return row.item.date.latest() <= m_today.addDays(soonDays) ? Soon : Later;
}

void DueModel::arrange()
{
    std::array<QList<DueRow>, GroupCount> groups;
    for (const DueRow &row : std::as_const(m_all)) {
        if (isShown(row))
            groups.at(groupOf(row)).append(row);
    }
    for (const Group group : {Late, Soon, Later})
        replace(group, groups.at(group));
}

void DueModel::replace(Group group, const QList<DueRow> &rows)
{
    QList<DueRow> &shownOnes = m_groups.at(group);
    const auto before = static_cast<int>(shownOnes.size());
    const auto after = static_cast<int>(rows.size());
    const int common = std::min(before, after);
    int first = 0;
    while (first < common && shownOnes.at(first) == rows.at(first))
        ++first;
    int last = 0; // How many rows are the same from the end.
    while (last < common - first && shownOnes.at(before - 1 - last) == rows.at(after - 1 - last))
        ++last;
    if (first == before && first == after)
        return;
    const int changed = common - first - last;
    const QModelIndex above = index(group, 0);
    if (before > after) {
        beginRemoveRows(above, first + changed, before - last - 1);
        shownOnes = rows;
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows(above, first + changed, after - last - 1);
        shownOnes = rows;
        endInsertRows();
    } else {
        shownOnes = rows;
    }
    if (changed > 0)
        emit dataChanged(index(first, 0, above),
                         index(first + changed - 1, ColumnCount - 1, above));
    emit dataChanged(above, index(group, ColumnCount - 1)); // It says how many there are.
}

int DueModel::shown() const
{
    return shownIn(Late) + shownIn(Soon) + shownIn(Later);
}

QList<DueRow> DueModel::shownRows() const
{
    return m_groups.at(Late) + m_groups.at(Soon) + m_groups.at(Later);
}

const DueRow *DueModel::rowAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.internalId() == noGroup)
        return nullptr;
    return &m_groups.at(index.internalId()).at(index.row());
}

QModelIndex DueModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) : noGroup);
}

QModelIndex DueModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || child.internalId() == noGroup
        ? QModelIndex()
        : createIndex(static_cast<int>(child.internalId()), 0, noGroup);
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return GroupCount;
    const bool isGroup = parent.internalId() == noGroup && parent.column() == 0;
    return isGroup ? shownIn(static_cast<Group>(parent.row())) : 0;
}

int DueModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString DueModel::groupText(Group group) const
{
    const QString count = countText(shownIn(group), QLocale());
    switch (group) {
    case Late:
        return tr("Late: %1", "%1 how many").arg(count);
    case Soon:
        return tr("Next 30 days: %1", "%1 how many").arg(count);
    case Later:
    case GroupCount:
        break;
    }
    return tr("Later: %1", "%1 how many").arg(count);
}

QString DueModel::text(const DueRow &row, int column) const
{
    switch (column) {
    case DateColumn:
        return dateText(row.item.date, QLocale());
    case LatenessColumn:
        return dueLateness(row, m_today);
    case InvestmentColumn:
        return row.name.isEmpty() ? tr("(without a name)") : row.name;
    case WhatColumn:
        return dueWhat(row);
    case WhoColumn:
        return dueWho(row);
    default:
        break;
    }
    const QString amount = dueAmount(row, QLocale());
    return m_amountsHidden && !amount.isEmpty() ? QString::fromUtf16(hiddenText) : amount;
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DueRow *row = rowAt(index);
    if (role == Qt::FontRole && (!row || index.internalId() == Late)) {
        QFont bold;
        bold.setBold(!row || index.column() == LatenessColumn);
        return bold;
    }
    if (role == Qt::TextAlignmentRole && index.column() == AmountColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (!row)
        return index.column() == 0 && role != Qt::ToolTipRole
            ? groupText(static_cast<Group>(index.row()))
            : QVariant();
    const QString shownText = text(*row, index.column());
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(shownText)) : QVariant(shownText);
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == AmountColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case LatenessColumn:
        return tr("How late");
    case InvestmentColumn:
        return tr("Investment");
    case WhatColumn:
        return tr("What");
    case WhoColumn:
        return tr("Who");
    case AmountColumn:
        return tr("Amount");
    default:
        return {};
    }
}

} // namespace bundlinje
