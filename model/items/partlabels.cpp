#include "model/items/partlabels.h"

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
    Term{u"effectGoals.scope", QT_TRANSLATE_NOOP("PartLabels", "Scope")},
    Term{u"effectGoals.isPaymentGoal", QT_TRANSLATE_NOOP("PartLabels", "Payment goal")},
    Term{u"effectGoals.targetShare", QT_TRANSLATE_NOOP("PartLabels", "Target, share")},
    Term{u"effectGoals.targetCount", QT_TRANSLATE_NOOP("PartLabels", "Target, citizens")},
    Term{u"effectGoals.targetText", QT_TRANSLATE_NOOP("PartLabels", "Target in words")},
    Term{u"effectGoals.dataSource", QT_TRANSLATE_NOOP("PartLabels", "Data source")},
    Term{u"effectGoals.verification", QT_TRANSLATE_NOOP("PartLabels", "Verification")},
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
    Term{u"statedTotals.subject", QT_TRANSLATE_NOOP("PartLabels", "Total of")},
    Term{u"statedTotals.precision", QT_TRANSLATE_NOOP("PartLabels", "Stated as")},
    Term{u"statedTotals.count", QT_TRANSLATE_NOOP("PartLabels", "Number")},
    Term{u"statedTotals.amount", QT_TRANSLATE_NOOP("PartLabels", "Amount")},
    Term{u"unread.field", QT_TRANSLATE_NOOP("PartLabels", "Field")},
    Term{u"unread.text", QT_TRANSLATE_NOOP("PartLabels", "Text")},
    Term{u"unread.reason", QT_TRANSLATE_NOOP("PartLabels", "Why it could not be read")},
    Term{u"unread.place", QT_TRANSLATE_NOOP("PartLabels", "Place")},
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
    return lookUp(helps, name);
}

QString changeReason(const QString &name)
{
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
