#include "model/calc/openterms.h"

#include <algorithm>

namespace bundlinje {

namespace {

LineSplit lineSplit(const PaymentSplit &split, const QList<OutcomePayer> &contractPayers)
{
    if (split.weights.isEmpty())
        return contractPayers.size() == 1 ? LineSplit{{0}, LargestRemainder({1})} : LineSplit();
    std::vector<qsizetype> places;
    std::vector<qint64> weights;
    for (const PayerWeight &weight : split.weights) {
        if (!weight.weight)
            return {}; // A missing weight: the split is missing.
        const auto payer = std::find_if(
            contractPayers.cbegin(), contractPayers.cend(),
            [&](const OutcomePayer &candidate) { return candidate.id == weight.payer; });
        places.push_back(payer - contractPayers.cbegin());
        weights.push_back(weight.weight->tenMillionths());
    }
    return {std::move(places), LargestRemainder(std::move(weights))};
}

OpenSchedule openSchedule(const QList<RepaymentPart> &schedule)
{
    if (schedule.isEmpty())
        return {{0}, LargestRemainder({1}), 0};
    OpenSchedule made;
    std::vector<qint64> shares;
    for (const RepaymentPart &part : schedule) {
        if (!part.share)
            return {};
        shares.push_back(part.share->tenMillionths());
        made.delays.push_back(part.delay);
        made.longestDelay = std::max(made.longestDelay, part.delay);
    }
    made.division = LargestRemainder(std::move(shares));
    return made;
}

} // namespace

OpenTerms openTerms(const ContractTerms &terms, const QList<OutcomePayer> &contractPayers)
{
    OpenTerms made{
        &terms, {}, lineSplit(terms.split, contractPayers), openSchedule(terms.schedule)};
    made.components.reserve(static_cast<std::size_t>(terms.components.size()));
    for (const PaymentComponent &component : terms.components) {
        OpenComponent open{&component, 0, exact(component.savingShare), {}};
        if (!component.split.weights.isEmpty())
            open.split = lineSplit(component.split, contractPayers);
        made.components.push_back(std::move(open));
    }
    return made;
}

} // namespace bundlinje
