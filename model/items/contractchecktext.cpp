#include "model/items/checktext.h"

#include <QtCore/QCoreApplication>

namespace bundlinje {

namespace {

using ContractCheckCode = ContractCheck::Code;

const char *refusalSource(ContractCheckCode code)
{
    switch (code) {
    case ContractCheckCode::NoPrice:
        return QT_TRANSLATE_NOOP("Checks",
                                 "A price is missing, so nothing is calculated. Write the price.");
    case ContractCheckCode::NegativePrice:
        return QT_TRANSLATE_NOOP("Checks", "A price is negative.");
    case ContractCheckCode::StepsUnordered:
        return QT_TRANSLATE_NOOP("Checks", "The steps do not rise from the first to the last.");
    case ContractCheckCode::SlabsOverlap:
        return QT_TRANSLATE_NOOP("Checks",
                                 "A step begins before the one before it ends, or is empty.");
    case ContractCheckCode::NegativeCap:
        return QT_TRANSLATE_NOOP("Checks", "A cap, quota or minimum is negative.");
    case ContractCheckCode::ShareOutside:
        return QT_TRANSLATE_NOOP("Checks", "The share is not between 0% and 100%.");
    case ContractCheckCode::DecimalsOutside:
        return QT_TRANSLATE_NOOP("Checks", "The number of decimals is not 0 to 7.");
    case ContractCheckCode::NoThreshold:
        return QT_TRANSLATE_NOOP("Checks", "The gate has no threshold.");
    case ContractCheckCode::NegativeWeight:
        return QT_TRANSLATE_NOOP("Checks", "A payer's part is negative.");
    case ContractCheckCode::SplitNotWhole:
        return QT_TRANSLATE_NOOP("Checks", "The payers' shares do not add up to 100%.");
    case ContractCheckCode::UnknownPayer:
        return QT_TRANSLATE_NOOP("Checks", "A payer is not among those of the contract.");
    case ContractCheckCode::PayerTwice:
        return QT_TRANSLATE_NOOP("Checks", "The same payer is there twice.");
    case ContractCheckCode::ScheduleNotWhole:
        return QT_TRANSLATE_NOOP("Checks", "The parts of the repayment do not add up to 100%.");
    case ContractCheckCode::DelayOutside:
        return QT_TRANSLATE_NOOP("Checks", "A part is paid before the period, or never.");
    case ContractCheckCode::OtherCurrency:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The amount is in another currency than the contract: %1.");
    case ContractCheckCode::NoIdentity:
        return QT_TRANSLATE_NOOP("Checks",
                                 "Something that is paid for has no id, so nothing measured can "
                                 "name it.");
    case ContractCheckCode::IdentityTwice:
        return QT_TRANSLATE_NOOP("Checks", "The same line is there twice: %1.");
    case ContractCheckCode::PeriodOutside:
        return QT_TRANSLATE_NOOP("Checks", "The periods are counted 1, 2, 3; %1 is none of them.");
    case ContractCheckCode::PeriodTwice:
        return QT_TRANSLATE_NOOP("Checks", "Two check dates are for period %1.");
    case ContractCheckCode::ReturnOutside:
        return QT_TRANSLATE_NOOP("Checks", "The return cap is not between 0% and 100% a year.");
    case ContractCheckCode::NegativeInstalment:
        return QT_TRANSLATE_NOOP("Checks", "An instalment is negative.");
    case ContractCheckCode::NoAmendmentDate:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The amendment has no date that it applies from. Write it.");
    case ContractCheckCode::AmendmentsUnordered:
        return QT_TRANSLATE_NOOP("Checks", "The amendment applies before the one before it.");
    case ContractCheckCode::MeasurementOutside:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The contract has no check date of period %1, so nothing is "
                                 "calculated. Correct the period.");
    case ContractCheckCode::UnknownComponent:
        return QT_TRANSLATE_NOOP("Checks",
                                 "Something is measured that the contract does not pay for in "
                                 "that period.");
    case ContractCheckCode::MeasuredUnpaid:
        return QT_TRANSLATE_NOOP(
            "Checks",
            "It is not paid for at check %1, so nothing is calculated. Correct "
            "the check, or the checks that it is paid at.");
    case ContractCheckCode::PaidAtNoCheck:
        return QT_TRANSLATE_NOOP("Checks",
                                 "It is paid at check %1, which the contract does not have, so "
                                 "nothing is calculated. Correct the checks that it is paid at.");
    case ContractCheckCode::PaidAtUnordered:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The checks that it is paid at do not rise from the first to the "
                                 "last.");
    case ContractCheckCode::NegativeCount:
        return QT_TRANSLATE_NOOP("Checks", "A number of citizens is negative.");
    case ContractCheckCode::CountTooLarge:
        return QT_TRANSLATE_NOOP("Checks", "The number is larger than the program can hold.");
    default:
        return "";
    }
}

const char *remarkSource(ContractCheckCode code)
{
    switch (code) {
    case ContractCheckCode::GateAboveCap:
        return QT_TRANSLATE_NOOP("Checks",
                                 "Where the gate opens, the cap or quota is reached already.");
    case ContractCheckCode::AmountsFall:
        return QT_TRANSLATE_NOOP("Checks", "A larger effect is paid less.");
    case ContractCheckCode::MinimumAboveCap:
        return QT_TRANSLATE_NOOP("Checks", "The minimum is above what is ever repaid.");
    case ContractCheckCode::ChecksUnordered:
        return QT_TRANSLATE_NOOP("Checks", "A later period has an earlier date.");
    case ContractCheckCode::CapBelowPaid:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The amendment's cap is below what is repaid before it. What was "
                                 "paid stays paid.");
    case ContractCheckCode::QuotaBelowUsed:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The amendment's quota is below what was paid for before it: %1.");
    case ContractCheckCode::CountAboveMeasured:
        return QT_TRANSLATE_NOOP("Checks", "More met the goal than were measured.");
    case ContractCheckCode::MeasuredBeforeStart:
        return QT_TRANSLATE_NOOP("Checks", "It was measured before the contract starts.");
    case ContractCheckCode::MeasuredTwice:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The same is measured twice at one check. Correct the first one "
                                 "instead.");
    case ContractCheckCode::NoCorrectionReason:
        return QT_TRANSLATE_NOOP("Checks", "The correction has no reason.");
    case ContractCheckCode::GuaranteeAmount:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The amount is negative, or in another currency than the "
                                 "contract.");
    case ContractCheckCode::GuaranteeShare:
        return QT_TRANSLATE_NOOP("Checks", "The share is not between 0% and 100%.");
    default:
        return "";
    }
}

} // namespace

QString checkText(const ContractCheck &check)
{
    const char *source =
        isRefusal(check.code) ? refusalSource(check.code) : remarkSource(check.code);
    const QString text = QCoreApplication::translate("Checks", source);
    return text.contains(QLatin1String("%1")) ? text.arg(check.text) : text;
}

} // namespace bundlinje
