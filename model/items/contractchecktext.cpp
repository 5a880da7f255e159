#include "model/items/checktext.h"

#include <QtCore/QCoreApplication>

namespace bundlinje {

namespace {

using Code = ContractCheck::Code;

const char *refusalSource(Code code)
{
    switch (code) {
    case Code::NoPrice:
        return QT_TRANSLATE_NOOP("Checks",
                                 "A price is missing, so nothing is calculated. Write the price.");
    case Code::NegativePrice:
        return QT_TRANSLATE_NOOP("Checks", "A price is negative.");
    case Code::StepsUnordered:
        return QT_TRANSLATE_NOOP("Checks", "The steps do not rise from the first to the last.");
    case Code::SlabsOverlap:
        return QT_TRANSLATE_NOOP("Checks",
                                 "A step begins before the one before it ends, or is empty.");
    case Code::NegativeCap:
        return QT_TRANSLATE_NOOP("Checks", "A cap, quota or minimum is negative.");
    case Code::ShareOutside:
        return QT_TRANSLATE_NOOP("Checks", "The share is not between 0% and 100%.");
    case Code::DecimalsOutside:
        return QT_TRANSLATE_NOOP("Checks", "The number of decimals is not 0 to 7.");
    case Code::NoThreshold:
        return QT_TRANSLATE_NOOP("Checks", "The gate has no threshold.");
    case Code::NegativeWeight:
        return QT_TRANSLATE_NOOP("Checks", "A payer's part is negative.");
    case Code::SplitNotWhole:
        return QT_TRANSLATE_NOOP("Checks", "The payers' shares do not add up to 100%.");
    case Code::UnknownPayer:
        return QT_TRANSLATE_NOOP("Checks", "A payer is not among those of the contract.");
    case Code::PayerTwice:
        return QT_TRANSLATE_NOOP("Checks", "The same payer is there twice.");
    case Code::ScheduleNotWhole:
        return QT_TRANSLATE_NOOP("Checks", "The parts of the repayment do not add up to 100%.");
    case Code::DelayOutside:
        return QT_TRANSLATE_NOOP("Checks", "A part is paid before the period, or never.");
    case Code::OtherCurrency:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The amount is in another currency than the contract: %1.");
    case Code::NoIdentity:
        return QT_TRANSLATE_NOOP("Checks",
                                 "Something that is paid for has no id, so nothing measured can "
                                 "name it.");
    case Code::IdentityTwice:
        return QT_TRANSLATE_NOOP("Checks", "The same line is there twice: %1.");
    case Code::PeriodOutside:
        return QT_TRANSLATE_NOOP("Checks", "The periods are counted 1, 2, 3; %1 is none of them.");
    case Code::PeriodTwice:
        return QT_TRANSLATE_NOOP("Checks", "Two check dates are for period %1.");
    case Code::ReturnOutside:
        return QT_TRANSLATE_NOOP("Checks", "The return cap is not between 0% and 100% a year.");
    case Code::NegativeInstalment:
        return QT_TRANSLATE_NOOP("Checks", "An instalment is negative.");
    case Code::NoAmendmentDate:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The amendment has no date that it applies from. Write it.");
    case Code::AmendmentsUnordered:
        return QT_TRANSLATE_NOOP("Checks", "The amendment applies before the one before it.");
    case Code::MeasurementOutside:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The contract has no check date of period %1, so nothing is "
                                 "calculated. Correct the period.");
    case Code::UnknownComponent:
        return QT_TRANSLATE_NOOP("Checks",
                                 "Something is measured that the contract does not pay for in "
                                 "that period.");
    case Code::MeasuredUnpaid:
        return QT_TRANSLATE_NOOP(
            "Checks",
            "It is not paid for at check %1, so nothing is calculated. Correct "
            "the check, or the checks that it is paid at.");
    case Code::PaidAtNoCheck:
        return QT_TRANSLATE_NOOP("Checks",
                                 "It is paid at check %1, which the contract does not have, so "
                                 "nothing is calculated. Correct the checks that it is paid at.");
    case Code::PaidAtUnordered:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The checks that it is paid at do not rise from the first to the "
                                 "last.");
    case Code::NegativeCount:
        return QT_TRANSLATE_NOOP("Checks", "A number of citizens is negative.");
    case Code::CountTooLarge:
        return QT_TRANSLATE_NOOP("Checks", "The number is larger than the program can hold.");
    default:
        return "";
    }
}

const char *remarkSource(Code code)
{
    switch (code) {
    case Code::GateAboveCap:
        return QT_TRANSLATE_NOOP("Checks",
                                 "Where the gate opens, the cap or quota is reached already.");
    case Code::AmountsFall:
        return QT_TRANSLATE_NOOP("Checks", "A larger effect is paid less.");
    case Code::MinimumAboveCap:
        return QT_TRANSLATE_NOOP("Checks", "The minimum is above what is ever repaid.");
    case Code::ChecksUnordered:
        return QT_TRANSLATE_NOOP("Checks", "A later period has an earlier date.");
    case Code::CapBelowPaid:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The amendment's cap is below what is repaid before it. What was "
                                 "paid stays paid.");
    case Code::QuotaBelowUsed:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The amendment's quota is below what was paid for before it: %1.");
    case Code::CountAboveMeasured:
        return QT_TRANSLATE_NOOP("Checks", "More met the goal than were measured.");
    case Code::MeasuredBeforeStart:
        return QT_TRANSLATE_NOOP("Checks", "It was measured before the contract starts.");
    case Code::MeasuredTwice:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The same is measured twice at one check. Correct the first one "
                                 "instead.");
    case Code::NoCorrectionReason:
        return QT_TRANSLATE_NOOP("Checks", "The correction has no reason.");
    case Code::GuaranteeAmount:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The amount is negative, or in another currency than the "
                                 "contract.");
    case Code::GuaranteeShare:
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
