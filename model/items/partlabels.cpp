#include "model/items/partlabels.h"

#include "model/items/caselabels.h"
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

constexpr std::array partTerms{
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
    PartTerm{u"effectGoals.planned", QT_TRANSLATE_NOOP("PartLabels", "Planned at single checks")},
    PartTerm{u"effectGoals.planned.period", QT_TRANSLATE_NOOP("PartLabels", "Check")},
    PartTerm{u"effectGoals.planned.value", QT_TRANSLATE_NOOP("PartLabels", "Planned number")},
    PartTerm{u"effectGoals.baseline", QT_TRANSLATE_NOOP("PartLabels", "Without the effort")},
    PartTerm{u"effectGoals.targetText", QT_TRANSLATE_NOOP("PartLabels", "Target in words")},
    PartTerm{u"effectGoals.dataSource", QT_TRANSLATE_NOOP("PartLabels", "Data source")},
    PartTerm{u"effectGoals.verification", QT_TRANSLATE_NOOP("PartLabels", "Verification")},
    PartTerm{u"measurements.period", QT_TRANSLATE_NOOP("PartLabels", "Check")},
    PartTerm{u"measurements.component",
             QT_TRANSLATE_NOOP("PartLabels", "Payment component or goal")},
    PartTerm{u"measurements.share", QT_TRANSLATE_NOOP("PartLabels", "Share who met the goal")},
    PartTerm{u"measurements.planned", QT_TRANSLATE_NOOP("PartLabels", "Planned")},
    PartTerm{u"measurements.variance", QT_TRANSLATE_NOOP("PartLabels", "Variance")},
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
    if (const QString label = lookUp(partTerms, name); !label.isEmpty())
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
