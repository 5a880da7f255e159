#pragma once

#include "model/items/duerow.h"

#include <QtCore/QAbstractItemModel>

#include <array>

namespace bundlinje {

/// What is shown of all that is due.
struct DueFilter {
    std::optional<DueItem::Kind> kind; ///< Empty = every kind.
    std::optional<int> days; ///< How many from today on; empty = all there are.
    QString words; ///< All must occur in the investment's name, what is due or who pays.

    friend bool operator==(const DueFilter &, const DueFilter &) = default;
};

/// Whether the words of a filter all occur in that text, however they are written.
bool fitsWords(const QString &text, const QString &words);

/// All that is due: three items, for what is late, what comes within 30 days, and what comes later,
/// with the things under them by date. Rows are replaced as a whole; the model finds out what was
/// added, removed or changed, so that selection and scroll position stay.
class DueModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        DateColumn,
        LatenessColumn,
        InvestmentColumn,
        WhatColumn,
        WhoColumn,
        AmountColumn,
        ColumnCount
    };
    enum Group { Late, Soon, Later, GroupCount };

    explicit DueModel(QObject *parent = nullptr);

    /// @param rows in any order
    void setRows(const QList<DueRow> &rows, QDate today);
    void setFilter(const DueFilter &filter);
    const DueFilter &filter() const { return m_filter; }
    void setAmountsHidden(bool hidden);
    /// After another language was chosen.
    void retranslate();

    /// How many there are without the filter.
    int all() const { return static_cast<int>(m_all.size()); }
    int shown() const;
    int shownIn(Group group) const { return static_cast<int>(m_groups.at(group).size()); }
    /// What the filter lets through, what is latest first.
    QList<DueRow> shownRows() const;
    /// Null for the item above.
    const DueRow *rowAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool isShown(const DueRow &row) const;
    Group groupOf(const DueRow &row) const;
    void arrange();
    void replace(Group group, const QList<DueRow> &rows);
    QString groupText(Group group) const;
    QString text(const DueRow &row, int column) const;

    QList<DueRow> m_all; ///< Late ones first, then by date.
    std::array<QList<DueRow>, GroupCount> m_groups;
    DueFilter m_filter;
    QDate m_today;
    bool m_amountsHidden = false;
};

} // namespace bundlinje
