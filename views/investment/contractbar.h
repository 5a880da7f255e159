#pragma once

#include "model/domain/error.h"
#include "views/investment/sections.h"

class QAction;
class QComboBox;
class QLabel;

namespace bundlinje {

class InvestmentSession;
class MessageLine;

/// Stands above the fields of the contract: makes and removes it, and chooses which terms are
/// edited, as signed or of an amendment. Shows of the form what applies.
class ContractBar final : public QWidget {
    Q_OBJECT

public:
    /// To be made before the fields of the form, so that it comes first.
    ContractBar(InvestmentSession &session, Form *form);

    /// What was built into the form below it.
    void setLists(const ContractLists &lists);

    /// Shows what is stored. To be called before the form shows its checks.
    void refresh(const QHash<QString, QString> &checks);
    /// Hides what does not apply: to be called when the fields know what is there.
    void showWhatApplies();
    void retranslate();
    /// Shows terms and row of a field as checks and differences name it, and gives the name by
    /// which the form knows it.
    QString goTo(const QString &field);
    /// The name that leads back to a field of the form while the terms shown stay as they are:
    /// without it a term is taken for one as signed.
    QString placeName(const QString &field) const;

signals:
    /// Other terms or another row are shown.
    void choiceChanged();
    /// What the contract needs is entered in another section.
    void fieldAsked(const QString &field);

private:
    void makeMenus();
    void showTerms(const InvestmentContract *contract);
    void sayState(const InvestmentContract *contract);
    QString whenTheyApply(const InvestmentContract &contract) const;
    void goToRow(const ContractRow &row, bool isInComponent);

    void addContract();
    void removeContract();
    void addAmendment();
    void removeAmendment();
    void askDay();
    void leaveTermsPanels() const;
    void askChecks();
    QString makeChecks(const QStringList &lines);
    void askRates();
    void choose(std::optional<QUuid> amendment);
    Status save(const Investment &after, const QString &reason);

    InvestmentSession &m_session;
    Form *m_form;
    ContractLists m_lists{};
    QLabel *m_termsLabel;
    QComboBox *m_terms;
    QPushButton *m_add; ///< While there is no contract.
    QPushButton *m_amend;
    QPushButton *m_more;
    QAction *m_onDay;
    QAction *m_removeAmendment;
    QAction *m_removeContract;
    QLabel *m_state;
    MessageLine *m_message;
    AskPanel *m_ask;
    QUuid m_asked; ///< The contract that the panels ask about.
    bool m_isShowing = false;
};

} // namespace bundlinje
