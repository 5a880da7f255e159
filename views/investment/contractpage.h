#pragma once

#include "model/domain/investment.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QScrollArea;

namespace bundlinje {

class ContractResultsPane;
class InvestmentSession;
class MessageLine;
class PortfolioDocument;

/// The section "Contract": the terms, and beside them, or below where there is no room, what they
/// come to, which follows each edit.
class ContractPage final : public QWidget {
    Q_OBJECT

public:
    /// @param area with the form of the terms
    ContractPage(PortfolioDocument &document, InvestmentSession &session, QScrollArea *area,
                 QWidget *parent);

    /// Shows what is stored.
    void refresh();

    /// The terms, the results.
    QList<QWidget *> panes() const;
    /// The width from which terms and results stand side by side.
    int widthBeside() const;
    /// Narrow enough to stand the results below the terms.
    QSize minimumSizeHint() const override;

signals:
    /// A field of the investment is to be filled, or of what it takes from the portfolio.
    void fieldAsked(const QString &field);
    /// Exact figures of what the person points at, for a status bar; empty when it is over.
    void pointedAt(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    PortfolioDocument &m_document;
    InvestmentSession &m_session;
    QScrollArea *m_area;
    MessageLine *m_message;
    QScrollArea *m_resultsArea;
    ContractResultsPane *m_results;
    QBoxLayout *m_content;
    bool m_isStale = false; ///< The results wait until the page is in view.
};

} // namespace bundlinje
