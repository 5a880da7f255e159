#pragma once

#include "model/calc/caseplan.h"
#include "model/calc/priceconversion.h"

namespace bundlinje {

/// What one cohort adds to a line in one year.
struct CohortTerm {
    int entryYear = 0; ///< Of the case.
    qint64 persons = 0;
    int yearAfter = 0; ///< Years since the cohort's own.
    std::optional<Money> perParticipant; ///< Of a cost: for one participant in that year.
    Quantity felt =
        Quantity::fromWhole(1); ///< Of a consequence: part of the year, or profile size.
    int yearsFaded = 0; ///< Of a consequence: how often `retention` has been at work.

    friend bool operator==(const CohortTerm &, const CohortTerm &) = default;
};

/// How the amount of one line in one year came about, factor by factor as entered:
/// (fixed + Σ persons · per participant) · conversion · payer share for a cost, with the opposite
/// sign in the net flow unless it is saved; Σ (persons · felt · retention^faded) · (with − without)
/// · share · amount · conversion · payer share for a consequence.
struct LineDerivation {
    CaseLine line;
    int year = 0;
    std::optional<Money> fixed; ///< Of a cost.
    std::optional<Money> amount; ///< Of a consequence, for each person and year.
    std::optional<Percentage> successWith; ///< Of a consequence of success.
    std::optional<Percentage> successWithout; ///< Empty when the net rate is given.
    std::optional<Percentage> share; ///< Of a consequence.
    std::optional<Percentage> retention; ///< Of a consequence without profile.
    std::optional<PriceConversion> conversion; ///< Empty = in the price level already.
    QList<CohortTerm> cohorts; ///< Only those that add something.
    std::optional<Payer> payer; ///< Empty = all payers together.
    std::optional<PayerSplit> split; ///< The one that holds that year; with `payer`.
    double result = 0; ///< Øre, as it enters the net flow: costs negative.

    friend bool operator==(const LineDerivation &, const LineDerivation &) = default;
};

/// The derivation of a line's amount in a year, of one payer or of all together. Without value: the
/// gaps it waits for; `Impossible` for a line or year that the case does not have.
CaseFigure<LineDerivation> derivationOf(const BusinessCase &businessCase, const PriceIndex &index,
                                        const CaseLine &line, int year,
                                        std::optional<Payer> payer = {});

} // namespace bundlinje
