#pragma once

#include "model/items/part.h"

#include <QtWidgets/QComboBox>

namespace bundlinje {

/// A list in a cell that is typed in. What is typed is completed to the choice that begins so; the
/// list opens only when it is asked for and takes no key away: typing goes on in it, and Tab and
/// Enter take what is marked there and leave the cell as they do without it.
class ChoiceEditor final : public QComboBox {
    Q_OBJECT

public:
    /// @param stands the key of the choice that stands there, or a text that is none
    ChoiceEditor(const QList<Choice> &choices, const QString &stands, QWidget *parent);

    /// The choice that a text means while it is typed, where one sees it before it is taken: that
    /// of `choiceMeant`, else of several that begin so the first, else the one alone that holds it.
    static std::optional<Choice> meant(const QList<Choice> &choices, const QString &text);

    /// The key of the choice that is meant; empty = what stands there means none.
    std::optional<QString> key() const;

    void showPopup() override;

signals:
    /// Another text was typed, without what was completed.
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void follow(const QString &text);
    bool handleListKey(QKeyEvent &event);

    QList<Choice> m_choices;
    QString m_typed; ///< Without what was completed.
};

} // namespace bundlinje
