#pragma once

#include "model/items/cashwords.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace bundlinje {

class ResultTableView;
class SentencePage;

/// What is paid out and comes back by quarter, and what the fund has bound and has left.
class CashPane final : public QWidget {
    Q_OBJECT

public:
    explicit CashPane(QWidget *parent);

    void show(const CashView &view);

signals:
    void pointedAt(const QString &text);
    /// What was done, for a line that says so.
    void done(const QString &text);
    /// There are no payments: the person wants to enter one.
    void investmentAsked();
    /// To see an example.
    void exampleAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_position;
    SentencePage *m_nothing; ///< Where there is no table.
    ResultTableView *m_table;
    QLabel *m_caption;
};

} // namespace bundlinje
