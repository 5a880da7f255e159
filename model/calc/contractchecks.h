#pragma once

#include "model/domain/investmentcontract.h"
#include "model/domain/measurement.h"

namespace bundlinje {

/// Something in a contract, or in what is measured for it, that is refused or that a person should
/// look at.
struct ContractCheck {
    enum class Code {
        // Refused: the contract is not computed.
        NoPrice, ///< A component without a price, or a step, slab or point that is not whole.
        NegativePrice,
        StepsUnordered, ///< The quantities of steps or points do not ascend.
        SlabsOverlap, ///< A slab begins before the one before it ends, or ends where it begins.
        NegativeCap, ///< A cap, a quota or the minimum repayment.
        ShareOutside, ///< A share that is not 0–100 %.
        DecimalsOutside, ///< Not 0 to 7.
        NoThreshold, ///< A gate that nothing is compared with.
        NegativeWeight, ///< Of a payer.
        SplitNotWhole, ///< The payers' shares do not add up to 100 %, or all weights are 0.
        UnknownPayer, ///< None of the contract's.
        PayerTwice,
        ScheduleNotWhole, ///< The parts of the repayment do not add up to 100 %.
        DelayOutside, ///< Not 0 to `longestContract` periods.
        OtherCurrency, ///< An amount in another currency than the contract; `text` is its code.
        NoIdentity, ///< Of a component: nothing measured could name it.
        IdentityTwice, ///< Two components, payers, amendments, instalments or measurements are the
                       ///< same one; `text` names it, for a measurement it is its period.
        PeriodOutside, ///< Of a check, not 1 to `longestContract`; `text` is the period.
        PeriodTwice, ///< Two checks of one period; `text` is the period.
        ReturnOutside, ///< A capped return below 0 % or above 100 %.
        NegativeInstalment,
        NoAmendmentDate, ///< Nobody can tell which periods count by it.
        AmendmentsUnordered, ///< It applies before the one before it.
        MeasurementOutside, ///< In a period that the contract does not have; `text` is the period.
        UnknownComponent, ///< Measured for a component that the period's terms do not have.
        MeasuredUnpaid, ///< At a check that the component is not paid at; `text` is the period.
        PaidAtNoCheck, ///< A component is paid at a check that its terms do not have; `text` is
                       ///< its period.
        PaidAtUnordered, ///< The checks of a component do not ascend, or one is there twice.
        NegativeCount,
        CountTooLarge,
        // Told: the results stand.
        GateAboveCap, ///< Where the gate opens, the cap or quota is reached already.
        AmountsFall, ///< A larger effect is paid less.
        MinimumAboveCap, ///< The minimum repayment is above what is ever repaid.
        ChecksUnordered, ///< A later period has an earlier day.
        CapBelowPaid, ///< An amendment's contract cap is below what is repaid before it.
        QuotaBelowUsed, ///< An amendment's quota is below what is paid before it; `text` names the
                        ///< component.
        CountAboveMeasured, ///< More met the goal than were looked at.
        MeasuredBeforeStart,
        MeasuredTwice, ///< For one component, period and person.
        NoCorrectionReason,
        GuaranteeAmount, ///< Of a guarantee or a tranche: negative, or in another currency.
        GuaranteeShare, ///< The share of a guarantee or the rate of a tranche is not 0–100 %.
    };

    Code code = Code::NoPrice;
    QString field; ///< "terms.components[2].price.bands[0]", "measurements[1].entries[0].count".
    QString text; ///< The value that the sentence names; empty where it names none.

    friend bool operator==(const ContractCheck &, const ContractCheck &) = default;
};

/// More periods are refused.
inline constexpr int longestContract = 1000;

/// Whether nothing is computed as long as the check holds.
bool isRefusal(ContractCheck::Code code);

/// The refusals, in the order of the fields: the terms as signed, amendments, measurements.
QList<ContractCheck> contractRefusals(const InvestmentContract &contract,
                                      const QList<Measurement> &measurements);

/// All checks that hold: the refusals, then what is only told. Missing values are none of them.
QList<ContractCheck> contractChecks(const InvestmentContract &contract,
                                    const QList<Measurement> &measurements);

} // namespace bundlinje
