#pragma once

#include "model/exchange/importplan.h"

#include <QtCore/QSet>
#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace bundlinje {

class ImportPreviewFilter;
class ImportPreviewModel;

/// The table of what an import would do: a tick for each investment, a filter, and the counts.
class PreviewPane final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent);

    /// @param portfolio names the stages
    void setPlan(const ImportPlan &plan, const Portfolio &portfolio);
    void setAmountsHidden(bool hidden);
    void focusTable();
    QSet<InvestmentId> unticked() const;
    qsizetype tickedCount() const;

signals:
    void clearEmptiedChosen(bool clear);
    void ticksChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillKinds();
    void filter();

    ImportPlan m_plan;
    Portfolio m_portfolio;
    ImportPreviewModel *m_model;
    ImportPreviewFilter *m_filter;
    QLabel *m_notes;
    QComboBox *m_kind;
    QLineEdit *m_text;
    QPushButton *m_all;
    QPushButton *m_none;
    QCheckBox *m_clearEmptied;
    QTreeView *m_tree;
};

} // namespace bundlinje
