#pragma once

#include "model/store/portfoliostore.h"

#include <QtCore/QHash>

namespace bundlinje {

/// The investments of the open portfolio in the order they were added, found by id. A changed or
/// added one costs the same however many there are; deleting and undoing a deletion go through all
/// once, for any number of them.
class SummaryList final {
public:
    void assign(QList<ListedInvestment> listed);
    /// In the order they were saved: the last entry of an investment counts.
    void apply(const QList<SavedInvestment> &saved);

    const QList<InvestmentSummary> &summaries() const { return m_summaries; }
    const InvestmentSummary *find(InvestmentId id) const;

private:
    QList<InvestmentSummary> m_summaries;
    QList<qint64> m_positions; ///< Of the summary at the same index; ascending.
    QHash<InvestmentId, qsizetype> m_rows;
};

/// Added, changed and gone between two states of the list.
QList<InvestmentId> differing(const SummaryList &before, const SummaryList &after);

} // namespace bundlinje
