#pragma once

#include "views/bar.h"

#include <QtCore/QPointer>
#include <QtCore/QStringList>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bundlinje {

/// Asks for one or two lines in place instead of in a dialog: Enter takes them, Esc leaves it.
class AskPanel final : public Bar {
    Q_OBJECT

public:
    explicit AskPanel(QWidget *parent);

    struct Line {
        QString label;
        QString text;
    };

    /// @param take what the button says
    /// @param taken is given the lines; a text it returns says why they cannot be taken
    void ask(const QString &question, const QList<Line> &lines, const QString &take,
             std::function<QString(const QStringList &)> taken);
    /// Goes away without taking anything.
    void leave();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();

    QPointer<QWidget> m_before; ///< Had the focus.
    QLabel *m_question;
    QList<QLabel *> m_labels;
    QList<QLineEdit *> m_lines;
    QLabel *m_refusal;
    QPushButton *m_take;
    QPushButton *m_leave;
    std::function<QString(const QStringList &)> m_taken;
};

} // namespace bundlinje
