#pragma once

#include "model/domain/error.h"
#include "model/items/contractreport.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace bundlinje {

class ContractViews;
class EnteredField;
class FigureStrip;
class GapList;
class Heading;

/// The results of a contract, right of its terms: the headline sentence, what is missing, the key
/// figures, and a chosen picture or table.
class ContractResultsPane final : public QWidget {
    Q_OBJECT

public:
    explicit ContractResultsPane(QWidget *parent);
    ~ContractResultsPane() override;

    using QWidget::show;
    /// Below which numbers of citizens are masked in what is copied and saved; told before `show`.
    void setSmallCounts(int threshold);
    /// Shows the results of the investment's contract; called with every change. What moves is
    /// compared with what stood when the field that has the focus was entered; outside of fields
    /// with what was stored last.
    /// @param settings what business cases take from the portfolio
    void show(const Investment &investment, const CaseSettings &settings, const QDate &today,
              bool amountsHidden);

signals:
    /// The person wants to fill that input; the field as checks name it.
    void gapChosen(const QString &field);
    /// What was done, for a line that says so.
    void done(const QString &text);
    void failed(const bundlinje::Error &error);
    /// Exact figures of what the person points at, for a status bar; empty when it is over.
    void pointedAt(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void showPageOf(qsizetype figure);

    EnteredField *m_entered;
    Investment m_investment;
    CaseSettings m_settings;
    QDate m_today;
    bool m_amountsHidden = false;
    WhatIfQuestion m_question;
    std::optional<ContractReport> m_shown;
    Heading *m_sentence;
    GapList *m_gaps;
    FigureStrip *m_figures;
    ContractViews *m_views;
    QTimer m_moves; ///< While it runs, what has changed is marked.
};

} // namespace bundlinje
