#pragma once

#include "examplecase.h"

#include <rapidcheck.h>

#include <algorithm>

// Business cases without gaps for properties: several cohorts, price years, dated splits with
// reimbursement, fading, profiles, negative amounts.

namespace bundlinje::generators {

inline Money amount()
{
    return Money::fromMinor(*rc::gen::inRange<qint64>(-50'000'000, 50'000'000), Currency::DKK);
}

inline Percentage rate()
{
    return Percentage::fromTenMillionths(*rc::gen::inRange<qint64>(0, 10'000'001));
}

inline std::optional<int> priceYear()
{
    const int year = *rc::gen::inRange(2022, 2026);
    return year == 2022 ? std::nullopt : std::optional(year);
}

inline PayerSplit split()
{
    std::array<qint64, 3> cuts{};
    for (qint64 &cut : cuts)
        cut = *rc::gen::inRange<qint64>(0, 10'000'001);
    std::sort(cuts.begin(), cuts.end());
    PayerSplit split;
    split.municipality = Percentage::fromTenMillionths(cuts[0]);
    split.region = Percentage::fromTenMillionths(cuts[1] - cuts[0]);
    split.state = Percentage::fromTenMillionths(cuts[2] - cuts[1]);
    split.other = Percentage::fromTenMillionths(10'000'000 - cuts[2]);
    if (*rc::gen::arbitrary<bool>())
        split.reimbursement = rate();
    return split;
}

inline QList<PayerSplit> splits()
{
    QList<PayerSplit> splits{split()};
    if (*rc::gen::inRange(0, 3) == 0) {
        splits.append(split());
        splits.last().fromYear = *rc::gen::inRange(2024, 2032);
    }
    return splits;
}

inline Cost cost(uint number, int horizon)
{
    Cost cost{.id = examples::id(number)};
    cost.kind = *rc::gen::element(CostKind::Setup, CostKind::Running, CostKind::SavedCost);
    cost.priceYear = priceYear();
    for (int year = 0; year < horizon; ++year) {
        if (*rc::gen::arbitrary<bool>())
            cost.fixed.append({year, amount()});
    }
    for (int count = *rc::gen::inRange(cost.fixed.isEmpty() ? 1 : 0, 4); count > 0; --count)
        cost.perParticipant.append(amount());
    cost.splits = splits();
    return cost;
}

inline Consequence consequence(uint number)
{
    Consequence consequence{.id = examples::id(number)};
    if (*rc::gen::arbitrary<bool>())
        consequence.followsFrom = FollowsFrom::Participation;
    consequence.amount = amount();
    consequence.priceYear = priceYear();
    if (*rc::gen::inRange(0, 3) == 0) {
        for (int count = *rc::gen::inRange(1, 8); count > 0; --count)
            consequence.profile.append(
                Quantity::fromTenMillionths(*rc::gen::inRange<qint64>(-20'000'000, 20'000'000)));
    } else {
        consequence.start = *rc::gen::inRange(0, 4);
        consequence.duration =
            Quantity::fromTenMillionths(*rc::gen::inRange<qint64>(0, 120'000'000));
        consequence.retention = rate();
    }
    consequence.share = rate();
    consequence.splits = splits();
    return consequence;
}

inline BusinessCase completeCase()
{
    BusinessCase made;
    made.firstYear = 2025;
    made.priceLevelYear = 2025;
    made.horizon = *rc::gen::inRange(1, 16);
    for (int year = 0; year < *made.horizon; ++year) {
        if (year == 0 || *rc::gen::inRange(0, 4) == 0)
            made.intake.append({year, *rc::gen::inRange<qint64>(0, 300)});
    }
    made.successWith.expected = rate();
    made.successWithout.expected = rate();
    for (uint number = 1, count = *rc::gen::inRange(1U, 4U); number <= count; ++number)
        made.costs.append(cost(number, *made.horizon));
    for (uint number = 11, last = *rc::gen::inRange(11U, 15U); number <= last; ++number)
        made.consequences.append(consequence(number));
    return made;
}

/// The settings of the examples at a rate of up to 10 %.
inline CaseSettings settings()
{
    CaseSettings settings = examples::settings();
    settings.discountSchedule.rates = {
        {.fromYear = 1,
         .toYear = 5,
         .rate = Percentage::fromPpm(*rc::gen::inRange<qint64>(0, 100'000))},
        {.fromYear = 6, .rate = Percentage::fromPpm(*rc::gen::inRange<qint64>(0, 100'000))}};
    return settings;
}

} // namespace bundlinje::generators
