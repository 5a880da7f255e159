#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QCollator>

#include <vector>

namespace bundlinje {

/// Floor of sorting, filtering and scrolling: texts that are ready to be painted, and an index
/// vector over sort keys and lower-cased texts that are made once.
class BareTable final : public QAbstractTableModel {
public:
    /// Which columns of the source are looked at.
    struct Columns {
        int number = 0;
        int text = 0;
        QList<int> filtered;
    };

    /// @param numberRole where the source has the number that its text stands for
    BareTable(const QAbstractItemModel &source, const Columns &columns, int numberRole);

    void sortAsInSource();
    void sortByNumber(Qt::SortOrder order);
    void sortByText(Qt::SortOrder order);
    void filter(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    template <typename Less> void sortBy(Qt::SortOrder order, Less less);

    int m_columns = 0;
    std::vector<QString> m_texts;
    std::vector<double> m_numbers;
    std::vector<QCollatorSortKey> m_sortKeys;
    std::vector<QByteArray> m_haystacks;
    std::vector<int> m_shown;
};

} // namespace bundlinje
