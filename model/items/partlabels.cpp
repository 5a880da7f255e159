#include "model/items/partlabels.h"

#include "model/items/caselabels.h"
#include "model/items/contracthelp.h"
#include "model/items/contractlabels.h"
#include "model/items/labels.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct Term {
    QStringView name;
    const char *source;
};

constexpr std::array labels{
    Term{u"parties.name", QT_TRANSLATE_NOOP("PartLabels", "Party")},
    Term{u"parties.roles", QT_TRANSLATE_NOOP("PartLabels", "Roles")},
    Term{u"parties.registrationNumber", QT_TRANSLATE_NOOP("PartLabels", "CVR number")},
    Term{u"parties.roles.role", QT_TRANSLATE_NOOP("PartLabels", "Role")},
    Term{u"parties.roles.text", QT_TRANSLATE_NOOP("PartLabels", "Role as published")},
    Term{u"parties.roles.amount", QT_TRANSLATE_NOOP("PartLabels", "Amount in this role")},
    Term{u"citizensPlanned.value", QT_TRANSLATE_NOOP("PartLabels", "Number")},
    Term{u"citizensPlanned.unit", QT_TRANSLATE_NOOP("PartLabels", "Unit")},
    Term{u"citizensPlanned.unitText", QT_TRANSLATE_NOOP("PartLabels", "Unit as published")},
    Term{u"citizensPlanned.meaning", QT_TRANSLATE_NOOP("PartLabels", "What the number counts")},
    Term{u"effectGoals.definition", QT_TRANSLATE_NOOP("PartLabels", "Definition")},
    Term{u"effectGoals.exceptions", QT_TRANSLATE_NOOP("PartLabels", "Exceptions")},
    Term{u"effectGoals.scope", QT_TRANSLATE_NOOP("PartLabels", "Scope")},
    Term{u"effectGoals.isPaymentGoal", QT_TRANSLATE_NOOP("PartLabels", "Payment goal")},
    Term{u"effectGoals.targetShare", QT_TRANSLATE_NOOP("PartLabels", "Target, share")},
    Term{u"effectGoals.targetCount", QT_TRANSLATE_NOOP("PartLabels", "Target, citizens")},
    Term{u"effectGoals.targetValue", QT_TRANSLATE_NOOP("PartLabels", "Target, another measure")},
    Term{u"effectGoals.isTargetTotal", QT_TRANSLATE_NOOP("PartLabels", "The target is for")},
    Term{u"effectGoals.baseline", QT_TRANSLATE_NOOP("PartLabels", "Without the effort")},
    Term{u"effectGoals.targetText", QT_TRANSLATE_NOOP("PartLabels", "Target in words")},
    Term{u"effectGoals.dataSource", QT_TRANSLATE_NOOP("PartLabels", "Data source")},
    Term{u"effectGoals.verification", QT_TRANSLATE_NOOP("PartLabels", "Verification")},
    Term{u"measurements.period", QT_TRANSLATE_NOOP("PartLabels", "Check")},
    Term{u"measurements.component", QT_TRANSLATE_NOOP("PartLabels", "Payment component or goal")},
    Term{u"measurements.share", QT_TRANSLATE_NOOP("PartLabels", "Share who met the goal")},
    Term{u"sources.id", QT_TRANSLATE_NOOP("PartLabels", "Mark")},
    Term{u"sources.title", QT_TRANSLATE_NOOP("PartLabels", "Title")},
    Term{u"sources.publisher", QT_TRANSLATE_NOOP("PartLabels", "Publisher")},
    Term{u"sources.address", QT_TRANSLATE_NOOP("PartLabels", "Address or file")},
    Term{u"sources.published", QT_TRANSLATE_NOOP("PartLabels", "Published")},
    Term{u"sources.accessed", QT_TRANSLATE_NOOP("PartLabels", "Accessed")},
    Term{u"stages.name", QT_TRANSLATE_NOOP("PartLabels", "Name of the stage")},
    Term{u"stages.word", QT_TRANSLATE_NOOP("PartLabels", "Stage")},
    Term{u"stages.key", QT_TRANSLATE_NOOP("PartLabels", "Key of the stage")},
    Term{u"discountSchedule.rates", QT_TRANSLATE_NOOP("PartLabels", "Discount rates")},
    Term{u"discountSchedule.rates.fromYear", QT_TRANSLATE_NOOP("PartLabels", "From year")},
    Term{u"discountSchedule.rates.toYear", QT_TRANSLATE_NOOP("PartLabels", "To year")},
    Term{u"discountSchedule.rates.rate", QT_TRANSLATE_NOOP("PartLabels", "Rate")},
    Term{u"priceIndex.years", QT_TRANSLATE_NOOP("PartLabels", "Net price index")},
    Term{u"unitPrices.amounts", QT_TRANSLATE_NOOP("PartLabels", "Price by year")},
    Term{u"unitPrices.amounts.amount", QT_TRANSLATE_NOOP("PartLabels", "Price")},
    Term{u"unitPrices.kind", QT_TRANSLATE_NOOP("PartLabels", "Kind of price")},
    Term{u"unitPrices.splits", QT_TRANSLATE_NOOP("PartLabels", "Who bears it")},
    Term{u"unitPrices.splits.fromYear", QT_TRANSLATE_NOOP("PartLabels", "Holds from year")},
    Term{u"unitPrices.unit", QT_TRANSLATE_NOOP("PartLabels", "Price of one")},
    Term{u"statedTotals.subject", QT_TRANSLATE_NOOP("PartLabels", "Total of")},
    Term{u"statedTotals.precision", QT_TRANSLATE_NOOP("PartLabels", "Stated as")},
    Term{u"statedTotals.count", QT_TRANSLATE_NOOP("PartLabels", "Number")},
    Term{u"statedTotals.amount", QT_TRANSLATE_NOOP("PartLabels", "Amount")},
    Term{u"unread.field", QT_TRANSLATE_NOOP("PartLabels", "Field")},
    Term{u"unread.text", QT_TRANSLATE_NOOP("PartLabels", "Text")},
    Term{u"unread.reason", QT_TRANSLATE_NOOP("PartLabels", "Why it could not be read")},
    Term{u"unread.place", QT_TRANSLATE_NOOP("PartLabels", "Place")},
    Term{u"businessCases.scenarios.successWith.expected",
         QT_TRANSLATE_NOOP("PartLabels", "Success rate with the effort")},
    Term{u"businessCases.scenarios.successWith.low",
         QT_TRANSLATE_NOOP("PartLabels", "With the effort, low")},
    Term{u"businessCases.scenarios.successWith.high",
         QT_TRANSLATE_NOOP("PartLabels", "With the effort, high")},
    Term{u"businessCases.scenarios.successWithout.expected",
         QT_TRANSLATE_NOOP("PartLabels", "Success rate without the effort")},
    Term{u"businessCases.scenarios.successWithout.low",
         QT_TRANSLATE_NOOP("PartLabels", "Without the effort, low")},
    Term{u"businessCases.scenarios.successWithout.high",
         QT_TRANSLATE_NOOP("PartLabels", "Without the effort, high")},
    Term{u"businessCases.scenarios.isNetAsGiven",
         QT_TRANSLATE_NOOP("PartLabels", "What is known of the effect")},
    Term{u"businessCases.scenarios.intake",
         QT_TRANSLATE_NOOP("PartLabels", "Participants by year")},
    Term{u"businessCases.scenarios.consequences.amount",
         QT_TRANSLATE_NOOP("PartLabels", "Worth per person and year")},
    Term{u"origin.records", QT_TRANSLATE_NOOP("PartLabels", "Imported rows")},
    Term{u"origin.format", QT_TRANSLATE_NOOP("PartLabels", "Imported from")},
    Term{u"origin.inLatest", QT_TRANSLATE_NOOP("PartLabels", "In the latest import")},
    Term{u"origin.records.file", QT_TRANSLATE_NOOP("PartLabels", "File")},
    Term{u"origin.records.row", QT_TRANSLATE_NOOP("PartLabels", "Row")},
    Term{u"origin.records.cells", QT_TRANSLATE_NOOP("PartLabels", "Cells")},
};

