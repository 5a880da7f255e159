#pragma once

#include "tests/valuegenerators.h"

#include "model/domain/businesscase.h"

#include <rapidcheck.h>

#include <type_traits>

// Business cases as a file may hold them: whole ones mostly, so that something is left to calculate
// with, but anywhere something may be missing, at its limit or nonsense.

namespace bundlinje::generators {

/// Once in a hundred, whatever the size of the case; shrinks to no.
inline bool rarely()
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 100)) == 99;
}

/// What `make` makes, seldom nothing.
template <typename Make> std::optional<std::invoke_result_t<Make>> mostly(Make make)
{
    return rarely() ? std::nullopt : std::optional(make());
}

inline int anyYear()
{
    return rarely() ? *rc::gen::arbitrary<int>() : *rc::gen::inRange(0, 12);
}

inline std::optional<int> anyPriceYear()
{
    return rarely() ? std::optional(anyYear()) : std::nullopt;
}

inline Percentage anyShare()
{
    return Percentage::fromTenMillionths(rarely() ? integer()
                                                  : *rc::gen::inRange<qint64>(0, 10'000'001));
}

inline Quantity anyQuantity()
{
    return Quantity::fromTenMillionths(rarely() ? integer()
                                                : *rc::gen::inRange<qint64>(0, 100'000'000));
}

/// Kroner mostly, of any size.
inline Money anyAmount()
{
    return rarely() ? money() : Money::fromMinor(integer(), Currency::DKK);
}

inline std::optional<EvidenceGrade> grade()
{
    return perhaps([] {
        return oneOf<EvidenceGrade>(
            {EvidenceGrade::A, EvidenceGrade::B, EvidenceGrade::C, EvidenceGrade::D});
    });
}

inline PayerSplit anySplit()
{
    PayerSplit split;
    split.municipality = anyShare();
    split.state = Percentage::fromTenMillionths(static_cast<qint64>(
        10'000'000ULL - static_cast<quint64>(split.municipality.tenMillionths())));
    if (rarely())
        split.region = anyShare();
    split.reimbursement = anyShare();
    split.provenance = provenance();
    return split;
}

inline QList<PayerSplit> anySplits()
{
    QList<PayerSplit> splits = rarely() ? several(anySplit) : QList{anySplit()};
    if (*rc::gen::inRange(0, 6) == 0) {
        splits.append(anySplit());
        splits.last().fromYear = anyYear();
    }
    return splits;
}

inline RateEstimate rateEstimate()
{
    const auto level = [] {
        return *rc::gen::inRange(0, highestMarylandLevel + 1);
    };
    return {mostly(anyShare), perhaps(anyShare), perhaps(anyShare),
            grade(),          perhaps(level),    provenance()};
}

inline Cost anyCost()
{
    const auto yearAmount = [] {
        return YearAmount{anyYear(), mostly(anyAmount)};
    };
    Cost made{.id = uuid(), .name = textOrNone()};
    made.kind = oneOf<CostKind>({CostKind::Setup, CostKind::Running, CostKind::SavedCost});
    made.priceYear = anyPriceYear();
    made.fixed = several(yearAmount, 1);
    made.perParticipant = several([] { return mostly(anyAmount); });
    made.splits = anySplits();
    made.grade = grade();
    made.provenance = provenance();
    return made;
}

inline Consequence anyConsequence()
{
    Consequence made{.id = uuid(), .name = textOrNone()};
    made.followsFrom = oneOf<FollowsFrom>({FollowsFrom::NetSuccess, FollowsFrom::Participation});
    made.amount = mostly(anyAmount);
    made.priceYear = anyPriceYear();
    made.unitPrice = {textOrNone(), *rc::gen::inRange(0, 9), perhaps(anyAmount),
                      perhaps(anyQuantity)};
    const bool hasProfile = *rc::gen::arbitrary<bool>();
    if (hasProfile)
        made.profile = several(anyQuantity);
    if (!hasProfile || rarely()) {
        made.start = anyYear();
        made.duration = mostly(anyQuantity);
        made.retention = anyShare();
    }
    made.share = mostly(anyShare);
    made.splits = anySplits();
    made.grade = grade();
    made.provenance = provenance();
    return made;
}

inline ParameterRange parameterRange()
{
    using Kind = CaseParameter::Kind;
    return {
        {oneOf<Kind>({Kind::SuccessWith, Kind::SuccessWithout, Kind::CostFactor,
                      Kind::ConsequenceFactor, Kind::Discount, Kind::IntakeFactor, Kind::Horizon}),
         *rc::gen::arbitrary<bool>() ? uuid() : QUuid()},
        perhaps(anyQuantity),
        perhaps(anyQuantity)};
}

inline BusinessCase anyBusinessCase()
{
    const auto persons = [] {
        return rarely() ? integer() : *rc::gen::inRange<qint64>(0, 1000);
    };
    BusinessCase made{.id = uuid(), .name = textOrNone()};
    made.successGoal = textOrNone();
    made.baseAlternative = textOrNone();
    made.firstYear = mostly([] { return 2020 + anyYear() % 100; });
    made.priceLevelYear = mostly(anyYear);
    made.horizon = mostly([] { return rarely() ? anyYear() : *rc::gen::inRange(1, 31); });
    for (int year = rarely() ? -1 : 0; year < *rc::gen::inRange(1, 4); ++year)
        made.intake.append({rarely() ? anyYear() : year, mostly(persons)});
    made.successWith = rateEstimate();
    made.successWithout = rateEstimate();
    made.isNetAsGiven = *rc::gen::arbitrary<bool>();
    made.costs = rarely() ? several(anyCost) : QList{anyCost()};
    made.consequences =
        rarely() ? several(anyConsequence) : QList{anyConsequence(), anyConsequence()};
    made.ranges = several(parameterRange);
    made.knowledgeDeclaration = {grade(), grade(), grade(), grade(), grade(), textOrNone()};
    made.note = textOrNone();
    return made;
}

} // namespace bundlinje::generators
