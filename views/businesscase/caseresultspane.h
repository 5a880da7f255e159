#pragma once

#include "model/calc/caseplan.h"
#include "model/domain/caseversion.h"
#include "model/domain/error.h"
#include "model/items/caseheadline.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace bundlinje {

class EnteredField;
class FigureStrip;
class GapList;
class CaseViews;
class Heading;
struct CaseExplanation;

/// The results of a scenario, right of its inputs: the headline sentence, what is missing, the key
/// figures, and a chosen picture or table.
class CaseResultsPane final : public QWidget {
    Q_OBJECT

public:
    explicit CaseResultsPane(QWidget *parent);
    ~CaseResultsPane() override;

    enum class State { Stored, Typed };

    using QWidget::show;
    /// Shows the results of that scenario; called with every change, also while typing. What moves
    /// is compared with what stood when the field that has the focus was entered; outside of fields
    /// with what was stored last.
    /// @param version null = the investment has no business case
    /// @param scenario its place in the version
    /// @param settings what business cases take from the portfolio
    void show(const CaseVersion *version, qsizetype scenario, const CaseSettings &settings,
              bool amountsHidden, State state = State::Stored);
    /// The other versions of the investment, for comparing with.
    /// @param ofPortfolio what those of them take from it that are not signed
    void setVersions(const QList<CaseVersion> &versions, const CaseSettings &ofPortfolio);

signals:
    /// The person wants to fill that input; the field as gaps name it: "consequences[0].amount".
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
    bool take(const CaseVersion *version, qsizetype scenario, const CaseSettings &settings,
              bool amountsHidden);
    void refresh();
    void showExplanation(const CaseExplanation &explanation, const QWidget *below);

    EnteredField *m_entered;
    std::optional<CaseVersion> m_version;
    qsizetype m_scenario = 0;
    CaseSettings m_settings;
    bool m_amountsHidden = false;
    std::optional<ShownCase> m_shown;
    Heading *m_sentence;
    GapList *m_gaps;
    FigureStrip *m_figures;
    CaseViews *m_views;
    QTimer m_moves; ///< While it runs, what has changed is marked.
};

} // namespace bundlinje
