#pragma once

#include "model/domain/investment.h"

#include <QtWidgets/QDockWidget>

class QLabel;
class QModelIndex;
class QTreeView;

namespace bundlinje {

class ChecksModel;
class PortfolioDocument;

/// All that looks wrong in the open portfolio, under the investment it belongs to, each with a way
/// to its field. Looks only while it is in view.
class ChecksPane final : public QDockWidget {
    Q_OBJECT

public:
    explicit ChecksPane(QWidget *parent);

    /// Null for none.
    void setDocument(PortfolioDocument *document);
    /// Brings it into view with the focus; a pane that has the focus already goes.
    void toggle();
    /// Takes it out of view meanwhile; after that it is where it was.
    void setAway(bool away);

signals:
    /// A check, or with an empty field an investment, was chosen; null = the settings.
    void chosen(bundlinje::InvestmentId id, const QString &field);
    /// Somebody is done with it.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void openNewGroups(int first, int last);
    void showProgress();
    void retranslate();

    ChecksModel *m_model;
    bool m_comesBack = false;
    QLabel *m_progress;
    QTreeView *m_tree;
};

} // namespace bundlinje
