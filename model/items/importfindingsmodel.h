#pragma once

#include "model/exchange/importreport.h"

#include <QtCore/QAbstractTableModel>

namespace bundlinje {

/// The cells of an import that a person should know about: those that cannot be read, then those
/// that look odd.
class ImportFindingsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        FileColumn,
        SheetColumn,
        RowColumn,
        HeaderColumn,
        ValueColumn,
        ReasonColumn,
        ColumnCount
    };

    explicit ImportFindingsModel(QObject *parent = nullptr);

    void setReport(const ImportReport &report);

    /// On the screen only: what is imported has its numbers.
    void setAmountsHidden(bool hidden);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString valueText(const CellFinding &finding) const;

    QList<CellFinding> m_findings;
    bool m_amountsHidden = false;
};

} // namespace bundlinje
