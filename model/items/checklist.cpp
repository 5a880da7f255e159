#include "model/items/checklist.h"

#include "model/calc/casepotential.h"
#include "model/calc/fundpotential.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array steps{ChecklistStep::MasterData, ChecklistStep::Contract,
                           ChecklistStep::Potential, ChecklistStep::EffectGoal,
                           ChecklistStep::Source};

/// The first input that the chosen business case waits for, else where a potential is stated.
QString missingForPotential(const Investment &investment, const CaseSettings &settings)
{
    if (fundPotentialOf(investment) || investment.publicPotential)
        return {};
    const auto potential = publicPotentialOf(investment, settings);
    if (potential && *potential)
        return {};
    const CaseVersion *version = chosenVersion(investment);
    const BusinessCase *scenario = version ? chosenScenario(*version) : nullptr;
    if (!scenario || potential || potential.error().gaps.isEmpty())
        return u"fundPotential"_s;
    return u"businessCases[%1].scenarios[%2].%3"_s.arg(
        version->id.toString(), scenario->id.toString(), potential.error().gaps.constFirst().field);
}

/// The first field of a step that an investment does not have; empty = it has all.
QString missingField(ChecklistStep step, const Investment &investment, const CaseSettings &settings)
{
    switch (step) {
    case ChecklistStep::MasterData:
        if (investment.stage.isEmpty())
            return u"stage"_s;
        if (investment.theme.isEmpty())
            return u"theme"_s;
        return investment.parties.isEmpty() ? u"parties"_s : QString();
    case ChecklistStep::Contract:
        return investment.contractAmount || investment.contractRange ? QString()
                                                                     : u"contractAmount"_s;
    case ChecklistStep::Potential:
        return missingForPotential(investment, settings);
    case ChecklistStep::EffectGoal:
        return investment.effectGoals.isEmpty() ? u"effectGoals"_s : QString();
    case ChecklistStep::Source:
        return investment.sources.isEmpty() ? u"sources"_s : QString();
    }
    return {};
}

/// What to look at where the step is done.
QString doneField(ChecklistStep step, const Investment &investment)
{
    switch (step) {
    case ChecklistStep::MasterData:
        return u"stage"_s;
    case ChecklistStep::Contract:
        return investment.contractAmount ? u"contractAmount"_s : u"contractRange.atLeast"_s;
    case ChecklistStep::Potential:
        return fundPotentialOf(investment) ? u"fundPotential"_s : u"publicPotential"_s;
    case ChecklistStep::EffectGoal:
        return u"effectGoals"_s;
    case ChecklistStep::Source:
        return u"sources"_s;
    }
    return {};
}

} // namespace

QList<ChecklistItem> checklist(const QList<Investment> &investments, const CaseSettings &settings)
{
    QList<ChecklistItem> items;
    if (investments.isEmpty())
        return items;
    for (const ChecklistStep step : steps) {
        const auto done =
            std::find_if(investments.begin(), investments.end(), [&](const Investment &each) {
                return missingField(step, each, settings).isEmpty();
            });
        const bool isDone = done != investments.end();
        const Investment &where = isDone ? *done : investments.constFirst();
        items.append(
            {.step = step,
             .isDone = isDone,
             .investment = where.id,
             .field = isDone ? doneField(step, where) : missingField(step, where, settings)});
    }
    return items;
}

bool isDone(const QList<ChecklistItem> &items)
{
    return std::all_of(items.begin(), items.end(),
                       [](const ChecklistItem &item) { return item.isDone; });
}

} // namespace bundlinje
