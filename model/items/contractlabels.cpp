#include "model/items/contractlabels.h"

#include "model/calc/contractversions.h"
#include "model/items/contractwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace bundlinje {

namespace {

struct ContractTerm {
    QStringView member;
    const char *source;
};

constexpr std::array contractFieldTerms{
    ContractTerm{u"amendments", QT_TRANSLATE_NOOP("ContractLabels", "Amendments")},
    ContractTerm{u"amount", QT_TRANSLATE_NOOP("ContractLabels", "Amount")},
    ContractTerm{u"appliesFrom", QT_TRANSLATE_NOOP("ContractLabels", "Applies from")},
    ContractTerm{u"approvedBy", QT_TRANSLATE_NOOP("ContractLabels", "Approved by")},
    ContractTerm{u"bands", QT_TRANSLATE_NOOP("ContractLabels", "Price steps")},
    ContractTerm{u"basis", QT_TRANSLATE_NOOP("ContractLabels", "Weights are")},
    ContractTerm{u"cap", QT_TRANSLATE_NOOP("ContractLabels", "At most")},
    ContractTerm{u"checks", QT_TRANSLATE_NOOP("ContractLabels", "Check dates")},
    ContractTerm{u"comparison", QT_TRANSLATE_NOOP("ContractLabels", "Compared how")},
    ContractTerm{u"component", QT_TRANSLATE_NOOP("ContractLabels", "Payment component")},
    ContractTerm{u"components", QT_TRANSLATE_NOOP("ContractLabels", "Payment components")},
    ContractTerm{u"contractCap", QT_TRANSLATE_NOOP("ContractLabels", "Cap of the contract")},
    ContractTerm{u"count", QT_TRANSLATE_NOOP("ContractLabels", "Number who met the goal")},
    ContractTerm{u"currency", QT_TRANSLATE_NOOP("ContractLabels", "Currency")},
    ContractTerm{u"date", QT_TRANSLATE_NOOP("ContractLabels", "Date")},
    ContractTerm{u"decimals", QT_TRANSLATE_NOOP("ContractLabels", "Decimals")},
    ContractTerm{u"delay", QT_TRANSLATE_NOOP("ContractLabels", "Periods later")},
    ContractTerm{u"direction", QT_TRANSLATE_NOOP("ContractLabels", "In or out")},
    ContractTerm{u"effectGoal", QT_TRANSLATE_NOOP("ContractLabels", "Effect goal")},
    ContractTerm{u"entries", QT_TRANSLATE_NOOP("ContractLabels", "What was measured")},
    ContractTerm{u"floor", QT_TRANSLATE_NOOP("ContractLabels", "Up to")},
    ContractTerm{u"from", QT_TRANSLATE_NOOP("ContractLabels", "From")},
    ContractTerm{u"gate", QT_TRANSLATE_NOOP("ContractLabels", "Gate")},
    ContractTerm{u"gateValue", QT_TRANSLATE_NOOP("ContractLabels", "Value at the gate")},
    ContractTerm{u"guarantees", QT_TRANSLATE_NOOP("ContractLabels", "Guarantees")},
    ContractTerm{u"guarantor", QT_TRANSLATE_NOOP("ContractLabels", "Guarantor")},
    ContractTerm{u"hasOwnMeasure",
                 QT_TRANSLATE_NOOP("ContractLabels", "The gate has its own measure")},
    ContractTerm{u"instalments", QT_TRANSLATE_NOOP("ContractLabels", "Instalments")},
    ContractTerm{u"investor", QT_TRANSLATE_NOOP("ContractLabels", "Investor")},
    ContractTerm{u"isZeroBelow",
                 QT_TRANSLATE_NOOP("ContractLabels", "Nothing below the first point")},
    ContractTerm{u"kind", QT_TRANSLATE_NOOP("ContractLabels", "Kind of price")},
    ContractTerm{u"level", QT_TRANSLATE_NOOP("ContractLabels", "Level")},
    ContractTerm{u"lineCap", QT_TRANSLATE_NOOP("ContractLabels", "Cap of each measurement")},
    ContractTerm{u"measure", QT_TRANSLATE_NOOP("ContractLabels", "Measure")},
    ContractTerm{u"measured", QT_TRANSLATE_NOOP("ContractLabels", "Number measured")},
    ContractTerm{u"measuredOn", QT_TRANSLATE_NOOP("ContractLabels", "Measured on")},
    ContractTerm{u"method", QT_TRANSLATE_NOOP("ContractLabels", "Method")},
    ContractTerm{u"milestone", QT_TRANSLATE_NOOP("ContractLabels", "Milestone")},
    ContractTerm{u"minimumRepayment", QT_TRANSLATE_NOOP("ContractLabels", "Minimum repayment")},
    ContractTerm{u"name", QT_TRANSLATE_NOOP("ContractLabels", "Name")},
    ContractTerm{u"note", QT_TRANSLATE_NOOP("ContractLabels", "Note")},
    ContractTerm{u"party", QT_TRANSLATE_NOOP("ContractLabels", "Party")},
    ContractTerm{u"payer", QT_TRANSLATE_NOOP("ContractLabels", "Payer")},
    ContractTerm{u"payers", QT_TRANSLATE_NOOP("ContractLabels", "Payers")},
    ContractTerm{u"period", QT_TRANSLATE_NOOP("ContractLabels", "Period")},
    ContractTerm{u"periodCap", QT_TRANSLATE_NOOP("ContractLabels", "Cap of each period")},
    ContractTerm{u"periodExcess",
                 QT_TRANSLATE_NOOP("ContractLabels", "What is above the period's cap")},
    ContractTerm{u"periods", QT_TRANSLATE_NOOP("ContractLabels", "Paid at checks")},
    ContractTerm{u"person", QT_TRANSLATE_NOOP("ContractLabels", "Person, by number")},
    ContractTerm{u"personCap", QT_TRANSLATE_NOOP("ContractLabels", "Cap of each person")},
    ContractTerm{u"price", QT_TRANSLATE_NOOP("ContractLabels", "Price")},
    ContractTerm{u"principal", QT_TRANSLATE_NOOP("ContractLabels", "Put in")},
    ContractTerm{u"purpose", QT_TRANSLATE_NOOP("ContractLabels", "What it is for")},
    ContractTerm{u"quota", QT_TRANSLATE_NOOP("ContractLabels", "Quota")},
    ContractTerm{u"rate", QT_TRANSLATE_NOOP("ContractLabels", "Rate a year")},
    ContractTerm{u"reason", QT_TRANSLATE_NOOP("ContractLabels", "Reason of the correction")},
    ContractTerm{u"recordedOn", QT_TRANSLATE_NOOP("ContractLabels", "Recorded on")},
    ContractTerm{u"reference", QT_TRANSLATE_NOOP("ContractLabels", "Reference")},
    ContractTerm{u"returnCap", QT_TRANSLATE_NOOP("ContractLabels", "Return cap")},
    ContractTerm{u"rounding", QT_TRANSLATE_NOOP("ContractLabels", "Rounding")},
    ContractTerm{u"savingShare", QT_TRANSLATE_NOOP("ContractLabels", "Part of the saving")},
    ContractTerm{u"schedule", QT_TRANSLATE_NOOP("ContractLabels", "Payment schedule")},
    ContractTerm{u"settledAmount", QT_TRANSLATE_NOOP("ContractLabels", "Amount moved")},
    ContractTerm{u"settledOn", QT_TRANSLATE_NOOP("ContractLabels", "Moved on")},
    ContractTerm{u"share", QT_TRANSLATE_NOOP("ContractLabels", "Share")},
    ContractTerm{u"signedOn", QT_TRANSLATE_NOOP("ContractLabels", "Signed on")},
    ContractTerm{u"split", QT_TRANSLATE_NOOP("ContractLabels", "Division between payers")},
    ContractTerm{u"startsOn", QT_TRANSLATE_NOOP("ContractLabels", "Starts on")},
    ContractTerm{u"state", QT_TRANSLATE_NOOP("ContractLabels", "State of the payment")},
    ContractTerm{u"status", QT_TRANSLATE_NOOP("ContractLabels", "Status")},
    ContractTerm{u"terms", QT_TRANSLATE_NOOP("ContractLabels", "Terms")},
    ContractTerm{u"threshold", QT_TRANSLATE_NOOP("ContractLabels", "Threshold")},
    ContractTerm{u"to", QT_TRANSLATE_NOOP("ContractLabels", "To")},
    ContractTerm{u"tranches", QT_TRANSLATE_NOOP("ContractLabels", "Tranches")},
    ContractTerm{u"unit", QT_TRANSLATE_NOOP("ContractLabels", "Unit")},
    ContractTerm{u"unitText", QT_TRANSLATE_NOOP("ContractLabels", "Unit in words")},
    ContractTerm{u"value", QT_TRANSLATE_NOOP("ContractLabels", "Value")},
    ContractTerm{u"variance", QT_TRANSLATE_NOOP("ContractLabels", "Variance")},
    ContractTerm{u"weight", QT_TRANSLATE_NOOP("ContractLabels", "Weight")},
    ContractTerm{u"weights", QT_TRANSLATE_NOOP("ContractLabels", "Weights")},
};

/// Where the last part of the name says too little.
constexpr std::array wholeNames{
    ContractTerm{u"contract.amendments.name",
                 QT_TRANSLATE_NOOP("ContractLabels", "Name of the amendment")},
    ContractTerm{u"contract.guarantees.kind",
                 QT_TRANSLATE_NOOP("ContractLabels", "What is covered")},
    ContractTerm{u"contract.guarantees.sentence", QT_TRANSLATE_NOOP("ContractLabels", "In words")},
    ContractTerm{u"contract.guarantees.share",
                 QT_TRANSLATE_NOOP("ContractLabels", "Share of the loss")},
    ContractTerm{u"contract.tranches.sentence", QT_TRANSLATE_NOOP("ContractLabels", "In words")},
    ContractTerm{u"contract.instalments.date",
                 QT_TRANSLATE_NOOP("ContractLabels", "Date, or expected")},
    ContractTerm{u"contract.terms.checks.name", QT_TRANSLATE_NOOP("ContractLabels", "Called")},
    ContractTerm{u"contract.terms.components.gate.comparison",
                 QT_TRANSLATE_NOOP("ContractLabels", "Gate")},
    ContractTerm{u"contract.terms.components.gate.hasOwnMeasure",
                 QT_TRANSLATE_NOOP("ContractLabels", "The gate looks at")},
    ContractTerm{u"contract.terms.components.gate.measure",
                 QT_TRANSLATE_NOOP("ContractLabels", "Measure of the gate")},
    ContractTerm{u"contract.terms.components.price.isZeroBelow",
                 QT_TRANSLATE_NOOP("ContractLabels", "Below the first point")},
    ContractTerm{u"contract.terms.components.sentence",
                 QT_TRANSLATE_NOOP("ContractLabels", "In words")},
    ContractTerm{u"contract.terms.components.split.weights",
                 QT_TRANSLATE_NOOP("ContractLabels", "Division between payers")},
    ContractTerm{u"contract.terms.split.weights",
                 QT_TRANSLATE_NOOP("ContractLabels", "Division between payers")},
    ContractTerm{u"contract.terms.returnCap.method",
                 QT_TRANSLATE_NOOP("ContractLabels", "Return cap")},
};

struct Word {
    QStringView member;
    QStringView name;
    const char *source;
};

constexpr std::array words{
    Word{u"unit", u"Person", QT_TRANSLATE_NOOP("ContractLabels", "person")},
    Word{u"unit", u"Outcome", QT_TRANSLATE_NOOP("ContractLabels", "outcome")},
    Word{u"unit", u"Day", QT_TRANSLATE_NOOP("ContractLabels", "day")},
    Word{u"unit", u"PercentagePoint", QT_TRANSLATE_NOOP("ContractLabels", "percentage point")},
    Word{u"unit", u"Cohort", QT_TRANSLATE_NOOP("ContractLabels", "cohort")},
    Word{u"unit", u"Other", QT_TRANSLATE_NOOP("ContractLabels", "other")},
    Word{u"comparison", u"None", QT_TRANSLATE_NOOP("ContractLabels", "as measured")},
    Word{u"comparison", u"Difference", QT_TRANSLATE_NOOP("ContractLabels", "above the reference")},
    Word{u"comparison", u"Shortfall", QT_TRANSLATE_NOOP("ContractLabels", "below the reference")},
    Word{u"comparison", u"RelativeReduction",
         QT_TRANSLATE_NOOP("ContractLabels", "per cent below the reference")},
    Word{u"comparison", u"ExcessCount",
         QT_TRANSLATE_NOOP("ContractLabels", "more than the reference rate gives")},
    Word{u"comparison", u"AtLeast", QT_TRANSLATE_NOOP("ContractLabels", "at least")},
    Word{u"comparison", u"Above", QT_TRANSLATE_NOOP("ContractLabels", "above")},
    Word{u"comparison", u"AtMost", QT_TRANSLATE_NOOP("ContractLabels", "at most")},
    Word{u"comparison", u"Below", QT_TRANSLATE_NOOP("ContractLabels", "below")},
    Word{u"rounding", u"HalfAwayFromZero", QT_TRANSLATE_NOOP("ContractLabels", "to the nearest")},
    Word{u"rounding", u"Down", QT_TRANSLATE_NOOP("ContractLabels", "down")},
    Word{u"kind", u"Flat", QT_TRANSLATE_NOOP("ContractLabels", "the same for each unit")},
    Word{u"kind", u"Step", QT_TRANSLATE_NOOP("ContractLabels", "an amount for each step")},
    Word{u"kind", u"StepPerUnit",
         QT_TRANSLATE_NOOP("ContractLabels", "the step's price for all units")},
    Word{u"kind", u"Slab", QT_TRANSLATE_NOOP("ContractLabels", "each unit by its step")},
    Word{u"kind", u"Interpolated", QT_TRANSLATE_NOOP("ContractLabels", "on a line between points")},
    Word{u"kind", u"Floor", QT_TRANSLATE_NOOP("ContractLabels", "up to an amount")},
    Word{u"kind", u"LossShare", QT_TRANSLATE_NOOP("ContractLabels", "a share of the loss")},
    Word{u"basis", u"Shares", QT_TRANSLATE_NOOP("ContractLabels", "shares")},
    Word{u"basis", u"Proportions", QT_TRANSLATE_NOOP("ContractLabels", "proportions")},
    Word{u"periodExcess", u"Forfeit", QT_TRANSLATE_NOOP("ContractLabels", "lost")},
    Word{u"periodExcess", u"Carry",
         QT_TRANSLATE_NOOP("ContractLabels", "carried to the next period")},
    Word{u"method", u"NotStated", QT_TRANSLATE_NOOP("ContractLabels", "not stated")},
    Word{u"method", u"Irr", QT_TRANSLATE_NOOP("ContractLabels", "internal rate of return")},
    Word{u"method", u"Simple", QT_TRANSLATE_NOOP("ContractLabels", "yearly average")},
    Word{u"level", u"Municipality", QT_TRANSLATE_NOOP("ContractLabels", "municipality")},
    Word{u"level", u"Region", QT_TRANSLATE_NOOP("ContractLabels", "region")},
    Word{u"level", u"State", QT_TRANSLATE_NOOP("ContractLabels", "state")},
    Word{u"level", u"Other", QT_TRANSLATE_NOOP("ContractLabels", "other")},
    Word{u"status", u"Preliminary", QT_TRANSLATE_NOOP("ContractLabels", "preliminary")},
    Word{u"status", u"Verified", QT_TRANSLATE_NOOP("ContractLabels", "verified")},
    Word{u"direction", u"Call", QT_TRANSLATE_NOOP("ContractLabels", "out")},
    Word{u"direction", u"Distribution", QT_TRANSLATE_NOOP("ContractLabels", "in")},
    Word{u"purpose", u"InvestorPayment", QT_TRANSLATE_NOOP("ContractLabels", "instalment")},
    Word{u"purpose", u"OutcomePayment", QT_TRANSLATE_NOOP("ContractLabels", "repayment")},
    Word{u"purpose", u"Guarantee", QT_TRANSLATE_NOOP("ContractLabels", "guarantee")},
    Word{u"purpose", u"Other", QT_TRANSLATE_NOOP("ContractLabels", "other payment")},
    Word{u"state", u"Planned", QT_TRANSLATE_NOOP("ContractLabels", "planned")},
    Word{u"state", u"Due", QT_TRANSLATE_NOOP("ContractLabels", "due")},
    Word{u"state", u"Invoiced", QT_TRANSLATE_NOOP("ContractLabels", "invoiced")},
    Word{u"state", u"Paid", QT_TRANSLATE_NOOP("ContractLabels", "paid")},
    Word{u"state", u"Received", QT_TRANSLATE_NOOP("ContractLabels", "received")},
    Word{u"state", u"WrittenOff", QT_TRANSLATE_NOOP("ContractLabels", "written off")},
};

} // namespace

