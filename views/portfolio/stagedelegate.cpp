#include "views/portfolio/stagedelegate.h"

#include "model/items/labels.h"

#include <QtWidgets/QComboBox>

namespace bundlinje {

StageDelegate::StageDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QWidget *StageDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("Stage"));
    box->addItem(tr("not stated", "stage"), QString());
    for (const Stage &stage : m_portfolio.stages)
        box->addItem(stageLabel(m_portfolio, stage.key), stage.key);
    const QString current = index.data(Qt::EditRole).toString();
    if (box->findData(current) < 0) // A stage that came from outside stays as it is.
        box->addItem(current, current);
    return box;
}

void StageDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void StageDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData());
}

} // namespace bundlinje
