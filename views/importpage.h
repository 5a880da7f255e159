#pragma once

#include "model/exchange/importplan.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace bundlinje {

/// What an import would do, to look at before it is done: counts, every changed field, and every
/// cell that could not be read.
class ImportPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(QWidget *parent);

    void setPlan(const ImportPlan &plan);
    const ImportPlan &plan() const { return m_plan; }

signals:
    void accepted();
    void cancelled();
    /// The person decides otherwise; the import is to be planned again.
    void optionsChosen(const bundlinje::ImportOptions &options);
    void failed(const bundlinje::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void fillCounts();
    void fillChanges();
    void fillUnreadable();
    void saveUnreadable();

    ImportPlan m_plan;
    QLabel *m_heading;
    QLabel *m_counts;
    QCheckBox *m_clearEmptied;
    QTabWidget *m_tabs;
    QTableWidget *m_changes;
    QTableWidget *m_unreadable;
    QPushButton *m_save;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace bundlinje