QString contractWord(QStringView member, QStringView name)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word &word) {
        return word.member == member && word.name == name;
    });
    return found == words.end() ? QString()
                                : QCoreApplication::translate("ContractLabels", found->source);
}

QString componentName(const InvestmentContract &contract, const QUuid &component, int period)
{
    const ContractTerms &terms = termsIn(contract, period);
    const auto found = componentOf(terms, component);
    if (found == terms.components.cend())
        return {};
    const QString name = found->name.simplified();
    return name.isEmpty() ? componentText(contract, component) : name;
}

QString contractFieldLabel(QStringView name)
{
    const auto whole =
        std::find_if(wholeNames.begin(), wholeNames.end(),
                     [name](const ContractTerm &term) { return term.member == name; });
    if (whole != wholeNames.end())
        return QCoreApplication::translate("ContractLabels", whole->source);
    const QStringView member = name.mid(name.lastIndexOf(u'.') + 1);
    const auto found =
        std::find_if(contractFieldTerms.begin(), contractFieldTerms.end(),
                     [member](const ContractTerm &term) { return term.member == member; });
    return found == contractFieldTerms.end()
        ? QString()
        : QCoreApplication::translate("ContractLabels", found->source);
}

bool isOfContract(QStringView field)
{
    return field.startsWith(u"contract.") || field.startsWith(u"measurements")
        || field.startsWith(u"cashFlows");
}

} // namespace bundlinje
