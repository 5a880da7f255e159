#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace bundlinje {

/// Stands where there is nothing to show: one sentence that says why, a button that helps, a second
/// one where there are two ways, and a link to an example.
class SentencePage final : public QWidget {
    Q_OBJECT

public:
    explicit SentencePage(QWidget *parent);

    /// Plain text; it may come from data.
    void setSentence(const QString &sentence);
    /// @param second empty = there is one button only
    void setButtons(const QString &first, const QString &second = {});
    /// Leads to an example of what will stand here; it is open to everybody.
    void setLink(const QString &text);
    void setButtonsEnabled(bool enabled);

signals:
    void firstChosen();
    void secondChosen();
    void linkChosen();

private:
    QLabel *m_sentence;
    QPushButton *m_first;
    QPushButton *m_second;
    QPushButton *m_link;
};

} // namespace bundlinje
