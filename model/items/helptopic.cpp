#include "model/items/helptopic.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct Entry {
    QStringView field; ///< Stands for itself and for what lies in it.
    QStringView page;
    QStringView anchor;
};

constexpr std::array fields{
    Entry{u"name", u"master-data", u"name"},
    Entry{u"shortName", u"master-data", u"name"},
    Entry{u"stage", u"master-data", u"name"},
    Entry{u"theme", u"master-data", u"name"},
    Entry{u"tags", u"master-data", u"name"},
    Entry{u"parties", u"master-data", u"parties"},
    Entry{u"targetGroup", u"master-data", u"target-group"},
    Entry{u"citizensPlanned", u"master-data", u"citizens"},
    Entry{u"instrument", u"economy", u"invested"},
    Entry{u"theoryOfChange", u"theory", u"fields"},
    Entry{u"contractAmount", u"economy", u"invested"},
    Entry{u"contractRange", u"economy", u"limits"},
    Entry{u"ownShare", u"economy", u"invested"},
    Entry{u"paidOut", u"economy", u"invested"},
    Entry{u"fundPotential", u"economy", u"potential"},
    Entry{u"publicPotential", u"economy", u"potential"},
    Entry{u"businessCases.scenarios.intake", u"business-case", u"who"},
    Entry{u"businessCases.scenarios.successGoal", u"business-case", u"who"},
    Entry{u"businessCases.scenarios.baseAlternative", u"business-case", u"who"},
    Entry{u"businessCases.scenarios.firstYear", u"business-case", u"who"},
    Entry{u"businessCases.scenarios.priceLevelYear", u"business-case", u"who"},
    Entry{u"businessCases.scenarios.horizon", u"business-case", u"who"},
    Entry{u"businessCases.scenarios.successWith", u"business-case", u"change"},
    Entry{u"businessCases.scenarios.successWithout", u"business-case", u"change"},
    Entry{u"businessCases.scenarios.isNetAsGiven", u"business-case", u"change"},
    Entry{u"businessCases.scenarios.costs", u"business-case", u"costs"},
    Entry{u"businessCases.scenarios.consequences", u"business-case", u"worth"},
    Entry{u"businessCases.scenarios.ranges", u"business-case", u"sure"},
    Entry{u"businessCases.scenarios.knowledgeDeclaration", u"business-case", u"sure"},
    Entry{u"businessCases.scenarios.name", u"case-versions", u"scenarios"},
    Entry{u"businessCases.scenarios", u"business-case", u"top"},
    Entry{u"businessCases.approvedOn", u"case-versions", u"signing"},
    Entry{u"businessCases.approvedBy", u"case-versions", u"signing"},
    Entry{u"businessCases.name", u"case-versions", u"versions"},
    Entry{u"businessCases", u"business-case", u"top"},
    Entry{u"chosenCase", u"case-versions", u"potential"},
    Entry{u"contract.amendments", u"contract", u"amendments"},
    Entry{u"contract.instalments", u"contract", u"instalments"},
    Entry{u"contract.guarantees", u"guarantees", u"top"},
    Entry{u"contract.tranches", u"guarantees", u"top"},
    Entry{u"contract.terms.checks", u"contract", u"checks"},
    Entry{u"contract.terms.components", u"contract", u"components"},
    Entry{u"contract.terms.schedule", u"contract", u"repayment"},
    Entry{u"contract.terms.split", u"contract", u"repayment"},
    Entry{u"contract.terms", u"contract", u"limits"},
    Entry{u"contract", u"contract", u"agreement"},
    Entry{u"contractSigned", u"economy", u"contract"},
    Entry{u"intake", u"economy", u"periods"},
    Entry{u"effort", u"economy", u"periods"},
    Entry{u"repayment", u"economy", u"periods"},
    Entry{u"effectGoals.targetShare", u"effects", u"target"},
    Entry{u"effectGoals.targetCount", u"effects", u"target"},
    Entry{u"effectGoals.targetValue", u"effects", u"target"},
    Entry{u"effectGoals.isTargetTotal", u"effects", u"target"},
    Entry{u"effectGoals.baseline", u"effects", u"target"},
    Entry{u"effectGoals.targetText", u"effects", u"target"},
    Entry{u"effectGoals.dataSource", u"effects", u"evidence"},
    Entry{u"effectGoals.verification", u"effects", u"evidence"},
    Entry{u"effectGoals", u"effects", u"goals"},
    Entry{u"participation", u"citizens", u"top"},
    Entry{u"reportDuties", u"effects", u"reports"},
    Entry{u"measurements.entries.reason", u"effects", u"correction"},
    Entry{u"measurements", u"effects", u"measured"},
    Entry{u"cashFlows.state", u"payments", u"states"},
    Entry{u"cashFlows", u"payments", u"table"},
    Entry{u"decisions", u"decisions", u"decisions"},
    Entry{u"sources", u"sources", u"sources"},
    Entry{u"publicNote", u"sources", u"notes"},
    Entry{u"internalNote", u"sources", u"notes"},
    Entry{u"unread", u"sources", u"unread"},
    Entry{u"origin", u"sources", u"origin"},
};

