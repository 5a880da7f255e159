#pragma once

#include "model/items/investmenttablemodel.h"

namespace bundlinje {

/// One row under the table with the sum of each column over the investments shown and how many of
/// how many it covers. Its columns are those of the table.
class TotalsRowModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// @param table must outlive this model
    explicit TotalsRowModel(InvestmentTableModel &table, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The table's, for screen readers alone: nobody sees a header here.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    QString text(InvestmentColumn column) const;
    QString spoken(InvestmentColumn column) const;
    /// In millions, with the unit where the column has none; a sign while amounts are hidden.
    QString shown(Money amount, bool hasUnit) const;
    QString amountText(const QList<AmountTotal> &totals, bool hasUnit) const;
    QString cover(int covered) const;
    QString details(InvestmentColumn column) const;

    InvestmentTableModel &m_table;
    PortfolioTotals m_totals;
    QList<RatioTotal> m_ratios;
    QLocale m_locale;
};

} // namespace bundlinje
