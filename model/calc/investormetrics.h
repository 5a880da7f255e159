#pragma once

#include "model/calc/internalrate.h"
#include "model/domain/money.h"

namespace bundlinje {

/// What investors paid and received in one year or on one day, both ≥ 0 and in one currency. They
/// are never netted: paid in is what was paid in.
struct InvestorCash {
    Money calls;
    Money distributions;

    friend bool operator==(const InvestorCash &, const InvestorCash &) = default;
};

/// The course of an investment, or of several, by years from year 0 on.
struct YearlyCourse {
    QList<InvestorCash> years;
    std::optional<Money> remainingValue; ///< Of what is not repaid yet; empty = not known.

    friend bool operator==(const YearlyCourse &, const YearlyCourse &) = default;
};

struct DatedCash {
    QDate date;
    InvestorCash cash;

    friend bool operator==(const DatedCash &, const DatedCash &) = default;
};

/// The course by days, in any order, several on one day allowed.
struct DatedCourse {
    QList<DatedCash> flows;
    std::optional<Money> remainingValue; ///< Of what is not repaid yet; empty = not known.
    QDate valuedOn; ///< The day of that value, not before the last flow; not set = that day.

    friend bool operator==(const DatedCourse &, const DatedCourse &) = default;
};

/// An investor's figures. Ratios are plain numbers, 1.0 = money back, not rounded; none where
/// nothing was paid in. Committed but undrawn money is not paid in.
struct InvestorMetrics {
    Money paidIn;
    Money distributed;
    std::optional<double> dpi; ///< Distributions ÷ paid in.
    std::optional<double> rvpi; ///< Remaining value ÷ paid in; none if the value is not known.
    std::optional<double> tvpi; ///< Both together.
    /// Multiple on invested capital: the same, because all that is paid in is invested.
    std::optional<double> moic() const { return tvpi; }

    QList<QDate> days; ///< Of the lists below, ascending; empty = they are by year from year 0 on.
    QList<Money> net; ///< Distributions less calls.
    QList<Money> runningSum; ///< Of the net: the J-curve.
    std::optional<qsizetype>
        lowestAt; ///< Place of the J-curve's lowest point, the first of equals.
    std::optional<qsizetype> paidBackAt; ///< From here on the J-curve is never below 0 again.
    /// Years until then: by years as `payback`, straight inside a year; by days to that day.
    std::optional<double> payback;
    InternalRates internalRates; ///< Of the money that moved.
    InternalRates ratesWithRemainingValue; ///< As if the remaining value were paid out at the end.

    friend bool operator==(const InvestorMetrics &, const InvestorMetrics &) = default;
};

/// Source: sections 6 and 4 of the calculation note.
/// Errors: MixedCurrency, Overflow.
[[nodiscard]] Result<InvestorMetrics> investorMetrics(const YearlyCourse &course);

/// Errors: as above; InvalidInput for a day that does not exist.
[[nodiscard]] Result<InvestorMetrics> investorMetrics(const DatedCourse &course);

/// Several courses as one, year 0 the same for all: figures of a portfolio are those of its summed
/// flows, never averages. The remaining value is known if it is for each.
/// Errors: MixedCurrency, Overflow.
[[nodiscard]] Result<YearlyCourse> pooled(std::span<const YearlyCourse> courses);

} // namespace bundlinje
