#pragma once

#include "model/items/fieldchanges.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTableView;

namespace bundlinje {

class RowsModel;

/// How one field has changed: when, who, before, after, newest first.
class ChangeList final : public QWidget {
    Q_OBJECT

public:
    explicit ChangeList(const QString &name, QWidget *parent);

    /// @param label of the field
    void show(const QString &label, const QList<FieldChange> &changes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();

    QLabel *m_heading;
    QTableView *m_table;
    RowsModel *m_model;
};

} // namespace bundlinje
