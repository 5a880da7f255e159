#include "model/items/checktext.h"

#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/differencetext.h"
#include "model/items/partlabels.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Code = InvestmentCheck::Code;

const char *sourceText(Code code)
{
    switch (code) {
    case Code::NameMissing:
        return QT_TRANSLATE_NOOP("Checks", "The investment has no name.");
    case Code::ShortNameTooLong:
        return QT_TRANSLATE_NOOP("Checks", "Longer than 28 characters; charts will wrap it.");
    case Code::EndBeforeStart:
        return QT_TRANSLATE_NOOP("Checks", "The end is before the start.");
    case Code::RepaymentBeforeEffort:
        return QT_TRANSLATE_NOOP("Checks", "Repayment starts before the effort does.");
    case Code::RangeReversed:
        return QT_TRANSLATE_NOOP("Checks", "The upper limit is below the lower one.");
    case Code::AmountOutsideRange:
        return QT_TRANSLATE_NOOP("Checks", "The contract amount is outside its limits.");
    case Code::OwnShareAboveContract:
        return QT_TRANSLATE_NOOP("Checks", "The own share is larger than the contract amount.");
    case Code::PaidOutAboveOwnShare:
        return QT_TRANSLATE_NOOP("Checks", "More is paid out than the own share.");
    case Code::NegativeAmount:
        return QT_TRANSLATE_NOOP("Checks", "The amount is negative.");
    case Code::NegativeCount:
        return QT_TRANSLATE_NOOP("Checks", "A number of citizens is negative.");
    case Code::ShareAboveWhole:
        return QT_TRANSLATE_NOOP("Checks", "A target share is above 100%: %1.");
    case Code::UnknownSource:
        return QT_TRANSLATE_NOOP("Checks", "The source %1 is not in the list of sources.");
    case Code::PersonNumber:
        return QT_TRANSLATE_NOOP("Checks",
                                 "This looks like a personal identification number. Remove it.");
    case Code::NotRead:
        return QT_TRANSLATE_NOOP("Checks", "This text was imported but could not be read: %1.");
    case Code::ChosenCaseMissing:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The business case that is chosen is not there any more, so there "
                                 "is no potential.");
    case Code::TooManyScenarios:
        return QT_TRANSLATE_NOOP("Checks", "There are more scenarios than can be compared: %1.");
    case Code::ScenarioTwice:
        return QT_TRANSLATE_NOOP("Checks", "Two scenarios have the same id.");
    case Code::NewerUnitPrice:
        return QT_TRANSLATE_NOOP("Checks", "There is a newer version of the unit price %1.");
    case Code::CaseTooLarge:
        return QT_TRANSLATE_NOOP("Checks", "The result is larger than the program can hold.");
    case Code::PriceWithoutId:
        return QT_TRANSLATE_NOOP("Checks", "The price has no id, so no business case can name it.");
    case Code::PriceTwice:
        return QT_TRANSLATE_NOOP("Checks", "Two prices have the id %1. The first one counts.");
    case Code::PriceYearTwice:
        return QT_TRANSLATE_NOOP("Checks", "There are two amounts for one year.");
    case Code::PriceZero:
        return QT_TRANSLATE_NOOP("Checks",
                                 "An amount is 0. Write the price, or remove the line if it is not "
                                 "known.");
    case Code::RateOutside:
        return QT_TRANSLATE_NOOP("Checks", "A discount rate is not between 0% and 100%.");
    case Code::RatesUnordered:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The rates must follow each other from year 1 without a gap; the "
                                 "one from year %1 does not.");
    case Code::RatesEnd:
        return QT_TRANSLATE_NOOP("Checks",
                                 "There is no rate from year %1 on. Leave the last year of the "
                                 "last rate empty.");
    case Code::StartedAboveReferred:
        return QT_TRANSLATE_NOOP("Checks", "More started than were referred.");
    case Code::CompletedAboveStarted:
        return QT_TRANSLATE_NOOP("Checks", "More completed than reached the step before.");
    case Code::MetAboveCompleted:
        return QT_TRANSLATE_NOOP("Checks", "More met the goal than reached the step before.");
    case Code::MeasuredAboveCompleted:
        return QT_TRANSLATE_NOOP("Checks",
                                 "More are measured to have met the goal than completed.");
    case Code::CountedBeforeStart:
        return QT_TRANSLATE_NOOP("Checks", "It is counted before intake and effort begin.");
    case Code::DeliveredBeforeStart:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The report %1 is delivered before intake and effort begin.");
    case Code::CapitalBelowBound:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The fund's capital is less than what is bound in investments.");
    case Code::DecisionWithoutText:
        return QT_TRANSLATE_NOOP("Checks", "The decision has no text.");
    case Code::DeadlineBeforeDecision:
        return QT_TRANSLATE_NOOP("Checks", "The deadline is before the decision was made.");
    case Code::CompletedBeforeDecision:
        return QT_TRANSLATE_NOOP("Checks", "It was completed before the decision was made.");
    case Code::MeetingMissing:
        return QT_TRANSLATE_NOOP("Checks", "The meeting of the decision is not there any more.");
    case Code::MinutesNegative:
        return QT_TRANSLATE_NOOP("Checks", "An item of the agenda takes less than 0 minutes.");
    case Code::SignedTwice:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The contract itself says that it was signed on another date: "
                                 "%1. Correct the one that is wrong.");
    case Code::MeasuredNothing:
        return QT_TRANSLATE_NOOP("Checks",
                                 "A measurement at check %1 has no number. Write what was "
                                 "measured, or delete the line.");
    case Code::MeasuredForNothing:
        return QT_TRANSLATE_NOOP("Checks",
                                 "A measurement at check %1 does not say what was measured, so it "
                                 "counts nowhere. Choose the payment component or the goal.");
    case Code::PlannedAtNoCheck:
        return QT_TRANSLATE_NOOP("Checks",
                                 "Something is planned for check %1, which the contract does not "
                                 "have. Choose one of its checks, or remove the line.");
    case Code::PlannedTwice:
        return QT_TRANSLATE_NOOP("Checks",
                                 "Check %1 is planned for twice, and only the first number counts. "
                                 "Remove one of the lines.");
    case Code::PlannedNegative:
        return QT_TRANSLATE_NOOP("Checks",
                                 "What is planned for check %1 is below 0, so the target holds "
                                 "there. Correct the number.");
    case Code::PlannedSumDiffers:
        return QT_TRANSLATE_NOOP("Checks",
                                 "What is planned for the checks does not add up to the target for "
                                 "the whole life. Correct the plan or the target.");
    case Code::InstalmentReceived:
        return QT_TRANSLATE_NOOP("Checks",
                                 "An instalment is paid out, but here it comes in. Correct the "
                                 "direction or what the payment is for.");
    case Code::RepaymentPaid:
        return QT_TRANSLATE_NOOP("Checks",
                                 "A repayment comes in, but here it is paid out. Correct the "
                                 "direction or what the payment is for.");
    case Code::UnknownParty:
        return QT_TRANSLATE_NOOP("Checks",
                                 "%1 is not among the parties of the investment. Correct the name, "
                                 "or add the party.");
    case Code::OtherCurrencyPaid:
        return QT_TRANSLATE_NOOP(
            "Checks",
            "The payment is in %1, but the contract is in another currency, so "
            "the payment does not count in what is repaid or owed. Correct "
            "the currency, or convert the amount.");
    case Code::InstalmentsUnplanned:
    case Code::RepaymentsUnplanned:
    case Code::RepaidAboveMaximum:
    case Code::InBusinessCase:
    case Code::InContract:
        break;
    }
    return "";
}

