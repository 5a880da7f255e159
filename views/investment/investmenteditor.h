#pragma once

#include "model/domain/investment.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QStackedLayout;

namespace bundlinje {

struct CaseChoice;
struct FieldPlace;
class Form;
class BusinessCasePage;
class ContractBar;
class ContractPage;
class InvestmentHeader;
class InvestmentSession;
class Measurements;
class ParticipationPicture;
class Payments;
class PortfolioDocument;
class SectionedEditor;

/// Shows one investment with a field for each of its members, saved field by field. While nothing
/// is shown, or what was shown has been deleted, it says so quietly. The fields, which are
/// hundreds, are made when the first investment comes into view.
class InvestmentEditor final : public QWidget {
    Q_OBJECT

public:
    explicit InvestmentEditor(PortfolioDocument &document, QWidget *parent = nullptr);
    ~InvestmentEditor() override;

    /// Shows another investment, or nothing for a null id. A field that cannot be read stays in
    /// view with a bar that asks to correct or discard it; the other is shown after "Discard".
    void showInvestment(InvestmentId id);

    /// Null while nothing is shown.
    InvestmentId shown() const;
    bool hasBusinessCase() const;
    /// Which of its business cases is looked at.
    const CaseChoice &caseChoice() const;

    /// Saves what is being typed. Returns false, and says so in a bar, while a field cannot be
    /// read or saved.
    [[nodiscard]] bool commit();

    /// The names of the fields in which something is typed that is not saved, refused or not.
    QStringList unsaved() const;

    /// Whether a text could not be saved.
    bool hasRefused() const;
    /// To the first of those; nothing happens where there is none.
    void goToRefused();
    /// Takes back one text that cannot be saved and goes to its field; false when there is none.
    bool undoTyping();

    /// Brings the field of that JSON name ("effort.start") into view and gives it focus.
    void goToField(const QString &field);
    /// The same, and opens source and history of the field.
    void explainField(const QString &field);
    /// The field or list with the focus, as `places` names it; empty = none.
    QString currentPlace() const;
    /// All its fields and lists in the order of reading.
    QList<FieldPlace> places();

    /// Shows dots in the place of amounts, except in the field with the focus.
    void setAmountsHidden(bool hidden);

    int section() const;
    QString sectionTitle() const;
    /// Nothing happens where there is no such section.
    void showSection(int section);
    /// Gives the focus to the first field of the section shown.
    void focusForm();
    /// The width in which all of the section shown stands side by side; 0 = it needs none.
    int roomWanted() const;
    /// Its sections, the fields of the one shown, and what stands beside these.
    QList<QWidget *> panes() const;
    int scrollPosition(int section) const;
    void setScrollPosition(int section, int position);

    /// Makes the fields first: what is made while it is shown comes into view only afterwards.
    void setVisible(bool visible) override;

signals:
    /// What `unsaved` answers may be another.
    void unsavedChanged();
    /// A setting of the portfolio is to be filled, which a business case waits for.
    void settingAsked(const QString &setting);
    /// Exact figures of what the person points at, for a status bar; empty when it is over.
    void pointedAt(const QString &text);
    void sectionChanged();
    /// Esc or Ctrl+W, with nothing left to restore or save.
    void closeRequested();
    /// To see a list that is empty here in the example.
    void exampleAsked(const QString &list);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Makes the fields, once.
    void build();
    void buildSections();
    void buildCaseSection(Form *form);
    void buildContractSection(Form *form);
    void standResultsBeside(Form *contract);
    void retranslate();
    void load(InvestmentId id);
    void refresh();

    PortfolioDocument &m_document;
    std::unique_ptr<InvestmentSession> m_session;
    InvestmentId m_shown;
    bool m_isBuilt = false; ///< Whether the fields are there; what is below is null before.
    int m_firstSection = 0; ///< To be shown once they are.
    bool m_isStale = false; ///< Something else is stored, but something is being typed.
    std::optional<InvestmentId> m_wanted; ///< Waits for an unsaved field to be given up.
    QStackedLayout *m_layout;
    QLabel *m_empty;
    SectionedEditor *m_editor;
    InvestmentHeader *m_header;
    BusinessCasePage *m_case = nullptr;
    ContractBar *m_contract = nullptr;
    ContractPage *m_contractPage = nullptr;
    Payments *m_payments = nullptr;
    ParticipationPicture *m_participation = nullptr;
    Measurements *m_measurements = nullptr;
};

} // namespace bundlinje
