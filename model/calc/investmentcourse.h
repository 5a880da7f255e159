#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// Something that has its place in time: a period of an investment's life, or a day of it.
struct CourseStep {
    enum class Kind {
        Intake, // The first three are periods.
        Effort,
        Repayment,
        Signing,
        PaymentOut,
        PaymentIn,
        Check, ///< The effects are counted.
    };

    Kind kind = Kind::Effort;
    std::optional<PartialDate> from; ///< Of a day: that day. Of a period: empty = not known.
    std::optional<PartialDate> to; ///< The same for a day; empty = not known.
    /// The money has moved, the effects are counted and verified, the contract is signed; of a
    /// period: its actual end is known.
    bool isDone = false;
    std::optional<Money> amount; ///< Of a payment, where it is known.
    QString name; ///< Of a check, as the contract calls it; of a payment: who pays or is paid.
    QString field; ///< As in the JSON form: where it is entered.

    friend bool operator==(const CourseStep &, const CourseStep &) = default;
};

/// Whether it is a period and not a day.
constexpr bool isPeriod(CourseStep::Kind kind)
{
    return kind <= CourseStep::Kind::Repayment;
}

/// What an investment's life has of known dates, ascending by the day it begins; a period of which
/// only the end is known stands at its end. What is written off has no place in it. A payment that
/// was made stands where it was made, else where it was planned.
QList<CourseStep> courseOf(const Investment &investment);

} // namespace bundlinje