/// The last members, which mean the same wherever they stand.
constexpr std::array endings{
    Term{u".sourceId", QT_TRANSLATE_NOOP("PartLabels", "Source")},
    Term{u".page", QT_TRANSLATE_NOOP("PartLabels", "Page")},
    Term{u".date", QT_TRANSLATE_NOOP("PartLabels", "Date of the figure")},
    Term{u".assumption", QT_TRANSLATE_NOOP("PartLabels", "Assumption")},
    Term{u".confidence", QT_TRANSLATE_NOOP("PartLabels", "Confidence")},
    Term{u".note", QT_TRANSLATE_NOOP("PartLabels", "Note")},
    Term{u".externalId", QT_TRANSLATE_NOOP("PartLabels", "Key in the imported data")},
    Term{u".plannedEnd", QT_TRANSLATE_NOOP("PartLabels", "Planned end")},
    Term{u".actualEnd", QT_TRANSLATE_NOOP("PartLabels", "Actual end")},
    Term{u".start", QT_TRANSLATE_NOOP("PartLabels", "Start")},
};

constexpr std::array helps{
    Term{
        u"cashFlows",
        QT_TRANSLATE_NOOP("PartLabels",
                          "Type in a cell; Tab goes right, Enter down, the last line is a new one. "
                          "Ctrl+V pastes lines from a spreadsheet.")},
    Term{
        u"measurements",
        QT_TRANSLATE_NOOP("PartLabels",
                          "Type in a cell; Tab goes right, Enter down, the last line is a new one. "
                          "Ctrl+V pastes lines from a spreadsheet. * marks a small number, which "
                          "is masked outside this window.")},
    Term{u"shortName",
         QT_TRANSLATE_NOOP("PartLabels", "For charts and narrow places, at most 28 characters.")},
    Term{u"tags", QT_TRANSLATE_NOOP("PartLabels", "Separated by commas.")},
    Term{u"targetGroup.inclusionCriteria", QT_TRANSLATE_NOOP("PartLabels", "One on each line.")},
    Term{u"targetGroup.exclusionCriteria", QT_TRANSLATE_NOOP("PartLabels", "One on each line.")},
    Term{u"citizensPlanned",
         QT_TRANSLATE_NOOP("PartLabels",
                           "Versions in the order they were made; the last one applies.")},
    Term{u"citizensPlanned.value",
         QT_TRANSLATE_NOOP("PartLabels",
                           "Small numbers are masked in tables that are exported, "
                           "as the settings say.")},
    Term{u"contractAmount", QT_TRANSLATE_NOOP("PartLabels", "All investors together.")},
    Term{u"ownShare", QT_TRANSLATE_NOOP("PartLabels", "This fund's part of the contract amount.")},
    Term{u"paidOut", QT_TRANSLATE_NOOP("PartLabels", "By this fund, so far.")},
    Term{u"fundPotential",
         QT_TRANSLATE_NOOP("PartLabels", "What the contract repays when the goals are met.")},
    Term{u"publicPotential",
         QT_TRANSLATE_NOOP("PartLabels", "The gain for municipality, region and state.")},
    Term{u"parties", QT_TRANSLATE_NOOP("PartLabels", "Who takes part, and in which roles.")},
    Term{u"effectGoals",
         QT_TRANSLATE_NOOP("PartLabels",
                           "Which change is aimed at, and whether the contract pays for it.")},
    Term{
        u"sources",
        QT_TRANSLATE_NOOP("PartLabels", "Contracts, reports and pages that the figures are from.")},
    Term{u"publicNote", QT_TRANSLATE_NOOP("PartLabels", "May stand in reports and exports.")},
    Term{u"internalNote", QT_TRANSLATE_NOOP("PartLabels", "Never leaves the secretariat.")},
    Term{u"effectGoals.definition",
         QT_TRANSLATE_NOOP("PartLabels",
                           "What must have happened, so that two people count the "
                           "same.")},
    Term{u"currency", QT_TRANSLATE_NOOP("PartLabels", "Three letters; proposed for new amounts.")},
    Term{u"priceYear", QT_TRANSLATE_NOOP("PartLabels", "The year whose prices are used.")},
    Term{u"discountSchedule.rates.toYear",
         QT_TRANSLATE_NOOP("PartLabels", "Empty means: and onwards.")},
    Term{u"priceIndex.years",
         QT_TRANSLATE_NOOP("PartLabels",
                           "Turns prices of one year into those of another. A year that is not "
                           "here is not guessed.")},
    Term{u"unitPrices",
         QT_TRANSLATE_NOOP("PartLabels",
                           "Come before those of the built-in catalogue where both have the same "
                           "id.")},
    Term{u"unitPrices.id",
         QT_TRANSLATE_NOOP("PartLabels", "What business cases know the price by.")},
    Term{u"unitPrices.amounts.year",
         QT_TRANSLATE_NOOP("PartLabels",
                           "Empty means that the source does not say; it cannot be converted "
                           "then.")},
    Term{u"unitPrices.splits.reimbursement",
         QT_TRANSLATE_NOOP("PartLabels",
                           "The part of the municipality's share that the state pays back.")},
    Term{u"unitPrices.splits.fromYear",
         QT_TRANSLATE_NOOP("PartLabels", "Empty means: from the beginning.")},
    Term{u"unitPrices.splits",
         QT_TRANSLATE_NOOP("PartLabels", "Shares before reimbursement; they make 100% together.")},
    Term{u"unitPrices.version",
         QT_TRANSLATE_NOOP("PartLabels",
                           "Counts up when a price, a share or a caution changes, and business "
                           "cases say so.")},
    Term{u"unitPrices.caution",
         QT_TRANSLATE_NOOP("PartLabels",
                           "What it must not be used for; shown wherever the price is used.")},
    Term{u"unitPrices.kind",
         QT_TRANSLATE_NOOP("PartLabels",
                           "A rate of a benefit is never converted by the index: each year has "
                           "its own.")},
    Term{u"stages.name",
         QT_TRANSLATE_NOOP("PartLabels", "Empty means the program's own word for the key.")},
    Term{u"statedTotals",
         QT_TRANSLATE_NOOP("PartLabels",
                           "Published as a whole; never spread over "
                           "investments.")},
    Term{u"smallCountThreshold",
         QT_TRANSLATE_NOOP("PartLabels",
                           "Smaller numbers may point at single persons, and are masked in tables "
                           "that are exported.")},
    Term{u"businessCases.scenarios.successGoal",
         QT_TRANSLATE_NOOP("PartLabels", "What a participant must have reached to count.")},
    Term{u"businessCases.scenarios.baseAlternative",
         QT_TRANSLATE_NOOP("PartLabels", "What the participants are offered without the effort.")},
    Term{u"businessCases.scenarios.firstYear",
         QT_TRANSLATE_NOOP("PartLabels", "The calendar year of year 0.")},
    Term{u"businessCases.scenarios.priceLevelYear",
         QT_TRANSLATE_NOOP("PartLabels", "The year whose prices all results are in.")},
    Term{u"businessCases.scenarios.horizon",
         QT_TRANSLATE_NOOP("PartLabels", "How many years are counted.")},
    Term{u"businessCases.scenarios.intake",
         QT_TRANSLATE_NOOP("PartLabels",
                           "From year 0 on: 45; 45; 50. The same for four years: 45 × 4 "
                           "(or 45 x 4).")},
    Term{u"businessCases.scenarios.isNetAsGiven",
         QT_TRANSLATE_NOOP("PartLabels",
                           "A net rate is what is left when those who would have succeeded anyway "
                           "are taken away.")},
    Term{u"businessCases.scenarios.costs",
         QT_TRANSLATE_NOOP("PartLabels", "The full cost, whoever pays it first.")},
    Term{u"businessCases.scenarios.costs.priceYear",
         QT_TRANSLATE_NOOP("PartLabels", "Empty means: the price level of the case.")},
    Term{u"businessCases.scenarios.costs.fixed",
         QT_TRANSLATE_NOOP("PartLabels",
                           "From year 0 on, whatever the number of participants: 400,000; 250,000. "
                           "The same every year for four years: 250,000 × 4.")},
    Term{u"businessCases.scenarios.costs.perParticipant",
         QT_TRANSLATE_NOOP("PartLabels",
                           "For one participant in the first, second … year: 60,000; 20,000.")},
    Term{u"businessCases.scenarios.consequences",
         QT_TRANSLATE_NOOP("PartLabels",
                           "What the public spends less on, or more, because of the effort.")},
    Term{u"businessCases.scenarios.consequences.amount",
         QT_TRANSLATE_NOOP("PartLabels", "With a minus where the public pays more.")},
    Term{u"businessCases.scenarios.consequences.priceYear",
         QT_TRANSLATE_NOOP("PartLabels", "Empty means: the price level of the case.")},
    Term{u"businessCases.scenarios.consequences.start",
         QT_TRANSLATE_NOOP("PartLabels", "0 means: in the year of entering.")},
    Term{u"businessCases.scenarios.consequences.retention",
         QT_TRANSLATE_NOOP("PartLabels", "100% means that nothing fades.")},
    Term{u"businessCases.scenarios.consequences.profile",
         QT_TRANSLATE_NOOP("PartLabels", "In place of start, duration and fading: 1; 0.9; 0.8.")},
    Term{u"businessCases.scenarios.consequences.share",
         QT_TRANSLATE_NOOP("PartLabels", "Of those whom it follows from.")},
    Term{u"businessCases.scenarios.costs.splits",
         QT_TRANSLATE_NOOP("PartLabels", "The shares add up to 100%.")},
    Term{u"businessCases.scenarios.consequences.splits",
         QT_TRANSLATE_NOOP("PartLabels", "The shares add up to 100%.")},
    Term{u"businessCases.scenarios.costs.splits.reimbursement",
         QT_TRANSLATE_NOOP("PartLabels", "Of the municipality's share.")},
    Term{u"businessCases.scenarios.consequences.splits.reimbursement",
         QT_TRANSLATE_NOOP("PartLabels", "Of the municipality's share.")},
    Term{u"businessCases.scenarios.ranges",
         QT_TRANSLATE_NOOP("PartLabels",
                           "How far costs, prices and the number of participants may go.")},
    Term{u"businessCases.scenarios.knowledgeDeclaration.targetGroup",
         QT_TRANSLATE_NOOP("PartLabels", "A is well founded, D is not known.")},
    Term{u"notice",
         QT_TRANSLATE_NOOP("PartLabels", "Stands on every page, as “Illustrative figures”.")},
};

