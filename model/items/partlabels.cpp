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

struct PartTerm {
    QStringView name;
    const char *source;
};

constexpr std::array labels{
    PartTerm{u"parties.name", QT_TRANSLATE_NOOP("PartLabels", "Party")},
    PartTerm{u"parties.roles", QT_TRANSLATE_NOOP("PartLabels", "Roles")},
    PartTerm{u"parties.registrationNumber", QT_TRANSLATE_NOOP("PartLabels", "CVR number")},
    PartTerm{u"parties.roles.role", QT_TRANSLATE_NOOP("PartLabels", "Role")},
    PartTerm{u"parties.roles.text", QT_TRANSLATE_NOOP("PartLabels", "Role as published")},
    PartTerm{u"parties.roles.amount", QT_TRANSLATE_NOOP("PartLabels", "Amount in this role")},
    PartTerm{u"citizensPlanned.value", QT_TRANSLATE_NOOP("PartLabels", "Number")},
    PartTerm{u"citizensPlanned.unit", QT_TRANSLATE_NOOP("PartLabels", "Unit")},
    PartTerm{u"citizensPlanned.unitText", QT_TRANSLATE_NOOP("PartLabels", "Unit as published")},
    PartTerm{u"citizensPlanned.meaning", QT_TRANSLATE_NOOP("PartLabels", "What the number counts")},
    PartTerm{u"effectGoals.definition", QT_TRANSLATE_NOOP("PartLabels", "Definition")},
    PartTerm{u"effectGoals.exceptions", QT_TRANSLATE_NOOP("PartLabels", "Exceptions")},
    PartTerm{u"effectGoals.scope", QT_TRANSLATE_NOOP("PartLabels", "Scope")},
    PartTerm{u"effectGoals.isPaymentGoal", QT_TRANSLATE_NOOP("PartLabels", "Payment goal")},
    PartTerm{u"effectGoals.targetShare", QT_TRANSLATE_NOOP("PartLabels", "Target, share")},
    PartTerm{u"effectGoals.targetCount", QT_TRANSLATE_NOOP("PartLabels", "Target, citizens")},
    PartTerm{u"effectGoals.targetValue",
             QT_TRANSLATE_NOOP("PartLabels", "Target, another measure")},
    PartTerm{u"effectGoals.isTargetTotal", QT_TRANSLATE_NOOP("PartLabels", "The target is for")},
    PartTerm{u"effectGoals.baseline", QT_TRANSLATE_NOOP("PartLabels", "Without the effort")},
    PartTerm{u"effectGoals.targetText", QT_TRANSLATE_NOOP("PartLabels", "Target in words")},
    PartTerm{u"effectGoals.dataSource", QT_TRANSLATE_NOOP("PartLabels", "Data source")},
    PartTerm{u"effectGoals.verification", QT_TRANSLATE_NOOP("PartLabels", "Verification")},
    PartTerm{u"measurements.period", QT_TRANSLATE_NOOP("PartLabels", "Check")},
    PartTerm{u"measurements.component",
             QT_TRANSLATE_NOOP("PartLabels", "Payment component or goal")},
    PartTerm{u"measurements.share", QT_TRANSLATE_NOOP("PartLabels", "Share who met the goal")},
    PartTerm{u"sources.id", QT_TRANSLATE_NOOP("PartLabels", "Mark")},
    PartTerm{u"sources.title", QT_TRANSLATE_NOOP("PartLabels", "Title")},
    PartTerm{u"sources.publisher", QT_TRANSLATE_NOOP("PartLabels", "Publisher")},
    PartTerm{u"sources.address", QT_TRANSLATE_NOOP("PartLabels", "Address or file")},
    PartTerm{u"sources.published", QT_TRANSLATE_NOOP("PartLabels", "Published")},
    PartTerm{u"sources.accessed", QT_TRANSLATE_NOOP("PartLabels", "Accessed")},
    PartTerm{u"stages.name", QT_TRANSLATE_NOOP("PartLabels", "Name of the stage")},
    PartTerm{u"stages.word", QT_TRANSLATE_NOOP("PartLabels", "Stage")},
    PartTerm{u"stages.key", QT_TRANSLATE_NOOP("PartLabels", "Key of the stage")},
    PartTerm{u"discountSchedule.rates", QT_TRANSLATE_NOOP("PartLabels", "Discount rates")},
    PartTerm{u"discountSchedule.rates.fromYear", QT_TRANSLATE_NOOP("PartLabels", "From year")},
    PartTerm{u"discountSchedule.rates.toYear", QT_TRANSLATE_NOOP("PartLabels", "To year")},
    PartTerm{u"discountSchedule.rates.rate", QT_TRANSLATE_NOOP("PartLabels", "Rate")},
    PartTerm{u"priceIndex.years", QT_TRANSLATE_NOOP("PartLabels", "Net price index")},
    PartTerm{u"unitPrices.amounts", QT_TRANSLATE_NOOP("PartLabels", "Price by year")},
    PartTerm{u"unitPrices.amounts.amount", QT_TRANSLATE_NOOP("PartLabels", "Price")},
    PartTerm{u"unitPrices.kind", QT_TRANSLATE_NOOP("PartLabels", "Kind of price")},
    PartTerm{u"unitPrices.splits", QT_TRANSLATE_NOOP("PartLabels", "Who bears it")},
    PartTerm{u"unitPrices.splits.fromYear", QT_TRANSLATE_NOOP("PartLabels", "Holds from year")},
    PartTerm{u"unitPrices.unit", QT_TRANSLATE_NOOP("PartLabels", "Price of one")},
    PartTerm{u"statedTotals.subject", QT_TRANSLATE_NOOP("PartLabels", "Total of")},
    PartTerm{u"statedTotals.precision", QT_TRANSLATE_NOOP("PartLabels", "Stated as")},
    PartTerm{u"statedTotals.count", QT_TRANSLATE_NOOP("PartLabels", "Number")},
    PartTerm{u"statedTotals.amount", QT_TRANSLATE_NOOP("PartLabels", "Amount")},
    PartTerm{u"capital.amount", QT_TRANSLATE_NOOP("PartLabels", "The fund's capital")},
    PartTerm{u"capital.isReinvested", QT_TRANSLATE_NOOP("PartLabels", "What is repaid")},
    PartTerm{u"participation.countedOn", QT_TRANSLATE_NOOP("PartLabels", "Counted on")},
    PartTerm{u"participation.referred", QT_TRANSLATE_NOOP("PartLabels", "Referred")},
    PartTerm{u"participation.started", QT_TRANSLATE_NOOP("PartLabels", "Started")},
    PartTerm{u"participation.completed", QT_TRANSLATE_NOOP("PartLabels", "Completed")},
    PartTerm{u"participation.metGoal", QT_TRANSLATE_NOOP("PartLabels", "Met the goal")},
    PartTerm{u"reportDuties.title", QT_TRANSLATE_NOOP("PartLabels", "Report")},
    PartTerm{u"reportDuties.recipient", QT_TRANSLATE_NOOP("PartLabels", "To whom")},
    PartTerm{u"reportDuties.dueOn", QT_TRANSLATE_NOOP("PartLabels", "Due on")},
    PartTerm{u"reportDuties.deliveredOn", QT_TRANSLATE_NOOP("PartLabels", "Delivered on")},
    PartTerm{u"unread.field", QT_TRANSLATE_NOOP("PartLabels", "Field")},
    PartTerm{u"unread.text", QT_TRANSLATE_NOOP("PartLabels", "Text")},
    PartTerm{u"unread.reason", QT_TRANSLATE_NOOP("PartLabels", "Why it could not be read")},
    PartTerm{u"unread.place", QT_TRANSLATE_NOOP("PartLabels", "Place")},
    PartTerm{u"businessCases.scenarios.successWith.expected",
             QT_TRANSLATE_NOOP("PartLabels", "Success rate with the effort")},
    PartTerm{u"businessCases.scenarios.successWith.low",
             QT_TRANSLATE_NOOP("PartLabels", "With the effort, low")},
    PartTerm{u"businessCases.scenarios.successWith.high",
             QT_TRANSLATE_NOOP("PartLabels", "With the effort, high")},
    PartTerm{u"businessCases.scenarios.successWithout.expected",
             QT_TRANSLATE_NOOP("PartLabels", "Success rate without the effort")},
    PartTerm{u"businessCases.scenarios.successWithout.low",
             QT_TRANSLATE_NOOP("PartLabels", "Without the effort, low")},
    PartTerm{u"businessCases.scenarios.successWithout.high",
             QT_TRANSLATE_NOOP("PartLabels", "Without the effort, high")},
    PartTerm{u"businessCases.scenarios.isNetAsGiven",
             QT_TRANSLATE_NOOP("PartLabels", "What is known of the effect")},
    PartTerm{u"businessCases.scenarios.intake",
             QT_TRANSLATE_NOOP("PartLabels", "Participants by year")},
    PartTerm{u"businessCases.scenarios.consequences.amount",
             QT_TRANSLATE_NOOP("PartLabels", "Worth per person and year")},
    PartTerm{u"decisions.text", QT_TRANSLATE_NOOP("PartLabels", "Decision")},
    PartTerm{u"decisions.outcome", QT_TRANSLATE_NOOP("PartLabels", "Outcome of the decision")},
    PartTerm{u"decisions.responsible", QT_TRANSLATE_NOOP("PartLabels", "Responsible")},
    PartTerm{u"decisions.deadline", QT_TRANSLATE_NOOP("PartLabels", "Deadline")},
    PartTerm{u"decisions.decidedOn", QT_TRANSLATE_NOOP("PartLabels", "Decided on")},
    PartTerm{u"decisions.completedOn", QT_TRANSLATE_NOOP("PartLabels", "Completed on")},
    PartTerm{u"decisions.meeting", QT_TRANSLATE_NOOP("PartLabels", "Meeting")},
    PartTerm{u"decisions.investment", QT_TRANSLATE_NOOP("PartLabels", "About the investment")},
    PartTerm{u"decisions.agendaItem", QT_TRANSLATE_NOOP("PartLabels", "Item of the agenda")},
    PartTerm{u"meetings.title", QT_TRANSLATE_NOOP("PartLabels", "Title of the meeting")},
    PartTerm{u"meetings.date", QT_TRANSLATE_NOOP("PartLabels", "Date of the meeting")},
    PartTerm{u"meetings.time", QT_TRANSLATE_NOOP("PartLabels", "Start of the meeting")},
    PartTerm{u"meetings.place", QT_TRANSLATE_NOOP("PartLabels", "Place of the meeting")},
    PartTerm{u"meetings.participants", QT_TRANSLATE_NOOP("PartLabels", "Participants")},
    PartTerm{u"meetings.frozenAt", QT_TRANSLATE_NOOP("PartLabels", "Figures frozen at")},
    PartTerm{u"meetings.closingNotes", QT_TRANSLATE_NOOP("PartLabels", "Notes for the minutes")},
    PartTerm{u"meetings.agenda", QT_TRANSLATE_NOOP("PartLabels", "Agenda")},
    PartTerm{u"meetings.agenda.title", QT_TRANSLATE_NOOP("PartLabels", "Item")},
    PartTerm{u"meetings.agenda.minutes", QT_TRANSLATE_NOOP("PartLabels", "Minutes")},
    PartTerm{u"meetings.agenda.responsible", QT_TRANSLATE_NOOP("PartLabels", "Responsible")},
    PartTerm{u"meetings.agenda.kind", QT_TRANSLATE_NOOP("PartLabels", "Shows")},
    PartTerm{u"meetings.agenda.investment", QT_TRANSLATE_NOOP("PartLabels", "Investment")},
    PartTerm{u"meetings.agenda.text", QT_TRANSLATE_NOOP("PartLabels", "Text")},
    PartTerm{u"origin.records", QT_TRANSLATE_NOOP("PartLabels", "Imported rows")},
    PartTerm{u"origin.format", QT_TRANSLATE_NOOP("PartLabels", "Imported from")},
    PartTerm{u"origin.inLatest", QT_TRANSLATE_NOOP("PartLabels", "In the latest import")},
    PartTerm{u"origin.records.file", QT_TRANSLATE_NOOP("PartLabels", "File")},
    PartTerm{u"origin.records.row", QT_TRANSLATE_NOOP("PartLabels", "Row")},
    PartTerm{u"origin.records.cells", QT_TRANSLATE_NOOP("PartLabels", "Cells")},
};

