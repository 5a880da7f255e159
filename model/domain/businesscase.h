#pragma once

#include "model/domain/evidence.h"
#include "model/domain/money.h"
#include "model/domain/payer.h"
#include "model/domain/quantity.h"

#include <QtCore/QUuid>

namespace bundlinje {

/// Those who enter the effort in one year; in a case by SØM's principles those who complete in it.
struct Cohort {
    int year = 0; ///< Of the case, counted from 0.
    std::optional<qint64> persons;

    friend bool operator==(const Cohort &, const Cohort &) = default;
};

/// A rate as it is expected, with how low and how high it may turn out, and what it is founded on.
struct RateEstimate {
    std::optional<Percentage> expected;
    std::optional<Percentage> low; ///< The pessimistic one; it need not be the smaller number.
    std::optional<Percentage> high;
    std::optional<EvidenceGrade> grade;
    std::optional<int> marylandLevel; ///< 0 to `highestMarylandLevel`.
    Provenance provenance;

    friend bool operator==(const RateEstimate &, const RateEstimate &) = default;
};

enum class CostKind {
    Setup,
    Running,
    SavedCost, ///< Of the alternative that is not used: its amounts are subtracted.
};

/// What is paid in one year of the case.
struct YearAmount {
    int year = 0;
    std::optional<Money> amount;

    friend bool operator==(const YearAmount &, const YearAmount &) = default;
};

/// A part of what the effort costs, or of what the alternative would have cost. The full cost,
/// whoever pays it first.
struct Cost {
    QUuid id;
    QString name;
    CostKind kind = CostKind::Running;
    std::optional<int> priceYear; ///< Empty = the price level of the case.
    QList<YearAmount> fixed; ///< Whatever the number of participants.
    /// For each participant in the first, second … year since the cohort's own.
    QList<std::optional<Money>> perParticipant;
    QList<PayerSplit> splits; ///< Ascending by `fromYear`; empty = missing.
    std::optional<EvidenceGrade> grade;
    Provenance provenance;

    friend bool operator==(const Cost &, const Cost &) = default;
};

/// What a consequence comes with.
enum class FollowsFrom {
    NetSuccess, ///< Each participant who reaches the goal because of the effort.
    Participation, ///< Each participant.
};

/// Which unit price an amount was taken from and how, so that it can be followed back and a newer
/// one be told.
struct UnitPriceReference {
    QString id; ///< In the catalogue, "HJ-01"; empty = the amount is the case's own.
    int version = 0;
    std::optional<Money> price; ///< Of one unit.
    std::optional<Quantity> units; ///< Saved for each person and year.

    friend bool operator==(const UnitPriceReference &, const UnitPriceReference &) = default;
};

/// A change in the use of a public service, worth an amount for each person and year. Either it
/// starts, lasts and fades, or its size is given year by year.
struct Consequence {
    QUuid id;
    QString name;
    FollowsFrom followsFrom = FollowsFrom::NetSuccess;
    std::optional<Money> amount; ///< Positive = the public saves or earns, negative = it pays more.
    std::optional<int> priceYear; ///< Empty = the price level of the case.
    UnitPriceReference unitPrice;

    int start = 0; ///< Whole years after the cohort's own.
    std::optional<Quantity> duration; ///< Years; the last may be a part of one.
    Percentage retention = Percentage::whole(); ///< What is left each year after.
    /// Size in the cohort's own year, the year after … instead of start, duration and retention;
    /// past its end there is nothing.
    QList<Quantity> profile;

    std::optional<Percentage> share = Percentage::whole(); ///< Of those it follows from.
    QList<PayerSplit> splits; ///< Ascending by `fromYear`; empty = missing.
    std::optional<EvidenceGrade> grade;
    Provenance provenance;

    friend bool operator==(const Consequence &, const Consequence &) = default;
};

/// What a figure of the case depends on and can be tried with another value.
struct CaseParameter {
    enum class Kind {
        SuccessWith, ///< A rate.
        SuccessWithout, ///< A rate.
        CostFactor, ///< On every cost.
        ConsequenceFactor, ///< On the amount of one consequence, or of all.
        Discount, ///< A flat rate in place of the schedule.
        IntakeFactor, ///< On the persons of every cohort.
        Horizon, ///< Years.
    };

    Kind kind = Kind::SuccessWith;
    QUuid consequence; ///< For `ConsequenceFactor`; null = all of them.

    friend bool operator==(const CaseParameter &, const CaseParameter &) = default;
};

/// How far a parameter may go; a factor of 0.8, a rate of 0.05.
struct ParameterRange {
    CaseParameter parameter;
    std::optional<Quantity> low; ///< The pessimistic one; it need not be the smaller number.
    std::optional<Quantity> high;

    friend bool operator==(const ParameterRange &, const ParameterRange &) = default;
};

/// What the public economy pays and gains by an effort, year by year and payer by payer, in fixed
/// prices. Financing is no part of it.
struct BusinessCase {
    QUuid id;
    QString name;
    QString successGoal; ///< The state a citizen must reach.
    QString baseAlternative; ///< What happens without the effort.

    Currency currency;
    std::optional<int> firstYear; ///< Calendar year of year 0; needed for dated splits.
    std::optional<int> priceLevelYear;
    std::optional<int> horizon; ///< Years 0 … horizon − 1 are counted.

    QList<Cohort> intake; ///< One for each year; empty = missing.
    RateEstimate successWith;
    RateEstimate successWithout; ///< Not used when the net rate is given.
    bool isNetAsGiven = false; ///< `successWith` is the net rate; only that is known.

    QList<Cost> costs; ///< Empty = missing; an effort without cost has one of 0.
    QList<Consequence> consequences; ///< Empty = missing.
    QList<ParameterRange> ranges; ///< Of what is no success rate.
    KnowledgeDeclaration knowledgeDeclaration;
    QString note;

    friend bool operator==(const BusinessCase &, const BusinessCase &) = default;
};

} // namespace bundlinje
