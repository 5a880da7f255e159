#include "model/items/meetingchanges.h"

#include "model/calc/casepotential.h"
#include "model/calc/summarise.h"
#include "model/exchange/exporttable.h"
#include "model/items/amounttext.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class ChangeFinder final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::MeetingChanges)

public:
    ChangeFinder(const PortfolioContent &before, const PortfolioContent &after,
                 const QLocale &locale)
        : m_before(before)
        , m_after(after)
        , m_locale(locale)
    {
    }

    QList<MeetingChange> found()
    {
        QHash<InvestmentId, InvestmentSummary> gone;
        const CaseSettings settings = caseSettings(m_before.portfolio);
        for (const Investment &investment : m_before.investments)
            gone.insert(investment.id, summarise(investment, settings));
        const CaseSettings now = caseSettings(m_after.portfolio);
        for (const Investment &investment : m_after.investments) {
            const InvestmentSummary summary = summarise(investment, now);
            if (gone.contains(investment.id))
                compare(gone.take(investment.id), summary);
            else
                add(summary, tr("New investment"), {},
                    summary.ownShare ? millionWithUnit(summary.ownShare->amount, m_locale)
                                     : QString(),
                    summary.ownShare.has_value());
        }
        for (const Investment &investment : m_before.investments) {
            if (gone.contains(investment.id))
                add(gone.value(investment.id), tr("Not in the portfolio any more"), {}, {}, false);
        }
        return m_changes;
    }

private:
    void add(const InvestmentSummary &summary, const QString &what, const QString &then,
             const QString &now, bool isAmount)
    {
        m_changes.append(
            {summary.id, displayName(summary).simplified(), what, then, now, isAmount});
    }

    void compare(const InvestmentSummary &then, const InvestmentSummary &now)
    {
        if (then.stage != now.stage)
            add(now, tr("Stage"), stageLabel(m_before.portfolio, then.stage),
                stageLabel(m_after.portfolio, now.stage), false);
        using Amount = std::optional<SummaryAmount> InvestmentSummary::*;
        struct Known {
            Amount amount;
            QString name;
        };
        const std::array amounts{
            Known{&InvestmentSummary::ownShare, tr("Own share")},
            Known{&InvestmentSummary::paidOut, tr("Paid out")},
            Known{&InvestmentSummary::repaid, tr("Repaid")},
            Known{&InvestmentSummary::fundPotential, tr("The fund's potential")},
            Known{&InvestmentSummary::publicPotential, tr("The public economy's potential")}};
        for (const auto &[amount, name] : amounts) {
            const QString earlier = text(then.*amount);
            const QString later = text(now.*amount);
            if (earlier != later)
                add(now, name, earlier, later, true);
        }
        if (then.effectMet != now.effectMet || then.effectTarget != now.effectTarget)
            add(now, tr("Citizens who reached their goal"), effect(then), effect(now), false);
    }

    QString text(const std::optional<SummaryAmount> &amount) const
    {
        return amount ? millionWithUnit(amount->amount, m_locale) : QString();
    }

    QString effect(const InvestmentSummary &summary) const
    {
        if (!summary.effectMet || !summary.effectTarget)
            return {};
        const int threshold = m_after.portfolio.smallCountThreshold;
        const QString met = isSmallCount(summary.effectMet, threshold)
            ? maskText(CountMask::Small, threshold)
            : countText(*summary.effectMet, m_locale);
        return tr("%1 of %2", "citizens, citizens aimed at")
            .arg(met, countText(*summary.effectTarget, m_locale));
    }

    const PortfolioContent &m_before;
    const PortfolioContent &m_after;
    const QLocale &m_locale;
    QList<MeetingChange> m_changes;
};

} // namespace

QList<MeetingChange> meetingChanges(const PortfolioContent &before, const PortfolioContent &after,
                                    const QLocale &locale)
{
    return ChangeFinder(before, after, locale).found();
}

} // namespace bundlinje