const char *sourceText(BusinessCaseCheck::Code code)
{
    using CaseCode = BusinessCaseCheck::Code;
    switch (code) {
    case CaseCode::HorizonOutside:
        return QT_TRANSLATE_NOOP("Checks", "The time horizon is not 1 to 200 years: %1.");
    case CaseCode::CalendarYearOutside:
        return QT_TRANSLATE_NOOP("Checks", "This is no calendar year: %1.");
    case CaseCode::YearOutside:
        return QT_TRANSLATE_NOOP("Checks",
                                 "A year is before the case or more than 200 years after: %1.");
    case CaseCode::YearTwice:
        return QT_TRANSLATE_NOOP("Checks", "The same year is there twice: %1.");
    case CaseCode::NegativeCount:
        return QT_TRANSLATE_NOOP("Checks", "A number of participants is negative.");
    case CaseCode::RateOutside:
        return QT_TRANSLATE_NOOP("Checks", "The rate is not between 0% and 100%.");
    case CaseCode::ShareOutside:
        return QT_TRANSLATE_NOOP("Checks", "The share is not between 0% and 100%.");
    case CaseCode::NegativeDuration:
        return QT_TRANSLATE_NOOP("Checks", "The duration is negative.");
    case CaseCode::NegativeStart:
        return QT_TRANSLATE_NOOP("Checks", "The start is before the participant's first year.");
    case CaseCode::ProfileAndDuration:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The size is given year by year, and a start, duration or fading "
                                 "as well. Keep one of them.");
    case CaseCode::SplitNotWhole:
        return QT_TRANSLATE_NOOP("Checks", "The payers' shares do not add up to 100%.");
    case CaseCode::SplitsUnordered:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The first shares hold from the beginning, and each of the others "
                                 "from a later year.");
    case CaseCode::OtherCurrency:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The amount is in another currency than the business case: %1.");
    case CaseCode::IdentityTwice:
        return QT_TRANSLATE_NOOP("Checks", "The same line is there twice: %1.");
    case CaseCode::IndexNotPositive:
        return QT_TRANSLATE_NOOP("Checks", "The price index is not above 0 for the year %1.");
    case CaseCode::IndexYearTwice:
        return QT_TRANSLATE_NOOP("Checks", "The price index has the same year twice: %1.");
    case CaseCode::RangeOutside:
        return QT_TRANSLATE_NOOP("Checks", "The assumption cannot have such a value.");
    case CaseCode::NetEffectNegative:
        return QT_TRANSLATE_NOOP("Checks", "Fewer succeed with the effort than without it.");
    case CaseCode::ExpectedOutsideRange:
        return QT_TRANSLATE_NOOP("Checks",
                                 "The expected rate is not between the low and the high one.");
    case CaseCode::NoPriceIndex:
        return QT_TRANSLATE_NOOP("Checks",
                                 "There is no price index for the year %1. What needs it is not "
                                 "calculated.");
    case CaseCode::IntakePastHorizon:
        return QT_TRANSLATE_NOOP("Checks",
                                 "Participants enter after the time horizon, in year %1, and are "
                                 "not counted.");
    case CaseCode::CostPastHorizon:
        return QT_TRANSLATE_NOOP("Checks", "Costs after the time horizon are not counted.");
    case CaseCode::DurationPastHorizon:
        return QT_TRANSLATE_NOOP("Checks",
                                 "It lasts past the time horizon; the last years are not counted.");
    case CaseCode::SameGainTwice:
        return QT_TRANSLATE_NOOP("Checks", "This probably counts the same gain as %1.");
    }
    return "";
}

