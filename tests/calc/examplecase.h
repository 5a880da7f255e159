#pragma once

#include "model/calc/caseplan.h"

namespace bundlinje::examples {

inline Money kroner(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency::DKK);
}

inline Percentage percent(qint64 share)
{
    return Percentage::fromPpm(share * 10'000);
}

inline PayerSplit all(Payer payer)
{
    PayerSplit split;
    const Percentage whole = percent(100);
    (payer == Payer::Municipality ? split.municipality
         : payer == Payer::Region ? split.region
         : payer == Payer::State  ? split.state
                                  : split.other) = whole;
    return split;
}

inline QUuid id(uint number)
{
    return {number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
}

inline const QUuid support = id(11);
inline const QUuid activity = id(12);

/// Small enough to be worked out by hand: 10 enter in year 0, 4 more of them succeed. The
/// municipality pays 100,000 kr. at first and 20,000 kr. a person for two years; each extra success
/// is worth 60,000 kr. a year for three years, from the year after; each participant costs the
/// region 1,000 kr. once.
inline BusinessCase smallCase()
{
    BusinessCase made;
    made.priceLevelYear = 2025;
    made.horizon = 5;
    made.intake = {{.year = 0, .persons = 10}};
    made.successWith.expected = percent(60);
    made.successWithout.expected = percent(20);
    made.costs = {{.id = id(1),
                   .name = QStringLiteral("Set-up"),
                   .kind = CostKind::Setup,
                   .fixed = {{0, kroner(100'000)}},
                   .splits = {all(Payer::Municipality)}},
                  {.id = id(2),
                   .name = QStringLiteral("Support"),
                   .perParticipant = {kroner(20'000), kroner(20'000)},
                   .splits = {all(Payer::Municipality)}}};
    PayerSplit shared;
    shared.municipality = percent(70);
    shared.state = percent(30);
    made.consequences = {{.id = support,
                          .name = QStringLiteral("Cash benefit"),
                          .amount = kroner(60'000),
                          .start = 1,
                          .duration = Quantity::fromWhole(3),
                          .splits = {shared}},
                         {.id = activity,
                          .name = QStringLiteral("Health check"),
                          .followsFrom = FollowsFrom::Participation,
                          .amount = kroner(-1'000),
                          .duration = Quantity::fromWhole(1),
                          .splits = {all(Payer::Region)}}};
    return made;
}

/// Undiscounted, with an index for 2023 to 2025.
inline CaseSettings settings()
{
    return {.priceIndex = {.years = {{2023, *quantityFromDecimal(u"100")},
                                     {2024, *quantityFromDecimal(u"102.9")},
                                     {2025, *quantityFromDecimal(u"105.4")}}},
            .discountSchedule = {.rates = {{.rate = Percentage()}}}};
}

} // namespace bundlinje::examples
