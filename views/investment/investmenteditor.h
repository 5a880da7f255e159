#pragma once

#include "model/domain/investment.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QStackedLayout;

namespace bundlinje {

struct FieldPlace;
class InvestmentHeader;
class InvestmentSession;
class PortfolioDocument;
class SectionedEditor;

/// Shows one investment with a field for each of its members, saved field by field. While nothing
/// is shown, or what was shown has been deleted, it says so quietly.
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

    /// Saves what is being typed. Returns false, and says so in a bar, while a field cannot be
    /// read or saved.
    [[nodiscard]] bool commit();

    /// Takes back one text that cannot be saved and goes to its field; false when there is none.
    bool undoTyping();

    /// Brings the field of that JSON name ("effort.start") into view and gives it focus.
    void goToField(const QString &field);
    /// The same, and opens source and history of the field.
    void explainField(const QString &field);
    /// All its fields and lists in the order of reading.
    QList<FieldPlace> places() const;

    /// Shows dots in the place of amounts, except in the field with the focus.
    void setAmountsHidden(bool hidden);

    int section() const;
    QString sectionTitle() const;
    /// Nothing happens where there is no such section.
    void showSection(int section);
    /// Gives the focus to the first field of the section shown.
    void focusForm();
    int scrollPosition(int section) const;
    void setScrollPosition(int section, int position);

signals:
    void sectionChanged();
    /// Esc or Ctrl+W, with nothing left to restore or save.
    void closeRequested();
    /// To see a list that is empty here in the example.
    void exampleAsked(const QString &list);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildSections();
    void retranslate();
    void load(InvestmentId id);
    void refresh();

    PortfolioDocument &m_document;
    std::unique_ptr<InvestmentSession> m_session;
    InvestmentId m_shown;
    bool m_isStale = false; ///< Something else is stored, but something is being typed.
    std::optional<InvestmentId> m_wanted; ///< Waits for an unsaved field to be given up.
    QStackedLayout *m_layout;
    QLabel *m_empty;
    SectionedEditor *m_editor;
    InvestmentHeader *m_header;
};

} // namespace bundlinje
