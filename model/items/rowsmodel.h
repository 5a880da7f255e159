#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

namespace bundlinje {

/// The rows of one list of an investment or portfolio as texts, for a table beside a form. Rows are
/// replaced as a whole; the model finds out what was added, removed or changed, so that selection
/// and scroll position stay.
class RowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RowsModel(QObject *parent = nullptr);

    void setTitles(const QStringList &titles);
    /// One text for each column; a shorter row ends in missing texts.
    void setRows(const QList<QStringList> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QList<QStringList> m_rows;
};

} // namespace bundlinje
