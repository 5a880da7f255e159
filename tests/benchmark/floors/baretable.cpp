#include "tests/benchmark/floors/baretable.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace bundlinje {

namespace {

std::size_t at(int position)
{
    return static_cast<std::size_t>(position);
}

} // namespace

BareTable::BareTable(const QAbstractItemModel &source, const Columns &columns, int numberRole)
    : m_columns(source.columnCount())
    , m_shown(at(source.rowCount()))
{
    std::iota(m_shown.begin(), m_shown.end(), 0);
    const QCollator collator;
    for (int row = 0; row < source.rowCount(); ++row) {
        for (int column = 0; column < m_columns; ++column)
            m_texts.push_back(source.index(row, column).data().toString());
        m_numbers.push_back(source.index(row, columns.number).data(numberRole).toDouble());
        m_sortKeys.push_back(collator.sortKey(source.index(row, columns.text).data().toString()));
        QByteArray haystack;
        for (const int column : columns.filtered)
            haystack += source.index(row, column).data().toString().toLower().toUtf8() + '\n';
        m_haystacks.push_back(haystack);
    }
}

template <typename Less> void BareTable::sortBy(Qt::SortOrder order, Less less)
{
    emit layoutAboutToBeChanged();
    if (order == Qt::AscendingOrder)
        std::sort(m_shown.begin(), m_shown.end(), less);
    else
        std::sort(m_shown.begin(), m_shown.end(), [less](int a, int b) { return less(b, a); });
    emit layoutChanged();
}

void BareTable::sortAsInSource()
{
    sortBy(Qt::AscendingOrder, std::less<>());
}

void BareTable::sortByNumber(Qt::SortOrder order)
{
    sortBy(order, [this](int a, int b) { return m_numbers[at(a)] < m_numbers[at(b)]; });
}

void BareTable::sortByText(Qt::SortOrder order)
{
    sortBy(order, [this](int a, int b) { return m_sortKeys[at(a)] < m_sortKeys[at(b)]; });
}

void BareTable::filter(const QString &text)
{
    const QByteArray needle = text.toLower().toUtf8();
    beginResetModel();
    m_shown.clear();
    for (int row = 0; row < static_cast<int>(m_haystacks.size()); ++row) {
        if (m_haystacks[at(row)].contains(needle))
            m_shown.push_back(row);
    }
    endResetModel();
}

int BareTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BareTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant BareTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return m_texts[at(m_shown[at(index.row())] * m_columns + index.column())];
}

} // namespace bundlinje
