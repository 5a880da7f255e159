#pragma once

#include "model/calc/settlebanklines.h"
#include "model/exchange/bankstatement.h"
#include "model/items/part.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace bundlinje {

class BankPreviewModel;
class MessageLine;

/// What a bank statement would do to the ledger, line by line with a tick, before anything is
/// changed. Space ticks a line.
class BankPanel final : public QWidget {
    Q_OBJECT

public:
    explicit BankPanel(QWidget *parent);

    void show(const BankStatement &statement, const QList<CashFlow> &ledger,
              const PartContext &context);
    void setLedger(const QList<CashFlow> &ledger, const PartContext &context);
    void retranslate();

signals:
    void taken(const QList<bundlinje::BankSettlement> &settlements);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLine();
    void showCount();
    void fit();
    QString unreadText() const;

    BankPreviewModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
    QLabel *m_choiceLabel;
    QComboBox *m_choice;
    MessageLine *m_message;
    QPushButton *m_take;
    QPushButton *m_close;
    QString m_file;
    QList<UnreadBankRow> m_unread;
};

} // namespace bundlinje
