#pragma once

#include "views/board/begundecision.h"
#include "views/board/slidescene.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace bundlinje {

/// Over the slide: the wording of a decision, its outcome, who is responsible and until when, in
/// letters that the whole room can read. Once it is saved it is shown large, to be confirmed. What
/// is typed stays when the panel is left without saving.
class DecisionPanel final : public QWidget {
    Q_OBJECT

public:
    DecisionPanel(const QLocale &locale, QWidget *parent);

    /// Asks for a decision, or goes on with the one that was begun and not saved.
    void ask(const DecisionSubject &subject, SlideTheme theme);
    /// What is typed and not saved; empty = no wording.
    std::optional<BegunDecision> begun() const;
    /// Puts back what was begun in another panel.
    void goOnWith(const BegunDecision &begun);
    /// Shows it large; any key leaves.
    void showSaved(const Decision &decision);
    /// Why it was not saved; what is typed stays.
    void refuse(const QString &sentence);
    bool isSavedShown() const;
    /// What is said of the entry: why it was refused.
    QString message() const;

signals:
    void entered(const bundlinje::Decision &decision, bundlinje::InvestmentId investment);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEntry();
    QWidget *makeSaved();
    void enter();
    void fit();
    void applyTheme();
    QList<QWidget *> fields() const;

    QLocale m_locale;
    DecisionSubject m_subject;
    SlideTheme m_theme = SlideTheme::Light;
    QStackedWidget *m_pages;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_message;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QLabel *m_outcomeLabel;
    QComboBox *m_outcome;
    QLabel *m_responsibleLabel;
    QLineEdit *m_responsible;
    QLabel *m_deadlineLabel;
    QLineEdit *m_deadline;
    QPushButton *m_save;
    QPushButton *m_leave;
    QLabel *m_savedTitle;
    QLabel *m_savedText;
    QLabel *m_savedFacts;
};

} // namespace bundlinje
