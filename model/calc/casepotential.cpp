#include "model/calc/casepotential.h"

#include "model/calc/rounding.h"
#include "model/calc/sensitivity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

CaseSettings caseSettings(const Portfolio &portfolio)
{
    return {portfolio.priceIndex, portfolio.discountSchedule};
}

CaseSettings settingsOf(const CaseVersion &version, const CaseSettings &ofPortfolio)
{
    return version.signedSettings.value_or(ofPortfolio);
}

CaseSettings settingsOf(const CaseVersion &version, const Portfolio &portfolio)
{
    return settingsOf(version, caseSettings(portfolio));
}

const CaseVersion *chosenVersion(const Investment &investment)
{
    if (investment.chosenCase.isNull())
        return nullptr;
    const QList<CaseVersion> &versions = investment.businessCases;
    const auto found =
        std::find_if(versions.cbegin(), versions.cend(), [&](const CaseVersion &version) {
            return version.id == investment.chosenCase;
        });
    return found == versions.cend() ? nullptr : &*found;
}

const BusinessCase *chosenScenario(const CaseVersion &version)
{
    const QList<BusinessCase> &scenarios = version.scenarios;
    if (version.chosenScenario.isNull())
        return scenarios.isEmpty() ? nullptr : &scenarios.constFirst();
    const auto found =
        std::find_if(scenarios.cbegin(), scenarios.cend(), [&](const BusinessCase &scenario) {
            return scenario.id == version.chosenScenario;
        });
    return found == scenarios.cend() ? nullptr : &*found;
}

CaseFigure<std::optional<MoneyFigure>> publicPotentialOf(const Investment &investment,
                                                         const CaseSettings &settings)
{
    if (investment.chosenCase.isNull())
        return investment.publicPotential;
    const CaseVersion *version = chosenVersion(investment);
    const BusinessCase *scenario = version ? chosenScenario(*version) : nullptr;
    if (!scenario)
        return noValue({CaseGap{u"chosenCase"_s, CaseGap::Reason::Missing}});
    const CaseFigure<double> net = netPresentValue(*scenario, settingsOf(*version, settings));
    if (!net)
        return tl::make_unexpected(net.error());
    const std::optional<qint64> minor = roundedMinor(*net);
    if (!minor)
        return noValue(NoValue::Reason::Overflow);
    return MoneyFigure{Money::fromMinor(*minor, scenario->currency), Basis::Calculated, {}};
}

} // namespace bundlinje
