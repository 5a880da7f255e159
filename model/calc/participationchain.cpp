#include "model/calc/participationchain.h"

#include "model/calc/effecttodate.h"

namespace bundlinje {

namespace {

bool isLater(const Participation &count, const Participation &than)
{
    if (!count.countedOn || !than.countedOn)
        return count.countedOn || !than.countedOn;
    return count.countedOn->latest() >= than.countedOn->latest();
}

std::optional<qint64> measuredMet(const Investment &investment)
{
    if (investment.effectGoals.size() != 1)
        return std::nullopt;
    const std::optional<EffectToDate> effect = effectToDate(investment);
    return effect ? std::optional(effect->met) : std::nullopt;
}

void addShares(QList<ChainLink> &links)
{
    std::optional<qint64> before;
    for (ChainLink &link : links) {
        if (!link.count)
            continue;
        if (before.value_or(0) > 0)
            link.share = static_cast<double>(*link.count) / static_cast<double>(*before);
        before = link.count;
    }
}

} // namespace

std::optional<qsizetype> latestParticipation(const QList<Participation> &counts)
{
    std::optional<qsizetype> latest;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (!latest || isLater(counts.at(i), counts.at(*latest)))
            latest = i;
    }
    return latest;
}

ParticipationChain participationChain(const Investment &investment)
{
    const std::optional<qsizetype> at = latestParticipation(investment.participation);
    const Participation count = at ? investment.participation.at(*at) : Participation();
    std::optional<qint64> planned;
    if (!investment.citizensPlanned.isEmpty())
        planned = investment.citizensPlanned.constLast().value;
    const std::optional<qint64> measured = count.metGoal ? std::nullopt : measuredMet(investment);
    ParticipationChain chain{
        .links = {{.step = ParticipationStep::Planned, .count = planned, .share = {}},
                  {.step = ParticipationStep::Referred, .count = count.referred, .share = {}},
                  {.step = ParticipationStep::Started, .count = count.started, .share = {}},
                  {.step = ParticipationStep::Completed, .count = count.completed, .share = {}},
                  {.step = ParticipationStep::MetGoal,
                   .count = count.metGoal ? count.metGoal : measured,
                   .share = {},
                   .isMeasured = measured.has_value()}},
        .countedOn = count.countedOn};
    if (!at && !planned && !measured)
        return {};
    addShares(chain.links);
    return chain;
}

} // namespace bundlinje