/// Long text from a file is shown by its beginning, so that the check stays a sentence.
QString quoted(const QString &value)
{
    constexpr qsizetype longest = 80;
    const QString text = value.simplified();
    return u'«' + (text.size() <= longest ? text : text.left(longest) + u'…') + u'»';
}

/// A year or a number as it stands, all else in quotes.
QString named(const QString &value)
{
    bool isNumber = false;
    value.toInt(&isNumber);
    return isNumber ? value : quoted(value);
}

QString amountText(const InvestmentCheck &check)
{
    return check.amount ? exactText(*check.amount, QLocale()) : QString();
}

/// What of the contract is in no payment, with how many and how much that is.
QString unplannedText(const InvestmentCheck &check)
{
    const int count = check.text.toInt();
    const QString text = check.code == Code::InstalmentsUnplanned
        ? QCoreApplication::translate("Checks",
                                      "%Ln instalment(s) of the contract, %1 in all, are in no "
                                      "payment. Plan the instalments under Payments.",
                                      nullptr, count)
        : QCoreApplication::translate("Checks",
                                      "No repayment is planned or received, but by the contract "
                                      "%Ln, %1 in all, can be expected. Plan the repayments under "
                                      "Payments.",
                                      nullptr, count);
    return text.arg(amountText(check));
}

