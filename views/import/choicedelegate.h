#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace bundlinje {

/// Edits the cells of a `ColumnMappingModel` by a list of their choices. What is chosen applies at
/// once.
class ChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
};

} // namespace bundlinje
