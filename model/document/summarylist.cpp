#include "model/document/summarylist.h"

#include <QtCore/QSet>

#include <algorithm>
#include <utility>

namespace bundlinje {

void SummaryList::assign(QList<ListedInvestment> listed)
{
    m_summaries.clear();
    m_positions.clear();
    m_rows.clear();
    m_summaries.reserve(listed.size());
    m_positions.reserve(listed.size());
    m_rows.reserve(listed.size());
    for (ListedInvestment &investment : listed) {
        m_rows.insert(investment.summary.id, m_summaries.size());
        m_summaries.append(std::move(investment.summary));
        m_positions.append(investment.position);
    }
}

void SummaryList::apply(const QList<SavedInvestment> &saved)
{
    QSet<InvestmentId> removed;
    QHash<InvestmentId, ListedInvestment> inserted;
    for (const SavedInvestment &investment : saved) {
        if (!investment.summary) {
            removed.insert(investment.id);
            inserted.remove(investment.id);
            continue;
        }
        removed.remove(investment.id);
        if (const auto row = m_rows.constFind(investment.id); row != m_rows.cend()) {
            m_summaries[*row] = *investment.summary;
        } else if (m_positions.isEmpty() || m_positions.constLast() < investment.position) {
            m_rows.insert(investment.id, m_summaries.size());
            m_summaries.append(*investment.summary);
            m_positions.append(investment.position);
        } else {
            inserted.insert(investment.id, {investment.position, *investment.summary});
        }
    }
    if (removed.isEmpty() && inserted.isEmpty())
        return;
    QList<ListedInvestment> listed = inserted.values();
    for (qsizetype i = 0; i < m_summaries.size(); ++i) {
        if (!removed.contains(m_summaries.at(i).id))
            listed.append({m_positions.at(i), m_summaries.at(i)});
    }
    std::sort(listed.begin(), listed.end(),
              [](const ListedInvestment &a, const ListedInvestment &b) {
                  return a.position < b.position;
              });
    assign(std::move(listed));
}

const InvestmentSummary *SummaryList::find(InvestmentId id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? nullptr : &m_summaries.at(*row);
}

QList<InvestmentId> differing(const SummaryList &before, const SummaryList &after)
{
    QList<InvestmentId> ids;
    for (const InvestmentSummary &summary : after.summaries()) {
        const InvestmentSummary *old = before.find(summary.id);
        // The potential of a business case follows the settings, without another revision.
        if (!old || old->revision != summary.revision
            || old->publicPotential != summary.publicPotential)
            ids.append(summary.id);
    }
    for (const InvestmentSummary &summary : before.summaries()) {
        if (!after.find(summary.id))
            ids.append(summary.id);
    }
    return ids;
}

} // namespace bundlinje
