#pragma once

#include "model/domain/paymentcomponent.h"

#include <QtCore/QList>

namespace bundlinje {

/// A period of the contract, counted 1, 2, 3 …, and the day its effects are counted and fall due.
struct CheckDate {
    int period = 1;
    QString name; ///< As the contract calls it: "12 months".
    std::optional<PartialDate> date;

    friend bool operator==(const CheckDate &, const CheckDate &) = default;
};

/// What happens to the part of a period's repayment that is above the period's cap.
enum class PeriodExcess {
    Forfeit, ///< It is lost.
    Carry, ///< It comes first in the next period.
};

enum class ReturnMethod {
    NotStated, ///< The contract names a return but not how it is counted: ask, never assume.
    Irr, ///< The investors' internal rate never exceeds the rate.
    Simple, ///< A yearly average on the capital that is outstanding.
};

/// Ceiling on what the investors earn.
struct ReturnCap {
    ReturnMethod method = ReturnMethod::NotStated;
    std::optional<Percentage> rate; ///< A year.

    friend bool operator==(const ReturnCap &, const ReturnCap &) = default;
};

/// A part of each period's repayment that is paid so many periods later.
struct RepaymentPart {
    int delay = 0; ///< Periods.
    std::optional<Percentage> share;

    friend bool operator==(const RepaymentPart &, const RepaymentPart &) = default;
};

/// What a contract pays for and up to where. An empty cap is no cap; a cap of 0 pays nothing.
struct ContractTerms {
    QList<PaymentComponent> components; ///< Caps are filled in this order.
    QList<CheckDate> checks; ///< Ascending by period; empty = not stated.
    std::optional<Money> personCap; ///< The most for one person over all components and periods.
    std::optional<Money> periodCap;
    PeriodExcess periodExcess = PeriodExcess::Forfeit;
    std::optional<Money> contractCap;
    std::optional<ReturnCap> returnCap;
    std::optional<Money> minimumRepayment; ///< Over the whole life, whatever is measured.
    QList<RepaymentPart> schedule; ///< Empty = all of it in the period itself.
    PaymentSplit split; ///< Of components that have none of their own.

    friend bool operator==(const ContractTerms &, const ContractTerms &) = default;
};

} // namespace bundlinje
