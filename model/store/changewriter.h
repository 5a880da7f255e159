#pragma once

#include "model/calc/caseplan.h"
#include "model/store/historytable.h"
#include "model/store/portfoliostore.h"

#include <array>

namespace bundlinje {

struct PackedInvestment;

/// Writes the changes of one save, inside the caller's transaction: history, cached summary.
class ChangeWriter final {
public:
    /// @param action what the history says; empty = what the change itself shows
    /// Errors: those of `Database::failed`.
    [[nodiscard]] static Result<ChangeWriter> start(const Database &database,
                                                    const HistoryWriter::Note &note,
                                                    std::optional<Revision::Action> action);

    /// One after the other, in that order.
    /// @param settings that business cases are evaluated with
    /// @param watch may stop it, which gives Storage
    /// Errors: Conflict (`where` = name) if something else than `before` is stored, InvalidInput
    /// if `before` and `after` are not the same investment, those of `Database::failed`.
    [[nodiscard]] Result<QList<SavedInvestment>> write(const QList<InvestmentChange> &changes,
                                                       const CaseSettings &settings,
                                                       const ProgressWatch &watch = {});

    /// Gives the new revision. Errors: as above.
    [[nodiscard]] Result<int> write(const PortfolioChange &change);

    /// Marks a deleted investment as cleared away: a second deletion, which says no more than that.
    /// Errors: Conflict (`where` = name) if it is not deleted; those of `Database::failed`.
    [[nodiscard]] Status clearAway(InvestmentId id, const QString &name);

    /// Everything in a new file, where nothing can be stored yet. Errors: those of
    /// `Database::failed`, also if an id is not unique.
    [[nodiscard]] Status writeFirst(const PortfolioContent &content);

private:
    struct Stored {
        bool exists = false;
        int revision = 0; ///< The last one, of a deleted investment too; 0 = there never was one.
        qint64 position = 0;
    };

    ChangeWriter(const Database &database, HistoryWriter history,
                 std::optional<Revision::Action> action, std::array<Statement, 3> statements);
    [[nodiscard]] Result<SavedInvestment>
    write(const InvestmentChange &change, PackedInvestment packed, const CaseSettings &settings);
    [[nodiscard]] Status list(const SavedInvestment &saved);
    [[nodiscard]] Result<Stored> stored(const QString &subject);
    [[nodiscard]] Status checkUnchanged(const InvestmentChange &change, const Stored &stored);
    Revision::Action actionOf(const InvestmentChange &change) const;

    const Database *m_database;
    HistoryWriter m_history;
    std::optional<Revision::Action> m_action;
    Statement m_find;
    Statement m_put;
    Statement m_remove;
};

} // namespace bundlinje
