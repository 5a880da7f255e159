#pragma once

#include "model/items/checklist.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace bundlinje {

class PortfolioDocument;

/// The first steps, above a portfolio that has just been begun: what is done and what is next. It
/// goes when all is done or somebody closes it, which is remembered for the file.
class ChecklistStrip final : public QFrame {
    Q_OBJECT

public:
    explicit ChecklistStrip(QWidget *parent);

    /// Null shows nothing.
    void setDocument(const PortfolioDocument *document);
    /// Shows it again, done or not.
    void reopen();

signals:
    void asked(bundlinje::InvestmentId investment, const QString &field);
    /// It is gone while it had the focus.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showItems();
    void dismiss();
    QString settingsKey() const;
    void retranslate();

    QPointer<const PortfolioDocument> m_document;
    QList<ChecklistItem> m_items;
    bool m_isWanted = false;
    bool m_isReopened = false; ///< Stays until closed, though all is done.
    QLabel *m_title;
    QList<QPushButton *> m_buttons; ///< One for each step.
    QToolButton *m_close;
};

} // namespace bundlinje
