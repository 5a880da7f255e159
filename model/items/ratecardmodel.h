#pragma once

#include "model/items/part.h"
#include "model/items/ratecard.h"

#include "model/domain/effectgoal.h"

#include <QtCore/QAbstractTableModel>

namespace bundlinje {

/// A rate card while it is typed: a row for each effect goal and one more to be named, a column for
/// each check. What cannot be read stays as it was typed until it is put right.
class RateCardModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RateCardModel(QObject *parent = nullptr);

    /// A card of the prices that the terms have.
    /// @param context how amounts are read: language and currency
    void setCard(const ContractTerms &terms, const QList<EffectGoal> &goals,
                 const PartContext &context);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Writes cells separated by tabs and lines over those from this one on; rows are added as
    /// needed. From the first column on, lines go to the rows that have their names, and a line
    /// that names the columns is left out. Returns how many columns had no place, 0 = none.
    int paste(const QModelIndex &at, const QString &block);

    /// The first cell that cannot be read; not valid when there is none.
    QModelIndex unread() const;
    /// The rows that have a price, or had one when the card was set: what was emptied is 0.
    QList<RateCardRow> rows() const;

private:
    struct Row {
        QUuid goal;
        QStringList cells; ///< The name, then the prices as they were typed.
        QList<bool> wasPaid; ///< At each check, when the card was set.
    };

    void addRow(const RateCardRow &row);
    int rowNamed(const QString &name) const;
    bool isHeader(const QStringList &cells) const;
    QString shown(const QModelIndex &index) const;

    QList<CheckDate> m_checks;
    QList<Row> m_rows;
    PartContext m_context;
};

} // namespace bundlinje