/// The last members, which mean the same wherever they stand.
constexpr std::array endings{
    PartTerm{u".sourceId", QT_TRANSLATE_NOOP("PartLabels", "Source")},
    PartTerm{u".page", QT_TRANSLATE_NOOP("PartLabels", "Page")},
    PartTerm{u".date", QT_TRANSLATE_NOOP("PartLabels", "Date of the figure")},
    PartTerm{u".assumption", QT_TRANSLATE_NOOP("PartLabels", "Assumption")},
    PartTerm{u".confidence", QT_TRANSLATE_NOOP("PartLabels", "Confidence")},
    PartTerm{u".note", QT_TRANSLATE_NOOP("PartLabels", "Note")},
    PartTerm{u".externalId", QT_TRANSLATE_NOOP("PartLabels", "Key in the imported data")},
    PartTerm{u".plannedEnd", QT_TRANSLATE_NOOP("PartLabels", "Planned end")},
    PartTerm{u".actualEnd", QT_TRANSLATE_NOOP("PartLabels", "Actual end")},
    PartTerm{u".start", QT_TRANSLATE_NOOP("PartLabels", "Start")},
};

constexpr std::array helps{
    PartTerm{
        u"meetings.agenda",
        QT_TRANSLATE_NOOP("PartLabels",
                          "Type in a cell; Tab goes right, Enter down, the last line is a new one. "
                          "Each item has the slides of what it shows.")},
    PartTerm{u"meetings.agenda.text",
             QT_TRANSLATE_NOOP("PartLabels",
                               "The question to the board, or what is to be said. Each line stands "
                               "by itself on the slide.")},
    PartTerm{
        u"decisions",
        QT_TRANSLATE_NOOP("PartLabels",
                          "Type in a cell; Tab goes right, Enter down, the last line is a new one. "
                          "What is not completed stands in the schedule.")},
    PartTerm{u"meetings.participants", QT_TRANSLATE_NOOP("PartLabels", "One on each line.")},
    PartTerm{u"meetings.time", QT_TRANSLATE_NOOP("PartLabels", "For example 14.30.")},
    PartTerm{u"meetings.closingNotes",
             QT_TRANSLATE_NOOP("PartLabels",
                               "What the minutes say besides the agenda and the decisions.")},
    PartTerm{
        u"cashFlows",
        QT_TRANSLATE_NOOP("PartLabels",
                          "Type in a cell; Tab goes right, Enter down, the last line is a new one. "
                          "Ctrl+V pastes lines from a spreadsheet.")},
    PartTerm{
        u"measurements",
        QT_TRANSLATE_NOOP("PartLabels",
                          "Type in a cell; Tab goes right, Enter down, the last line is a new one. "
                          "Ctrl+V pastes lines from a spreadsheet. * marks a small number, which "
                          "is masked outside this window.")},
    PartTerm{
        u"participation",
        QT_TRANSLATE_NOOP("PartLabels",
                          "How many had come so far by a day, counted from the start. Leave “Met "
                          "the goal” empty to take it from the measurements. * marks a small "
                          "number, which is masked outside this window.")},
    PartTerm{u"reportDuties",
             QT_TRANSLATE_NOOP("PartLabels",
                               "The final report, the yearly one to the board. What is not "
                               "delivered stands among what is due.")},
    PartTerm{u"instrument", QT_TRANSLATE_NOOP("PartLabels", "As what the fund puts in its money.")},
    PartTerm{u"capital.amount",
             QT_TRANSLATE_NOOP("PartLabels",
                               "What the fund may bind at any time. What is free for new "
                               "investments follows from it.")},
    PartTerm{
        u"shortName",
        QT_TRANSLATE_NOOP("PartLabels", "For charts and narrow places, at most 28 characters.")},
    PartTerm{u"tags", QT_TRANSLATE_NOOP("PartLabels", "Separated by commas.")},
    PartTerm{u"targetGroup.inclusionCriteria",
             QT_TRANSLATE_NOOP("PartLabels", "One on each line.")},
    PartTerm{u"targetGroup.exclusionCriteria",
             QT_TRANSLATE_NOOP("PartLabels", "One on each line.")},
    PartTerm{u"citizensPlanned",
             QT_TRANSLATE_NOOP("PartLabels",
                               "Versions in the order they were made; the last one applies.")},
    PartTerm{u"citizensPlanned.value",
             QT_TRANSLATE_NOOP("PartLabels",
                               "Small numbers are masked in tables that are exported, "
                               "as the settings say.")},
    PartTerm{u"contractAmount", QT_TRANSLATE_NOOP("PartLabels", "All investors together.")},
    PartTerm{u"ownShare",
             QT_TRANSLATE_NOOP("PartLabels", "This fund's part of the contract amount.")},
    PartTerm{u"paidOut", QT_TRANSLATE_NOOP("PartLabels", "By this fund, so far.")},
    PartTerm{u"fundPotential",
             QT_TRANSLATE_NOOP("PartLabels", "What the contract repays when the goals are met.")},
    PartTerm{u"publicPotential",
             QT_TRANSLATE_NOOP("PartLabels", "The gain for municipality, region and state.")},
    PartTerm{u"parties", QT_TRANSLATE_NOOP("PartLabels", "Who takes part, and in which roles.")},
    PartTerm{u"effectGoals",
             QT_TRANSLATE_NOOP("PartLabels",
                               "Which change is aimed at, and whether the contract pays for it.")},
    PartTerm{
        u"sources",
        QT_TRANSLATE_NOOP("PartLabels", "Contracts, reports and pages that the figures are from.")},
    PartTerm{u"publicNote", QT_TRANSLATE_NOOP("PartLabels", "May stand in reports and exports.")},
    PartTerm{u"internalNote", QT_TRANSLATE_NOOP("PartLabels", "Never leaves the secretariat.")},
    PartTerm{u"effectGoals.definition",
             QT_TRANSLATE_NOOP("PartLabels",
                               "What must have happened, so that two people count the "
                               "same.")},
    PartTerm{u"currency",
             QT_TRANSLATE_NOOP("PartLabels", "Three letters; proposed for new amounts.")},
    PartTerm{u"priceYear", QT_TRANSLATE_NOOP("PartLabels", "The year whose prices are used.")},
    PartTerm{u"discountSchedule.rates.toYear",
             QT_TRANSLATE_NOOP("PartLabels", "Empty means: and onwards.")},
    PartTerm{u"priceIndex.years",
             QT_TRANSLATE_NOOP("PartLabels",
                               "Turns prices of one year into those of another. A year that is not "
                               "here is not guessed.")},
    PartTerm{
        u"unitPrices",
        QT_TRANSLATE_NOOP("PartLabels",
                          "Come before those of the built-in catalogue where both have the same "
                          "id.")},
    PartTerm{u"unitPrices.id",
             QT_TRANSLATE_NOOP("PartLabels", "What business cases know the price by.")},
    PartTerm{u"unitPrices.amounts.year",
             QT_TRANSLATE_NOOP("PartLabels",
                               "Empty means that the source does not say; it cannot be converted "
                               "then.")},
    PartTerm{u"unitPrices.splits.reimbursement",
             QT_TRANSLATE_NOOP("PartLabels",
                               "The part of the municipality's share that the state pays back.")},
    PartTerm{u"unitPrices.splits.fromYear",
             QT_TRANSLATE_NOOP("PartLabels", "Empty means: from the beginning.")},
    PartTerm{
        u"unitPrices.splits",
        QT_TRANSLATE_NOOP("PartLabels", "Shares before reimbursement; they make 100% together.")},
    PartTerm{u"unitPrices.version",
             QT_TRANSLATE_NOOP("PartLabels",
                               "Counts up when a price, a share or a caution changes, and business "
                               "cases say so.")},
    PartTerm{u"unitPrices.caution",
             QT_TRANSLATE_NOOP("PartLabels",
                               "What it must not be used for; shown wherever the price is used.")},
    PartTerm{u"unitPrices.kind",
             QT_TRANSLATE_NOOP("PartLabels",
                               "A rate of a benefit is never converted by the index: each year has "
                               "its own.")},
    PartTerm{u"stages.name",
             QT_TRANSLATE_NOOP("PartLabels", "Empty means the program's own word for the key.")},
    PartTerm{u"statedTotals",
             QT_TRANSLATE_NOOP("PartLabels",
                               "Published as a whole; never spread over "
                               "investments.")},
    PartTerm{
        u"smallCountThreshold",
        QT_TRANSLATE_NOOP("PartLabels",
                          "Smaller numbers may point at single persons, and are masked in tables "
                          "that are exported.")},
    PartTerm{u"businessCases.scenarios.successGoal",
             QT_TRANSLATE_NOOP("PartLabels", "What a participant must have reached to count.")},
    PartTerm{
        u"businessCases.scenarios.baseAlternative",
        QT_TRANSLATE_NOOP("PartLabels", "What the participants are offered without the effort.")},
    PartTerm{u"businessCases.scenarios.firstYear",
             QT_TRANSLATE_NOOP("PartLabels", "The calendar year of year 0.")},
    PartTerm{u"businessCases.scenarios.priceLevelYear",
             QT_TRANSLATE_NOOP("PartLabels", "The year whose prices all results are in.")},
    PartTerm{u"businessCases.scenarios.horizon",
             QT_TRANSLATE_NOOP("PartLabels", "How many years are counted.")},
    PartTerm{u"businessCases.scenarios.intake",
             QT_TRANSLATE_NOOP("PartLabels",
                               "From year 0 on: 45; 45; 50. The same for four years: 45 × 4 "
                               "(or 45 x 4).")},
    PartTerm{
        u"businessCases.scenarios.isNetAsGiven",
        QT_TRANSLATE_NOOP("PartLabels",
                          "A net rate is what is left when those who would have succeeded anyway "
                          "are taken away.")},
    PartTerm{u"businessCases.scenarios.costs",
             QT_TRANSLATE_NOOP("PartLabels", "The full cost, whoever pays it first.")},
    PartTerm{u"businessCases.scenarios.costs.priceYear",
             QT_TRANSLATE_NOOP("PartLabels", "Empty means: the price level of the case.")},
    PartTerm{
        u"businessCases.scenarios.costs.fixed",
        QT_TRANSLATE_NOOP("PartLabels",
                          "From year 0 on, whatever the number of participants: 400,000; 250,000. "
                          "The same every year for four years: 250,000 × 4.")},
    PartTerm{u"businessCases.scenarios.costs.perParticipant",
             QT_TRANSLATE_NOOP("PartLabels",
                               "For one participant in the first, second … year: 60,000; 20,000.")},
    PartTerm{u"businessCases.scenarios.consequences",
             QT_TRANSLATE_NOOP("PartLabels",
                               "What the public spends less on, or more, because of the effort.")},
    PartTerm{u"businessCases.scenarios.consequences.amount",
             QT_TRANSLATE_NOOP("PartLabels", "With a minus where the public pays more.")},
    PartTerm{u"businessCases.scenarios.consequences.priceYear",
             QT_TRANSLATE_NOOP("PartLabels", "Empty means: the price level of the case.")},
    PartTerm{u"businessCases.scenarios.consequences.start",
             QT_TRANSLATE_NOOP("PartLabels", "0 means: in the year of entering.")},
    PartTerm{u"businessCases.scenarios.consequences.retention",
             QT_TRANSLATE_NOOP("PartLabels", "100% means that nothing fades.")},
    PartTerm{
        u"businessCases.scenarios.consequences.profile",
        QT_TRANSLATE_NOOP("PartLabels", "In place of start, duration and fading: 1; 0.9; 0.8.")},
    PartTerm{u"businessCases.scenarios.consequences.share",
             QT_TRANSLATE_NOOP("PartLabels", "Of those whom it follows from.")},
    PartTerm{u"businessCases.scenarios.costs.splits",
             QT_TRANSLATE_NOOP("PartLabels", "The shares add up to 100%.")},
    PartTerm{u"businessCases.scenarios.consequences.splits",
             QT_TRANSLATE_NOOP("PartLabels", "The shares add up to 100%.")},
    PartTerm{u"businessCases.scenarios.costs.splits.reimbursement",
             QT_TRANSLATE_NOOP("PartLabels", "Of the municipality's share.")},
    PartTerm{u"businessCases.scenarios.consequences.splits.reimbursement",
             QT_TRANSLATE_NOOP("PartLabels", "Of the municipality's share.")},
    PartTerm{u"businessCases.scenarios.ranges",
             QT_TRANSLATE_NOOP("PartLabels",
                               "How far costs, prices and the number of participants may go.")},
    PartTerm{u"businessCases.scenarios.knowledgeDeclaration.targetGroup",
             QT_TRANSLATE_NOOP("PartLabels", "A is well founded, D is not known.")},
    PartTerm{u"notice",
             QT_TRANSLATE_NOOP("PartLabels", "Stands on every page, as “Illustrative figures”.")},
};

template <std::size_t Size>
QString lookUp(const std::array<PartTerm, Size> &terms, QStringView name)
{
    for (const PartTerm &term : terms) {
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
