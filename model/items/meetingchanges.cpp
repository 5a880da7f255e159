#include "model/items/meetingchanges.h"

#include "model/calc/casepotential.h"
#include "model/calc/smallcounts.h"
#include "model/calc/summarise.h"
#include "model/exchange/exporttable.h"
#include "model/items/amounttext.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>
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
        const QList<InvestmentSummary> then = summariesOf(m_before);
        const QList<InvestmentSummary> now = summariesOf(m_after);
        m_masksBefore = masksOf(then);
        m_masksAfter = masksOf(now);
        for (const InvestmentSummary &summary : then)
            gone.insert(summary.id, summary);
        for (const InvestmentSummary &summary : now) {
            if (gone.contains(summary.id))
                compare(gone.take(summary.id), summary);
            else
                add(summary, tr("New investment"), {},
                    summary.ownShare ? millionWithUnit(summary.ownShare->amount, m_locale)
                                     : QString());
        }
        for (const InvestmentSummary &summary : then) {
            if (gone.contains(summary.id))
                add(summary, tr("Not in the portfolio any more"), {}, {});
        }
        return m_changes;
    }

private:
    using Masks = QHash<InvestmentId, CountMask>;

    static QList<InvestmentSummary> summariesOf(const PortfolioContent &content)
    {
        const CaseSettings settings = caseSettings(content.portfolio);
        QList<InvestmentSummary> summaries;
        for (const Investment &investment : content.investments)
            summaries.append(summarise(investment, settings));
        return summaries;
    }

    int threshold() const
    {
        return std::max(m_before.portfolio.smallCountThreshold,
                        m_after.portfolio.smallCountThreshold);
    }

    /// As the slide of the effects has them, whose total would tell a single one.
    Masks masksOf(const QList<InvestmentSummary> &summaries) const
    {
        const QList<CountMask> masks = maskEffects(summaries, threshold()).cells;
        Masks of;
        for (qsizetype i = 0; i < summaries.size(); ++i)
            of.insert(summaries.at(i).id, masks.at(i));
        return of;
    }

    void add(const InvestmentSummary &summary, const QString &what, const QString &then,
             const QString &now)
    {
        m_changes.append({summary.id, displayName(summary).simplified(), what, then, now});
    }

    void compare(const InvestmentSummary &then, const InvestmentSummary &now)
    {
        if (then.stage != now.stage)
            add(now, tr("Stage"), stageLabel(m_before.portfolio, then.stage),
                stageLabel(m_after.portfolio, now.stage));
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
            const std::optional<SummaryAmount> &earlier = then.*amount;
            const std::optional<SummaryAmount> &later = now.*amount;
            const bool isSame = earlier && later ? earlier->amount == later->amount
                                                 : earlier.has_value() == later.has_value();
            if (isSame)
                continue;
            // Small changes would vanish in rounding.
            const bool isFine = text(earlier) == text(later);
            add(now, name, isFine ? exactText(earlier->amount, m_locale) : text(earlier),
                isFine ? exactText(later->amount, m_locale) : text(later));
        }
        const QString earlier = effect(then, m_masksBefore);
        const QString later = effect(now, m_masksAfter);
        if (earlier != later) // That something changed among few would be told too.
            add(now, tr("Goals reached by citizens"), earlier, later);
    }

    QString text(const std::optional<SummaryAmount> &amount) const
    {
        return amount ? millionWithUnit(amount->amount, m_locale) : QString();
    }

    QString effect(const InvestmentSummary &summary, const Masks &masks) const
    {
        if (!summary.effectMet || !summary.effectTarget)
            return {};
        const CountMask mask = masks.value(summary.id);
        const QString met = mask == CountMask::Shown ? countText(*summary.effectMet, m_locale)
                                                     : maskText(mask, threshold());
        return tr("%1 of %2", "goals, goals aimed at")
            .arg(met, countText(*summary.effectTarget, m_locale));
    }

    const PortfolioContent &m_before;
    const PortfolioContent &m_after;
    const QLocale &m_locale;
    Masks m_masksBefore;
    Masks m_masksAfter;
    QList<MeetingChange> m_changes;
};

} // namespace

QList<MeetingChange> meetingChanges(const PortfolioContent &before, const PortfolioContent &after,
                                    const QLocale &locale)
{
    return ChangeFinder(before, after, locale).found();
}

} // namespace bundlinje
