#include "views/import/choicedelegate.h"

#include "model/items/columnmappingmodel.h"

#include <QtWidgets/QComboBox>

namespace bundlinje {

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ColumnMappingModel *>(index.model());
    auto *box = new QComboBox(parent);
    if (model) {
        for (const Choice &choice : model->choices(index))
            box->addItem(choice.label, choice.key);
        box->setAccessibleName(
            model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    }
    auto *self = const_cast<ChoiceDelegate *>(this); // Its signals are no part of its state.
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
}

} // namespace bundlinje
