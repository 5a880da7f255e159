#pragma once

#include "model/calc/businesscasechecks.h"
#include "model/calc/contractchecks.h"
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
        ChosenCaseMissing, ///< The chosen business case, or its scenario, is not there.
        TooManyScenarios, ///< More than `mostScenarios`; `text` is how many.
        ScenarioTwice, ///< Two scenarios of one version have the same id.
        NewerUnitPrice, ///< Of `text`, which an amount was taken from.
        CaseTooLarge, ///< The result of a business case does not fit into minor units.
        PriceWithoutId, ///< Nothing can refer to an own unit price without id.
        PriceTwice, ///< Two own unit prices have the id `text`.
        PriceYearTwice, ///< An own unit price has two amounts for the year `text`; empty = none.
        PriceZero, ///< An own unit price is 0 in the year `text`; empty = none.
        RateOutside, ///< A discount rate, from the year `text`, is not 0–100 %.
        RatesUnordered, ///< The discount rate from the year `text` does not follow the one before.
        RatesEnd, ///< From the year `text` on there is no discount rate.
        StartedAboveReferred, ///< More citizens started than were referred.
        CompletedAboveStarted, ///< More completed than reached the step before.
        MetAboveCompleted, ///< More met the goal than reached the step before.
        MeasuredAboveCompleted, ///< More are measured to have met it than completed.
        CountedBeforeStart, ///< Citizens are counted before intake and effort.
        DeliveredBeforeStart, ///< The report `text` was delivered before intake and effort.
        CapitalBelowBound, ///< The fund's capital is less than what is bound.
        DecisionWithoutText,
        DeadlineBeforeDecision, ///< The deadline certainly lies before the decision.
        CompletedBeforeDecision, ///< The completion certainly lies before the decision.
        MeetingMissing, ///< A decision names a meeting that is not there.
        MinutesNegative, ///< Of an item of an agenda.
        SignedTwice, ///< The contract has another day of signature; `text` is it, as ISO.
        MeasuredNothing, ///< What counts of a measurement at check `text` holds no number.
        MeasuredForNothing, ///< At check `text`: neither of a component nor of one of the goals.
        PlannedAtNoCheck, ///< A goal is planned for at check `text`, which the contract lacks.
        PlannedTwice, ///< A goal is planned for twice at check `text`.
        PlannedNegative, ///< Less than nothing is planned for a goal at check `text`.
        PlannedSumDiffers, ///< The plans of a goal are not its target for the whole life.
        InstalmentsUnplanned, ///< `text` of the contract's are in no payment, `amount` in all.
        RepaymentsUnplanned, ///< None is in the payments; `text` can be planned, `amount` in all.
        InstalmentReceived, ///< A payment to the fund that is an instalment.
        RepaymentPaid, ///< A payment from the fund that is a repayment.
        UnknownParty, ///< A payment names `text`, who takes no part; perhaps `meant` does.
        OtherCurrencyPaid, ///< A payment is in the currency `text`, the contract in another one.
        RepaidAboveMaximum, ///< `amount` came back, more than the contract ever repays.
        InBusinessCase, ///< What `ofCase` says.
        InContract, ///< What `ofContract` says.
    };

    Code code = Code::NameMissing;
    QString field; ///< As in the JSON form: "effort.plannedEnd".
    QString text; ///< The value that the sentence names; empty where it names none.
    std::optional<BusinessCaseCheck::Code> ofCase;
    QString line; ///< Name of the cost, consequence, component or goal that it is about.
    std::optional<ContractCheck::Code> ofContract;
    std::optional<Money> amount; ///< That the sentence names; empty where it names none.
    QString meant; ///< What was probably meant by `text`; empty = not known.

    friend bool operator==(const InvestmentCheck &, const InvestmentCheck &) = default;
};

/// Charts and slides have room for this many characters.
inline constexpr qsizetype longestShortName = 28;

/// All checks of the investment by itself that hold, in the order of the fields in the editor, but
/// for those of its business cases and its contract, which are computed.
/// Dates are compared only as far as they are known: 2019 is not before 2019-04. Amounts of two
/// currencies are not compared.
QList<InvestmentCheck> checksOf(const Investment &investment);

/// What looks wrong in its contract and in what is measured for it; none without a contract.
QList<InvestmentCheck> contractChecksOf(const Investment &investment);

/// The same as of the investment by itself, with those of its business cases and decisions, which
/// need the settings and the meetings of the portfolio, and of its contract.
QList<InvestmentCheck> checksOf(const Investment &investment, const Portfolio &portfolio);

/// The same for the settings of the portfolio: texts that look like a CPR number, and a price
/// index, discount rates and own unit prices that cannot be used; with its meetings and decisions.
QList<InvestmentCheck> checksOf(const Portfolio &portfolio);

/// Whether the text holds ten digits that look like a danish personal identification number: six
/// that make a day, month and year, with or without a hyphen or space before the other four. Ten
/// digits that make no day, as most numbers of telephones and accounts, do not.
bool looksLikePersonNumber(const QString &text);

} // namespace bundlinje
