#include "model/items/helptopic.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct TopicEntry {
    QStringView field; ///< Stands for itself and for what lies in it.
    QStringView page;
    QStringView anchor;
};

constexpr std::array topicsOfFields{
    TopicEntry{u"name", u"master-data", u"name"},
    TopicEntry{u"shortName", u"master-data", u"name"},
    TopicEntry{u"stage", u"master-data", u"name"},
    TopicEntry{u"theme", u"master-data", u"name"},
    TopicEntry{u"tags", u"master-data", u"name"},
    TopicEntry{u"parties", u"master-data", u"parties"},
    TopicEntry{u"targetGroup", u"master-data", u"target-group"},
    TopicEntry{u"citizensPlanned", u"master-data", u"citizens"},
    TopicEntry{u"instrument", u"economy", u"invested"},
    TopicEntry{u"theoryOfChange", u"theory", u"fields"},
    TopicEntry{u"contractAmount", u"economy", u"invested"},
    TopicEntry{u"contractRange", u"economy", u"limits"},
    TopicEntry{u"ownShare", u"economy", u"invested"},
    TopicEntry{u"paidOut", u"economy", u"invested"},
    TopicEntry{u"fundPotential", u"economy", u"potential"},
    TopicEntry{u"publicPotential", u"economy", u"potential"},
    TopicEntry{u"businessCases.scenarios.intake", u"business-case", u"who"},
    TopicEntry{u"businessCases.scenarios.successGoal", u"business-case", u"who"},
    TopicEntry{u"businessCases.scenarios.baseAlternative", u"business-case", u"who"},
    TopicEntry{u"businessCases.scenarios.firstYear", u"business-case", u"who"},
    TopicEntry{u"businessCases.scenarios.priceLevelYear", u"business-case", u"who"},
    TopicEntry{u"businessCases.scenarios.horizon", u"business-case", u"who"},
    TopicEntry{u"businessCases.scenarios.successWith", u"business-case", u"change"},
    TopicEntry{u"businessCases.scenarios.successWithout", u"business-case", u"change"},
    TopicEntry{u"businessCases.scenarios.isNetAsGiven", u"business-case", u"change"},
    TopicEntry{u"businessCases.scenarios.costs", u"business-case", u"costs"},
    TopicEntry{u"businessCases.scenarios.consequences", u"business-case", u"worth"},
    TopicEntry{u"businessCases.scenarios.ranges", u"business-case", u"sure"},
    TopicEntry{u"businessCases.scenarios.knowledgeDeclaration", u"business-case", u"sure"},
    TopicEntry{u"businessCases.scenarios.name", u"case-versions", u"scenarios"},
    TopicEntry{u"businessCases.scenarios", u"business-case", u"top"},
    TopicEntry{u"businessCases.approvedOn", u"case-versions", u"signing"},
    TopicEntry{u"businessCases.approvedBy", u"case-versions", u"signing"},
    TopicEntry{u"businessCases.name", u"case-versions", u"versions"},
    TopicEntry{u"businessCases", u"business-case", u"top"},
    TopicEntry{u"chosenCase", u"case-versions", u"potential"},
    TopicEntry{u"contract.amendments", u"contract", u"amendments"},
    TopicEntry{u"contract.instalments", u"contract", u"instalments"},
    TopicEntry{u"contract.guarantees", u"guarantees", u"top"},
    TopicEntry{u"contract.tranches", u"guarantees", u"top"},
    TopicEntry{u"contract.terms.checks", u"contract", u"checks"},
    TopicEntry{u"contract.terms.components", u"contract", u"components"},
    TopicEntry{u"contract.terms.schedule", u"contract", u"repayment"},
    TopicEntry{u"contract.terms.split", u"contract", u"repayment"},
    TopicEntry{u"contract.terms", u"contract", u"limits"},
    TopicEntry{u"contract", u"contract", u"agreement"},
    TopicEntry{u"contractSigned", u"economy", u"contract"},
    TopicEntry{u"intake", u"economy", u"periods"},
    TopicEntry{u"effort", u"economy", u"periods"},
    TopicEntry{u"repayment", u"economy", u"periods"},
    TopicEntry{u"effectGoals.targetShare", u"effects", u"target"},
    TopicEntry{u"effectGoals.targetCount", u"effects", u"target"},
    TopicEntry{u"effectGoals.targetValue", u"effects", u"target"},
    TopicEntry{u"effectGoals.isTargetTotal", u"effects", u"target"},
    TopicEntry{u"effectGoals.planned", u"effects", u"target"},
    TopicEntry{u"effectGoals.baseline", u"effects", u"target"},
    TopicEntry{u"effectGoals.targetText", u"effects", u"target"},
    TopicEntry{u"effectGoals.dataSource", u"effects", u"evidence"},
    TopicEntry{u"effectGoals.verification", u"effects", u"evidence"},
    TopicEntry{u"effectGoals", u"effects", u"goals"},
    TopicEntry{u"participation", u"citizens", u"top"},
    TopicEntry{u"reportDuties", u"effects", u"reports"},
    TopicEntry{u"measurements.entries.reason", u"effects", u"correction"},
    TopicEntry{u"measurements", u"effects", u"measured"},
    TopicEntry{u"cashFlows.state", u"payments", u"states"},
    TopicEntry{u"cashFlows", u"payments", u"table"},
    TopicEntry{u"decisions", u"decisions", u"decisions"},
    TopicEntry{u"sources", u"sources", u"sources"},
    TopicEntry{u"publicNote", u"sources", u"notes"},
    TopicEntry{u"internalNote", u"sources", u"notes"},
    TopicEntry{u"unread", u"sources", u"unread"},
    TopicEntry{u"origin", u"sources", u"origin"},
};

constexpr std::array settings{
    TopicEntry{u"capital", u"settings", u"capital"},
    TopicEntry{u"stages", u"settings", u"stages"},
    TopicEntry{u"discountSchedule", u"settings", u"discounting"},
    TopicEntry{u"priceIndex", u"unit-prices", u"index"},
    TopicEntry{u"unitPrices.splits", u"unit-prices", u"own"},
    TopicEntry{u"unitPrices.kind", u"unit-prices", u"kind"},
    TopicEntry{u"unitPrices", u"unit-prices", u"own"},
    TopicEntry{u"statedTotals", u"settings", u"totals"},
    TopicEntry{u"sources", u"settings", u"sources"},
    TopicEntry{u"smallCountThreshold", u"personal-data", u"small"},
};

template <std::size_t Size>
GuideSpot find(const std::array<TopicEntry, Size> &topics, const QString &field,
               GuideSpot otherwise)
{
    // How a figure is backed up is the same everywhere.
    if (field.contains(u".provenance"))
        return {u"sources"_s, u"provenance"_s};
    for (const TopicEntry &entry : topics) {
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
    case HelpSubject::Reports:
        return {u"reports"_s, u"top"_s};
    case HelpSubject::ProducedReports:
        return {u"reports"_s, u"produced"_s};
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
    return find(topicsOfFields, field, {u"entering"_s, u"top"_s});
}

GuideSpot helpOnSetting(const QString &field)
{
    return find(settings, field, {u"settings"_s, u"fund"_s});
}

} // namespace bundlinje
