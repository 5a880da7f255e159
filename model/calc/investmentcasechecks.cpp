#include "model/calc/investmentcasechecks.h"

#include "model/calc/casefield.h"
#include "model/calc/casepotential.h"
#include "model/calc/rounding.h"
#include "model/calc/sensitivity.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using InvestmentCode = InvestmentCheck::Code;
using InvestmentChecks = QList<InvestmentCheck>;

/// The cost or consequence that the field belongs to, by its name.
QString lineNameOf(const BusinessCase &scenario, const QString &field)
{
    static const QRegularExpression line(u"^(costs|consequences)\\[(\\d+)\\]"_s);
    const QRegularExpressionMatch match = line.match(field);
    if (!match.hasMatch())
        return {};
    const qsizetype at = match.captured(2).toLongLong();
    return match.captured(1) == u"costs" ? scenario.costs.at(at).name
                                         : scenario.consequences.at(at).name;
}

void checkScenario(const BusinessCase &scenario, const QString &place, const CaseSettings &settings,
                   InvestmentChecks &checks)
{
    for (const BusinessCaseCheck &check : checksOf(scenario, settings.priceIndex)) {
        // The index is the portfolio's: it is told there.
        if (check.code == BusinessCaseCheck::Code::IndexNotPositive
            || check.code == BusinessCaseCheck::Code::IndexYearTwice)
            continue;
        checks.append({InvestmentCode::InBusinessCase, u"%1.%2"_s.arg(place, check.field),
                       check.text, check.code, lineNameOf(scenario, check.field)});
    }
    const CaseFigure<double> net = netPresentValue(scenario, settings);
    if (net && !roundedMinor(*net))
        checks.append({InvestmentCode::CaseTooLarge, place, {}});
}

bool hasScenarioTwice(const CaseVersion &version)
{
    for (qsizetype i = 1; i < version.scenarios.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (version.scenarios.at(i).id == version.scenarios.at(j).id)
                return true;
        }
    }
    return false;
}

void lookAt(const QList<PayerSplit> &splits, TextsAndSources &found)
{
    for (const PayerSplit &split : splits)
        found.look(split.provenance);
}

void lookAt(const BusinessCase &scenario, TextsAndSources &found)
{
    found.texts << scenario.name << scenario.successGoal << scenario.baseAlternative
                << scenario.note << scenario.knowledgeDeclaration.reasons;
    found.look(scenario.successWith.provenance);
    found.look(scenario.successWithout.provenance);
    for (const Cost &cost : scenario.costs) {
        found.texts << cost.name;
        found.look(cost.provenance);
        lookAt(cost.splits, found);
    }
    for (const Consequence &consequence : scenario.consequences) {
        found.texts << consequence.name;
        found.look(consequence.provenance);
        lookAt(consequence.splits, found);
    }
}

} // namespace

QList<InvestmentCheck> caseChecksOf(const Investment &investment, const CaseSettings &settings)
{
    InvestmentChecks checks;
    const CaseVersion *chosen = chosenVersion(investment);
    if (!investment.chosenCase.isNull() && (!chosen || !chosenScenario(*chosen)))
        checks.append({InvestmentCode::ChosenCaseMissing, u"chosenCase"_s, {}});
    for (qsizetype i = 0; i < investment.businessCases.size(); ++i) {
        const CaseVersion &version = investment.businessCases.at(i);
        const QString place = caseField(u"businessCases", i);
        if (version.scenarios.size() > mostScenarios)
            checks.append({InvestmentCode::TooManyScenarios, place,
                           QString::number(version.scenarios.size())});
        if (hasScenarioTwice(version))
            checks.append({InvestmentCode::ScenarioTwice, place, {}});
        for (qsizetype j = 0; j < version.scenarios.size(); ++j)
            checkScenario(version.scenarios.at(j), caseField(u"businessCases", i, u"scenarios", j),
                          settingsOf(version, settings), checks);
    }
    return checks;
}

TextsAndSources caseTextsOf(const Investment &investment)
{
    TextsAndSources found;
    for (const CaseVersion &version : investment.businessCases) {
        found.texts << version.name << version.approvedBy << version.note;
        if (version.signedSettings) {
            found.look(version.signedSettings->priceIndex.provenance);
            found.look(version.signedSettings->discountSchedule.provenance);
        }
        for (const BusinessCase &scenario : version.scenarios)
            lookAt(scenario, found);
    }
    return found;
}

} // namespace bundlinje
