#pragma once

#include "model/domain/businesscase.h"
#include "model/domain/priceindex.h"

namespace bundlinje {

/// Something in a business case that is refused, or that a person should look at.
struct BusinessCaseCheck {
    enum class Code {
        // Refused: what depends on the field has no result.
        HorizonOutside, ///< Not 1 to `longestHorizon` years.
        CalendarYearOutside, ///< Not 1 to 9999.
        YearOutside, ///< A year of the case before 0 or after the longest horizon.
        YearTwice, ///< Two cohorts, or two amounts of one cost, for one year.
        NegativeCount,
        RateOutside, ///< A rate that is not 0–100 %; a net rate as given may be −100–100 %.
        ShareOutside, ///< A share, or what is left each year, that is not 0–100 %.
        NegativeDuration,
        NegativeStart,
        ProfileAndDuration, ///< Both are given; `text` names the consequence.
        SplitNotWhole, ///< The payers' shares do not add up to 100 %.
        SplitsUnordered, ///< The years from which splits hold do not ascend from the beginning.
        OtherCurrency, ///< An amount in another currency than the case; `text` is its code.
        IdentityTwice, ///< Two costs or two consequences are the same one.
        IndexNotPositive, ///< `text` is the year.
        IndexYearTwice, ///< `text` is the year.
        RangeOutside, ///< A limit that its parameter cannot have, or a consequence that is not
                      ///< there.
        // Told: the results stand.
        NetEffectNegative, ///< Fewer reach the goal with the effort than without.
        ExpectedOutsideRange, ///< The expected rate is not between low and high.
        NoPriceIndex, ///< A price year without index; `text` is the year.
        IntakePastHorizon, ///< A cohort enters when nothing is counted any more.
        CostPastHorizon, ///< A cost in a year that is not counted.
        DurationPastHorizon, ///< The last years of a consequence are not counted; `text` names it.
        SameGainTwice, ///< Counts what another one counts; `text` names that one.
    };

    Code code = Code::HorizonOutside;
    QString field; ///< As in the JSON form of the case: "consequences[2].splits[0]".
    QString text; ///< The value that the sentence names; empty where it names none.

    friend bool operator==(const BusinessCaseCheck &, const BusinessCaseCheck &) = default;
};

/// Longer horizons and later years are refused.
inline constexpr int longestHorizon = 200;

/// Whether nothing is computed from the field as long as the check holds.
bool isRefusal(BusinessCaseCheck::Code code);

/// The refusals, in the order of the fields.
QList<BusinessCaseCheck> refusalsOf(const BusinessCase &businessCase, const PriceIndex &index);

/// All checks that hold: the refusals, then what is only told. Missing values are none of them.
QList<BusinessCaseCheck> checksOf(const BusinessCase &businessCase, const PriceIndex &index);

} // namespace bundlinje
