#pragma once

#include "model/calc/settlebanklines.h"
#include "model/domain/investment.h"
#include "views/fields/formbuilder.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace bundlinje {

class BankPanel;
class GridField;
class InvestmentSession;
class MessageLine;
struct PlannedRepayments;

/// What stands above the ledger of an investment, its sums in words, and what its buttons do.
class Payments final : public QWidget {
    Q_OBJECT

public:
    Payments(InvestmentSession &session, QWidget *parent);

    /// The table of the ledger with its buttons, and what is said of them below it.
    void addTo(Form *form, GridField *grid);
    void refresh();
    void retranslate();
    /// Shows what a bank statement would do to the ledger; changes nothing yet.
    void previewBankLines(const QString &filePath);
    /// What is said under the table.
    QString said() const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showFigures();
    void showButtons();
    void plan(const PlannedRepayments &planned, const QString &step, const QString &remark);
    void planInstalments();
    void planRepayments();
    void askForBankLines();
    void takeOver(const QList<BankSettlement> &settlements);
    void closeBank();

    InvestmentSession &m_session;
    InvestmentId m_investment; ///< That is shown.
    QGridLayout *m_sums;
    QList<QLabel *> m_labels; ///< Name, amount and words of each sum.
    MessageLine *m_message;
    QPushButton *m_instalments;
    QPushButton *m_repayments;
    QPushButton *m_bankLines;
    BankPanel *m_bank;
};

/// The section of the payments: the sums, then the ledger as a table that is typed in.
Payments *buildPayments(FormBuilder<Investment> builder, InvestmentSession &session);

} // namespace bundlinje
