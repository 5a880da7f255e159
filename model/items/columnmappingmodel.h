#pragma once

#include "model/exchange/tablemapping.h"
#include "model/items/part.h"

#include <QtCore/QAbstractTableModel>

namespace bundlinje {

/// The columns of a table from outside, what stands in them, and which field each is read into. The
/// field and how numbers are read can be chosen.
class ColumnMappingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        HeaderColumn,
        SampleColumn,
        FieldColumn,
        ReadingColumn,
        RemarkColumn,
        ColumnCount
    };

    explicit ColumnMappingModel(QObject *parent = nullptr);

    /// @param sheet null shows nothing
    void setTable(const Sheet *sheet, const TableMapping &mapping);
    const QList<ColumnMapping> &columns() const { return m_mapping.columns; }

    /// What may be chosen in that cell; empty where nothing may.
    QList<Choice> choices(const QModelIndex &index) const;

    /// On the screen only: what is imported has its numbers.
    void setAmountsHidden(bool hidden);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// The key of the choice under `Qt::EditRole`.
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// A person chose otherwise.
    void columnsChanged();

private:
    QString text(const QModelIndex &index) const;
    QString remark(const ColumnMapping &column) const;

    TableMapping m_mapping;
    QStringList m_samples;
    QStringList m_twice;
    bool m_amountsHidden = false;
};

} // namespace bundlinje
