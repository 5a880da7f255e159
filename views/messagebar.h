#pragma once

#include "views/bar.h"

#include <QtCore/QHash>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace bundlinje {

/// A line beside the thing instead of a dialog: plain text that can be selected, at most one
/// action, details for whoever wants them, and, where it may be dismissed, a button that closes it.
class MessageBar : public Bar {
    Q_OBJECT

public:
    enum class Kind { Notice, Error };
    enum class Closing { Fixed, Dismissable };

    MessageBar(Kind kind, Closing closing, QWidget *parent);

    /// Shows the text; the text of the action may be empty.
    void showMessage(const QString &text, const QString &action = {});
    QString text() const;
    /// Whether it offers something to do.
    bool hasAction() const;
    /// What stands behind "Show details", to be read and copied; empty takes the button away.
    void setDetails(const QString &details);

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void setButtonText(QPushButton *button, const QString &text);
    static void shareLetters(const QWidget &window);
    void giveLetters(QString &taken);

    Kind m_kind;
    QLabel *m_symbol;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_showDetails;
    QPushButton *m_close;
    QPlainTextEdit *m_details;
    QHash<QPushButton *, QString> m_texts; ///< Of the buttons, each with its letter.
};

} // namespace bundlinje