template <std::size_t Size> QString lookUp(const std::array<Term, Size> &terms, QStringView name)
{
    for (const Term &term : terms) {
        if (term.name == name)
            return QCoreApplication::translate("PartLabels", term.source);
    }
    return {};
}

/// The member of a business case without what it lies in: "businessCases.scenarios.costs.name".
QString caseMember(const QString &name)
{
    QString member = name;
    for (const QLatin1StringView outer :
         {"businessCases."_L1, "scenarios."_L1, "priceIndex."_L1, "unitPrices."_L1}) {
        if (member.startsWith(outer))
            member.remove(0, outer.size());
    }
    return member;
}

/// The label as it stands inside a sentence; abbreviations keep their capitals.
QString insideSentence(const QString &label)
{
    if (label.size() < 2 || label.at(1).isUpper())
        return label;
    return label.at(0).toLower() + label.mid(1);
}

} // namespace

QString partLabel(const QString &name)
{
    if (const QString label = lookUp(labels, name); !label.isEmpty())
        return label;
    if (name.startsWith(u"businessCases.") || name.startsWith(u"priceIndex.")
        || name.startsWith(u"unitPrices."))
        return caseFieldLabel(caseMember(name));
    if (isOfContract(name)) {
        if (const QString label = contractFieldLabel(name); !label.isEmpty())
            return label;
    }
    if (const qsizetype dot = name.lastIndexOf(u'.'); dot >= 0) {
        if (const QString label = lookUp(endings, QStringView(name).mid(dot)); !label.isEmpty())
            return label;
    }
    return fieldLabel(name);
}

