#pragma once

#include "model/domain/investment.h"
#include "model/domain/portfolio.h"

namespace bundlinje {

/// Something that is saved but looks wrong, or that a person should look at.
struct InvestmentCheck {
    enum class Code {
        NameMissing,
        ShortNameTooLong, ///< More than `longestShortName` characters.
        EndBeforeStart, ///< The later date certainly lies before the start.
        RepaymentBeforeEffort, ///< Repayment starts before the effort does.
        RangeReversed, ///< "At most" is less than "at least".
        AmountOutsideRange, ///< The contract amount is outside its own limits.
        OwnShareAboveContract, ///< Own share > contract amount.
        PaidOutAboveOwnShare, ///< Paid out > own share.
        NegativeAmount,
        NegativeCount,
        ShareAboveWhole, ///< A target share over 100 %.
        UnknownSource, ///< `text` names a source that is not in the list.
        PersonNumber, ///< Text that looks like a CPR number; such numbers are never kept here.
        NotRead, ///< `text` came from outside and could not be read.
    };

    Code code = Code::NameMissing;
    QString field; ///< As in the JSON form: "effort.plannedEnd".
    QString text; ///< The value that the sentence names; empty where it names none.

    friend bool operator==(const InvestmentCheck &, const InvestmentCheck &) = default;
};

/// Charts and slides have room for this many characters.
inline constexpr qsizetype longestShortName = 28;

/// All checks that hold, in the order of the fields in the editor. Dates are compared only as far
/// as they are known: 2019 is not before 2019-04. Amounts of two currencies are not compared.
QList<InvestmentCheck> checksOf(const Investment &investment);

/// The same for the settings of the portfolio: texts that look like a CPR number.
QList<InvestmentCheck> checksOf(const Portfolio &portfolio);

/// Whether the text holds ten digits that look like a danish personal identification number: six
/// that make a day, month and year, with or without a hyphen or space before the other four. Ten
/// digits that make no day, as most numbers of telephones and accounts, do not.
bool looksLikePersonNumber(const QString &text);

} // namespace bundlinje
