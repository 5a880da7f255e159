#include "model/items/parthelp.h"

#include "model/items/contracthelp.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace bundlinje {

namespace {

struct PartHelpTerm {
    QStringView name;
    const char *source;
};

constexpr std::array partHelps{
    PartHelpTerm{
        u"meetings.agenda",
        QT_TRANSLATE_NOOP("PartHelp",
                          "Type in a cell; Tab goes right, Enter down, the last line is a new one. "
                          "Each item has the slides of what it shows.")},
    PartHelpTerm{
        u"meetings.agenda.text",
        QT_TRANSLATE_NOOP("PartHelp",
                          "The question to the board, or what is to be said. Each line stands "
                          "by itself on the slide.")},
    PartHelpTerm{
        u"decisions",
        QT_TRANSLATE_NOOP("PartHelp",
                          "Type in a cell; Tab goes right, Enter down, the last line is a new one. "
                          "What is not completed stands in the schedule.")},
    PartHelpTerm{u"meetings.participants", QT_TRANSLATE_NOOP("PartHelp", "One on each line.")},
    PartHelpTerm{u"meetings.time", QT_TRANSLATE_NOOP("PartHelp", "For example 14.30.")},
    PartHelpTerm{u"meetings.closingNotes",
                 QT_TRANSLATE_NOOP("PartHelp",
                                   "What the minutes say besides the agenda and the decisions.")},
    PartHelpTerm{
        u"cashFlows",
        QT_TRANSLATE_NOOP("PartHelp",
                          "Type in a cell; Tab goes right, Enter down, the last line is a new one. "
                          "Ctrl+V pastes lines from a spreadsheet.")},
    PartHelpTerm{
        u"measurements",
        QT_TRANSLATE_NOOP("PartHelp",
                          "Type in a cell; Tab goes right, Enter down, the last line is a new one. "
                          "Ctrl+V pastes lines from a spreadsheet. * marks a small number, which "
                          "is masked outside this window.")},
    PartHelpTerm{
        u"participation",
        QT_TRANSLATE_NOOP("PartHelp",
                          "How many had come so far by a day, counted from the start. Leave “Met "
                          "the goal” empty to take it from the measurements. * marks a small "
                          "number, which is masked outside this window.")},
    PartHelpTerm{u"reportDuties",
                 QT_TRANSLATE_NOOP("PartHelp",
                                   "The final report, the yearly one to the board. What is not "
                                   "delivered stands among what is due.")},
    PartHelpTerm{u"instrument",
                 QT_TRANSLATE_NOOP("PartHelp", "As what the fund puts in its money.")},
    PartHelpTerm{u"capital.amount",
                 QT_TRANSLATE_NOOP("PartHelp",
                                   "What the fund may bind at any time. What is free for new "
                                   "investments follows from it.")},
    PartHelpTerm{
        u"shortName",
        QT_TRANSLATE_NOOP("PartHelp", "For charts and narrow places, at most 28 characters.")},
    PartHelpTerm{u"tags", QT_TRANSLATE_NOOP("PartHelp", "Separated by commas.")},
    PartHelpTerm{u"targetGroup.inclusionCriteria",
                 QT_TRANSLATE_NOOP("PartHelp", "One on each line.")},
    PartHelpTerm{u"targetGroup.exclusionCriteria",
                 QT_TRANSLATE_NOOP("PartHelp", "One on each line.")},
    PartHelpTerm{u"citizensPlanned",
                 QT_TRANSLATE_NOOP("PartHelp",
                                   "Versions in the order they were made; the last one applies.")},
    PartHelpTerm{u"citizensPlanned.value",
                 QT_TRANSLATE_NOOP("PartHelp",
                                   "Small numbers are masked in tables that are exported, "
                                   "as the settings say.")},
    PartHelpTerm{u"contractAmount", QT_TRANSLATE_NOOP("PartHelp", "All investors together.")},
    PartHelpTerm{u"ownShare",
                 QT_TRANSLATE_NOOP("PartHelp", "This fund's part of the contract amount.")},
    PartHelpTerm{u"paidOut", QT_TRANSLATE_NOOP("PartHelp", "By this fund, so far.")},
    PartHelpTerm{u"fundPotential",
                 QT_TRANSLATE_NOOP("PartHelp", "What the contract repays when the goals are met.")},
    PartHelpTerm{u"publicPotential",
                 QT_TRANSLATE_NOOP("PartHelp", "The gain for municipality, region and state.")},
    PartHelpTerm{u"parties", QT_TRANSLATE_NOOP("PartHelp", "Who takes part, and in which roles.")},
    PartHelpTerm{
        u"effectGoals",
        QT_TRANSLATE_NOOP("PartHelp",
                          "Which change is aimed at, and whether the contract pays for it.")},
    PartHelpTerm{
        u"effectGoals.planned",
        QT_TRANSLATE_NOOP("PartHelp",
                          "Comes before the target at its check, as it is measured: citizens, "
                          "days, points.")},
    PartHelpTerm{
        u"sources",
        QT_TRANSLATE_NOOP("PartHelp", "Contracts, reports and pages that the figures are from.")},
    PartHelpTerm{u"publicNote", QT_TRANSLATE_NOOP("PartHelp", "May stand in reports and exports.")},
    PartHelpTerm{u"internalNote", QT_TRANSLATE_NOOP("PartHelp", "Never leaves the secretariat.")},
    PartHelpTerm{u"effectGoals.definition",
                 QT_TRANSLATE_NOOP("PartHelp",
                                   "What must have happened, so that two people count the "
                                   "same.")},
    PartHelpTerm{u"currency",
                 QT_TRANSLATE_NOOP("PartHelp", "Three letters; proposed for new amounts.")},
    PartHelpTerm{u"priceYear", QT_TRANSLATE_NOOP("PartHelp", "The year whose prices are used.")},
    PartHelpTerm{u"discountSchedule.rates.toYear",
                 QT_TRANSLATE_NOOP("PartHelp", "Empty means: and onwards.")},
    PartHelpTerm{
        u"priceIndex.years",
        QT_TRANSLATE_NOOP("PartHelp",
                          "Turns prices of one year into those of another. A year that is not "
                          "here is not guessed.")},
    PartHelpTerm{
        u"unitPrices",
        QT_TRANSLATE_NOOP("PartHelp",
                          "Come before those of the built-in catalogue where both have the same "
                          "id.")},
    PartHelpTerm{u"unitPrices.id",
                 QT_TRANSLATE_NOOP("PartHelp", "What business cases know the price by.")},
    PartHelpTerm{
        u"unitPrices.amounts.year",
        QT_TRANSLATE_NOOP("PartHelp",
                          "Empty means that the source does not say; it cannot be converted "
                          "then.")},
    PartHelpTerm{u"unitPrices.splits.reimbursement",
                 QT_TRANSLATE_NOOP(
                     "PartHelp", "The part of the municipality's share that the state pays back.")},
    PartHelpTerm{u"unitPrices.splits.fromYear",
                 QT_TRANSLATE_NOOP("PartHelp", "Empty means: from the beginning.")},
    PartHelpTerm{
        u"unitPrices.splits",
        QT_TRANSLATE_NOOP("PartHelp", "Shares before reimbursement; they make 100% together.")},
    PartHelpTerm{
        u"unitPrices.version",
        QT_TRANSLATE_NOOP("PartHelp",
                          "Counts up when a price, a share or a caution changes, and business "
                          "cases say so.")},
    PartHelpTerm{
        u"unitPrices.caution",
        QT_TRANSLATE_NOOP("PartHelp",
                          "What it must not be used for; shown wherever the price is used.")},
    PartHelpTerm{
        u"unitPrices.kind",
        QT_TRANSLATE_NOOP("PartHelp",
                          "A rate of a benefit is never converted by the index: each year has "
                          "its own.")},
    PartHelpTerm{u"stages.name",
                 QT_TRANSLATE_NOOP("PartHelp", "Empty means the program's own word for the key.")},
    PartHelpTerm{u"statedTotals",
                 QT_TRANSLATE_NOOP("PartHelp",
                                   "Published as a whole; never spread over "
                                   "investments.")},
    PartHelpTerm{
        u"smallCountThreshold",
        QT_TRANSLATE_NOOP("PartHelp",
                          "Smaller numbers may point at single persons, and are masked in tables "
                          "that are exported.")},
    PartHelpTerm{u"businessCases.scenarios.successGoal",
                 QT_TRANSLATE_NOOP("PartHelp", "What a participant must have reached to count.")},
    PartHelpTerm{
        u"businessCases.scenarios.baseAlternative",
        QT_TRANSLATE_NOOP("PartHelp", "What the participants are offered without the effort.")},
    PartHelpTerm{u"businessCases.scenarios.firstYear",
                 QT_TRANSLATE_NOOP("PartHelp", "The calendar year of year 0.")},
    PartHelpTerm{u"businessCases.scenarios.priceLevelYear",
                 QT_TRANSLATE_NOOP("PartHelp", "The year whose prices all results are in.")},
    PartHelpTerm{u"businessCases.scenarios.horizon",
                 QT_TRANSLATE_NOOP("PartHelp", "How many years are counted.")},
    PartHelpTerm{u"businessCases.scenarios.intake",
                 QT_TRANSLATE_NOOP("PartHelp",
                                   "From year 0 on: 45; 45; 50. The same for four years: 45 × 4 "
                                   "(or 45 x 4).")},
    PartHelpTerm{
        u"businessCases.scenarios.isNetAsGiven",
        QT_TRANSLATE_NOOP("PartHelp",
                          "A net rate is what is left when those who would have succeeded anyway "
                          "are taken away.")},
    PartHelpTerm{u"businessCases.scenarios.costs",
                 QT_TRANSLATE_NOOP("PartHelp", "The full cost, whoever pays it first.")},
    PartHelpTerm{u"businessCases.scenarios.costs.priceYear",
                 QT_TRANSLATE_NOOP("PartHelp", "Empty means: the price level of the case.")},
    PartHelpTerm{
        u"businessCases.scenarios.costs.fixed",
        QT_TRANSLATE_NOOP("PartHelp",
                          "From year 0 on, whatever the number of participants: 400,000; 250,000. "
                          "The same every year for four years: 250,000 × 4.")},
    PartHelpTerm{
        u"businessCases.scenarios.costs.perParticipant",
        QT_TRANSLATE_NOOP("PartHelp",
                          "For one participant in the first, second … year: 60,000; 20,000.")},
    PartHelpTerm{
        u"businessCases.scenarios.consequences",
        QT_TRANSLATE_NOOP("PartHelp",
                          "What the public spends less on, or more, because of the effort.")},
    PartHelpTerm{u"businessCases.scenarios.consequences.amount",
                 QT_TRANSLATE_NOOP("PartHelp", "With a minus where the public pays more.")},
    PartHelpTerm{u"businessCases.scenarios.consequences.priceYear",
                 QT_TRANSLATE_NOOP("PartHelp", "Empty means: the price level of the case.")},
    PartHelpTerm{u"businessCases.scenarios.consequences.start",
                 QT_TRANSLATE_NOOP("PartHelp", "0 means: in the year of entering.")},
    PartHelpTerm{u"businessCases.scenarios.consequences.retention",
                 QT_TRANSLATE_NOOP("PartHelp", "100% means that nothing fades.")},
    PartHelpTerm{
        u"businessCases.scenarios.consequences.profile",
        QT_TRANSLATE_NOOP("PartHelp", "In place of start, duration and fading: 1; 0.9; 0.8.")},
    PartHelpTerm{u"businessCases.scenarios.consequences.share",
                 QT_TRANSLATE_NOOP("PartHelp", "Of those whom it follows from.")},
    PartHelpTerm{u"businessCases.scenarios.costs.splits",
                 QT_TRANSLATE_NOOP("PartHelp", "The shares add up to 100%.")},
    PartHelpTerm{u"businessCases.scenarios.consequences.splits",
                 QT_TRANSLATE_NOOP("PartHelp", "The shares add up to 100%.")},
    PartHelpTerm{u"businessCases.scenarios.costs.splits.reimbursement",
                 QT_TRANSLATE_NOOP("PartHelp", "Of the municipality's share.")},
    PartHelpTerm{u"businessCases.scenarios.consequences.splits.reimbursement",
                 QT_TRANSLATE_NOOP("PartHelp", "Of the municipality's share.")},
    PartHelpTerm{u"businessCases.scenarios.ranges",
                 QT_TRANSLATE_NOOP("PartHelp",
                                   "How far costs, prices and the number of participants may go.")},
    PartHelpTerm{u"businessCases.scenarios.knowledgeDeclaration.targetGroup",
                 QT_TRANSLATE_NOOP("PartHelp", "A is well founded, D is not known.")},
    PartHelpTerm{u"notice",
                 QT_TRANSLATE_NOOP("PartHelp", "Stands on every page, as “Illustrative figures”.")},
};

} // namespace

QString partHelp(const QString &name)
{
    const auto found = std::find_if(partHelps.begin(), partHelps.end(),
                                    [&](const PartHelpTerm &term) { return term.name == name; });
    return found == partHelps.end() ? contractHelp(name)
                                    : QCoreApplication::translate("PartHelp", found->source);
}

} // namespace bundlinje