constexpr std::array settings{
    Entry{u"capital", u"settings", u"capital"},
    Entry{u"stages", u"settings", u"stages"},
    Entry{u"discountSchedule", u"settings", u"discounting"},
    Entry{u"priceIndex", u"unit-prices", u"index"},
    Entry{u"unitPrices.splits", u"unit-prices", u"own"},
    Entry{u"unitPrices.kind", u"unit-prices", u"kind"},
    Entry{u"unitPrices", u"unit-prices", u"own"},
    Entry{u"statedTotals", u"settings", u"totals"},
    Entry{u"sources", u"settings", u"sources"},
    Entry{u"smallCountThreshold", u"personal-data", u"small"},
};

template <std::size_t Size>
GuideSpot find(const std::array<Entry, Size> &entries, const QString &field, GuideSpot otherwise)
{
    // How a figure is backed up is the same everywhere.
    if (field.contains(u".provenance"))
        return {u"sources"_s, u"provenance"_s};
    for (const Entry &entry : entries) {
        if (field == entry.field
            || (field.startsWith(entry.field) && field.at(entry.field.size()) == u'.'))
            return {entry.page.toString(), entry.anchor.toString()};
    }
    return otherwise;
}

} // namespace

GuideSpot helpOn(HelpSubject subject)
{
    switch (subject) {
    case HelpSubject::Start:
        return {u"start"_s, u"top"_s};
    case HelpSubject::NewPortfolio:
        return {u"new-portfolio"_s, u"top"_s};
    case HelpSubject::Table:
        return {u"table"_s, u"top"_s};
    case HelpSubject::EmptyPortfolio:
        return {u"table"_s, u"empty"_s};
    case HelpSubject::Filter:
        return {u"table"_s, u"filter"_s};
    case HelpSubject::Picture:
        return {u"picture"_s, u"top"_s};
    case HelpSubject::Headline:
        return {u"figures"_s, u"top"_s};
    case HelpSubject::Perspective:
        return {u"perspectives"_s, u"top"_s};
    case HelpSubject::Investment:
        return {u"investment"_s, u"sections"_s};
    case HelpSubject::Course:
        return {u"schedule"_s, u"top"_s};
    case HelpSubject::Meetings:
        return {u"meetings"_s, u"top"_s};
    case HelpSubject::Import:
        return {u"import"_s, u"top"_s};
    case HelpSubject::Settings:
        return {u"settings"_s, u"top"_s};
    case HelpSubject::Catalogue:
        return {u"unit-prices"_s, u"catalogue"_s};
    case HelpSubject::History:
        return {u"history"_s, u"history"_s};
    case HelpSubject::Deleted:
        return {u"history"_s, u"deleted"_s};
    case HelpSubject::AsOf:
        return {u"history"_s, u"as-of"_s};
    case HelpSubject::SafetyCopies:
        return {u"history"_s, u"safety-copies"_s};
    case HelpSubject::Collision:
        return {u"together"_s, u"collide"_s};
    case HelpSubject::Checks:
        return {u"entering"_s, u"checks"_s};
    case HelpSubject::Several:
        return {u"table"_s, u"several"_s};
    case HelpSubject::Saving:
        return {u"saving"_s, u"top"_s};
    case HelpSubject::Palette:
        return {u"keys"_s, u"palette"_s};
    case HelpSubject::Help:
        return {u"keys"_s, u"help"_s};
    }
    return {u"start"_s, u"top"_s};
}

GuideSpot helpOnField(const QString &field)
{
    return find(fields, field, {u"entering"_s, u"top"_s});
}

GuideSpot helpOnSetting(const QString &field)
{
    return find(settings, field, {u"settings"_s, u"fund"_s});
}

} // namespace bundlinje
