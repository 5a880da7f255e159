#pragma once

#include "model/items/importpreviewmodel.h"

#include <QtCore/QSortFilterProxyModel>

namespace bundlinje {

/// The lines of an `ImportPreviewModel` of one kind, and with a text in their name or in one of
/// their fields.
class ImportPreviewFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ImportPreviewFilter(QObject *parent = nullptr);

    /// Nothing = every kind.
    void setKind(std::optional<ImportPreviewModel::Kind> kind);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<ImportPreviewModel::Kind> m_kind;
    QString m_text;
};

} // namespace bundlinje
