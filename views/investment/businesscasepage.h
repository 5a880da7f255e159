#pragma once

#include "model/domain/error.h"
#include "views/businesscase/caseresultspane.h"
#include "views/investment/businesscasebar.h"
#include "views/investment/sections.h"

#include <QtWidgets/QWidget>

#include <tuple>

class QBoxLayout;
class QScrollArea;

namespace bundlinje {

class AskPanel;
class Chooser;
class InvestmentSession;
class MessageLine;
class PortfolioDocument;

/// The section "Business case": which version and scenario on top, the inputs, and beside them, or
/// below where there is no room, the results, which follow each key.
class BusinessCasePage final : public QWidget {
    Q_OBJECT

public:
    /// @param form has been filled with the inputs, and lies in the area
    BusinessCasePage(PortfolioDocument &document, InvestmentSession &session, Form *form,
                     const BusinessCaseLists &lists, QScrollArea *area, QWidget *parent);

    /// Shows what is stored. To be called before the form shows its checks.
    void refresh(const QHash<QString, QString> &checks);
    void retranslate();
    /// Shows version, scenario and row of a field as checks, gaps and differences name it, and
    /// gives the name by which the form knows it.
    QString goTo(const QString &field);

    /// Version and scenario, the inputs, the results.
    QList<QWidget *> panes() const;

    /// The width from which inputs and results stand side by side.
    int widthBeside() const;
    /// Narrow enough to stand the results below the inputs.
    QSize minimumSizeHint() const override;

signals:
    /// Another version, scenario or row is shown.
    void choiceChanged();
    /// A field of the business case, or of what it takes from the portfolio, is to be filled.
    void fieldAsked(const QString &field);
    /// Exact figures of what the person points at, for a status bar; empty when it is over.
    void pointedAt(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void orderFocus();
    void makeConnections();
    void place();
    void showStored();
    void showTyped(const Investment &investment);
    void showResults(const Investment &investment, CaseResultsPane::State state);
    void fillGap(const QString &field);
    void choose(const CaseChoice &choice);

    const CaseVersion *version() const;
    const BusinessCase *scenario() const;
    void act(BusinessCaseBar::Action action);
    Status save(const Investment &after, const QString &reason);
    Status change(const CaseVersion &after, const QString &reason);
    void addVersion(const CaseVersion &made, const QString &reason);
    void askName(bool ofScenario);
    void askSigning();
    QString sign(const QStringList &lines);
    void addScenario();
    void offerTemplates();
    void offerOthers();
    void offerUnitPrices();
    void offerEffects();
    QString takeUnitPrice(const UnitPrice &price, const QString &units);

    PortfolioDocument &m_document;
    InvestmentSession &m_session;
    Form *m_form;
    BusinessCaseLists m_lists;
    QScrollArea *m_area;
    BusinessCaseBar *m_bar;
    MessageLine *m_message;
    AskPanel *m_ask;
    Chooser *m_chooser;
    QPushButton *m_unitPrice;
    QPushButton *m_effect;
    QScrollArea *m_resultsArea;
    CaseResultsPane *m_results;
    QBoxLayout *m_content;
    /// Investment, version and scenario that the panels ask about.
    std::tuple<InvestmentId, QUuid, QUuid> m_asked;
    bool m_isStale = false; ///< The results wait until the page is in view.
};

} // namespace bundlinje
