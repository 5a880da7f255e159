#pragma once

#include "model/calc/caseplan.h"
#include "model/domain/caseversion.h"

namespace bundlinje {

/// A business case of round numbers, whole but for what a test takes away: 40 persons, of whom 60 %
/// instead of 25 % succeed; it costs 1,000,000 kr. at once, and each one more who succeeds is worth
/// 50,000 kr. in each of the three years after, half to the municipality, half to the state.
inline BusinessCase roundCase()
{
    const auto kroner = [](qint64 amount) {
        return Money::fromMinor(amount * 100, Currency::DKK);
    };
    const auto share = [](qint64 percent) {
        return Percentage::fromPpm(percent * 10'000);
    };
    BusinessCase made;
    made.id = QUuid(u"{11111111-0000-4000-8000-000000000001}");
    made.name = QStringLiteral("Grundscenarie");
    made.currency = Currency::DKK;
    made.firstYear = 2026;
    made.priceLevelYear = 2026;
    made.horizon = 5;
    made.intake = {{.year = 0, .persons = 40}};
    made.successWith.expected = share(60);
    made.successWith.low = share(30);
    made.successWith.high = share(70);
    made.successWithout.expected = share(25);
    Cost cost;
    cost.id = QUuid(u"{22222222-0000-4000-8000-000000000001}");
    cost.name = QStringLiteral("Indsats");
    cost.fixed = {{.year = 0, .amount = kroner(1'000'000)}};
    cost.splits = {PayerSplit{.municipality = share(100)}};
    made.costs = {cost};
    Consequence consequence;
    consequence.id = QUuid(u"{33333333-0000-4000-8000-000000000001}");
    consequence.name = QStringLiteral("Færre døgn");
    consequence.amount = kroner(50'000);
    consequence.start = 1;
    consequence.duration = Quantity::fromWhole(3);
    consequence.splits = {PayerSplit{.municipality = share(50), .state = share(50)}};
    made.consequences = {consequence};
    return made;
}

/// A version with that case as its only scenario.
inline CaseVersion roundVersion()
{
    CaseVersion version;
    version.id = QUuid(u"{44444444-0000-4000-8000-000000000001}");
    version.scenarios = {roundCase()};
    return version;
}

/// A flat rate, 0 unless given.
inline CaseSettings flatSettings(Percentage rate = {})
{
    CaseSettings settings;
    settings.discountSchedule.rates = {{.fromYear = 0, .rate = rate}};
    return settings;
}

} // namespace bundlinje