/// The value of a check as its sentence names it.
QString valueText(const InvestmentCheck &check)
{
    if (check.code != Code::SignedTwice)
        return named(check.text);
    const Result<PartialDate> date = PartialDate::fromIso(check.text);
    return date ? longDateText(*date, QLocale()) : check.text;
}

} // namespace

QString checkText(const InvestmentCheck &check)
{
    if (check.code == Code::InstalmentsUnplanned || check.code == Code::RepaymentsUnplanned)
        return unplannedText(check);
    if (check.code == Code::RepaidAboveMaximum)
        return QCoreApplication::translate("Checks",
                                           "%1 is repaid, which is more than the contract ever "
                                           "repays. Correct the payments, or a cap or quota of "
                                           "the contract.")
            .arg(amountText(check));
    if (!check.meant.isEmpty())
        return QCoreApplication::translate("Checks",
                                           "%1 is not among the parties of the investment. %2 is; "
                                           "is that who is meant?")
            .arg(named(check.text), named(check.meant));
    if (check.ofCase)
        return checkText(BusinessCaseCheck{*check.ofCase, check.field, check.text});
    if (check.ofContract)
        return checkText(ContractCheck{*check.ofContract, check.field, check.text});
    const QString text = QCoreApplication::translate("Checks", sourceText(check.code));
    return text.contains(u"%1") ? text.arg(valueText(check)) : text;
}

QString checkText(const BusinessCaseCheck &check)
{
    if (check.code == BusinessCaseCheck::Code::YearOutside && check.text.isEmpty())
        return QCoreApplication::translate("Checks", "There are more than 200 years.");
    const QString text = QCoreApplication::translate("Checks", sourceText(check.code));
    return text.contains(u"%1") ? text.arg(named(check.text)) : text;
}

QString checkLabel(const InvestmentCheck &check)
{
    const QString label = partFullLabel(withoutKeys(check.field));
    return check.line.simplified().isEmpty()
        ? label
        : QCoreApplication::translate("Checks", "%1 (%2)", "%1 field, %2 the line it belongs to")
              .arg(label, check.line.simplified());
}

QHash<QString, QString> checkTexts(const QList<InvestmentCheck> &checks)
{
    QHash<QString, QString> texts;
    for (const InvestmentCheck &check : checks) {
        QString &text = texts[check.field];
        const bool isOfGoal = check.field.startsWith(u"effectGoals.");
        const QString sentence = isOfGoal && !check.line.isEmpty()
            ? check.line + u": "_s + checkText(check)
            : checkText(check);
        if (!text.contains(sentence))
            text += (text.isEmpty() ? QString() : u" "_s) + sentence;
    }
    return texts;
}

QHash<QString, QString> settingCheckTexts(const QList<InvestmentCheck> &checks)
{
    QHash<QString, QString> texts;
    for (const InvestmentCheck &check : checks) {
        const bool isOfPrice = check.field.startsWith(u"unitPrices[");
        QString &text = texts[isOfPrice ? u"unitPrices"_s : withoutKeys(check.field)];
        const QString sentence = isOfPrice && !check.line.isEmpty()
            ? check.line + u": "_s + checkText(check)
            : checkText(check);
        if (!text.contains(sentence))
            text += (text.isEmpty() ? QString() : u" "_s) + sentence;
    }
    return texts;
}

QString newRemark(const QString &field, const QHash<QString, QString> &before,
                  const QHash<QString, QString> &after)
{
    if (const QString own = after.value(field); !own.isEmpty())
        return own;
    for (qsizetype dot = field.lastIndexOf(u'.'); dot > 0; dot = field.lastIndexOf(u'.', dot - 1)) {
        const QString list = field.left(dot);
        if (after.value(list) != before.value(list))
            return after.value(list);
    }
    return {};
}

} // namespace bundlinje
