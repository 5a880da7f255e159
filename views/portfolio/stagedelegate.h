#pragma once

#include "model/domain/portfolio.h"

#include <QtWidgets/QStyledItemDelegate>

namespace bundlinje {

/// Edits a stage in the table by choosing among those of the portfolio.
class StageDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit StageDelegate(QObject *parent);

    void setPortfolio(const Portfolio &portfolio) { m_portfolio = portfolio; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    Portfolio m_portfolio;
};

} // namespace bundlinje
