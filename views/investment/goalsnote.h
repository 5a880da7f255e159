#pragma once

#include <QtWidgets/QWidget>

namespace bundlinje {

class LinkButton;
class MessageLine;

/// What stands under a choice between effect goals while the investment has none: what they are,
/// and the way to where they are made.
class GoalsNote final : public QWidget {
    Q_OBJECT

public:
    explicit GoalsNote(QWidget *parent);

signals:
    /// The link to the list of goals was followed.
    void followed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    MessageLine *m_sentence;
    LinkButton *m_link;
};

} // namespace bundlinje
