#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace bundlinje {

/// A line beside the thing instead of a dialog: plain text that can be selected, at most one
/// action, and, where it may be dismissed, a button that closes it.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Notice, Error };
    enum class Closing { Fixed, Dismissable };

    MessageBar(Kind kind, Closing closing, QWidget *parent);

    /// Shows the text; the text of the action may be empty.
    void showMessage(const QString &text, const QString &action = {});
    QString text() const;

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void color();

    Kind m_kind;
    QLabel *m_symbol;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
};

} // namespace bundlinje