QString partFullLabel(const QString &name)
{
    if (const QString label = fieldLabel(name); label != name)
        return label;
    const QString label = partLabel(name);
    const qsizetype dot = name.indexOf(u'.');
    const QString owner = fieldLabel(name.left(dot));
    if (dot < 0 || owner == name.left(dot))
        return label;
    return QCoreApplication::translate("PartLabels", "%1: %2", "%1 field or list, %2 its part")
        .arg(owner, label);
}

QString partHelp(const QString &name)
{
    const QString help = lookUp(helps, name);
    return help.isEmpty() ? contractHelp(name) : help;
}

QString changeReason(const QString &name)
{
    if (name.startsWith(u"businessCases.scenarios."))
        return QCoreApplication::translate("PartLabels", "Change %1 in the business case",
                                           "undo; %1 field")
            .arg(insideSentence(partLabel(name)));
    const QString whole = fieldLabel(name);
    const QString label = whole == name ? partLabel(name) : whole;
    const qsizetype dot = name.indexOf(u'.');
    if (label != whole && dot > 0) {
        return QCoreApplication::translate("PartLabels", "Change %1 (%2)",
                                           "undo; %1 field or list, %2 its part")
            .arg(insideSentence(fieldLabel(name.left(dot))), insideSentence(label));
    }
    return QCoreApplication::translate("PartLabels", "Change %1", "undo; %1 field")
        .arg(insideSentence(label));
}

} // namespace bundlinje
