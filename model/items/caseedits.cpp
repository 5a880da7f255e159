#include "model/items/caseedits.h"

#include <algorithm>

namespace bundlinje {

CaseVersion emptyCase(const Currency &currency, std::optional<int> priceLevelYear)
{
    BusinessCase scenario;
    scenario.id = QUuid::createUuid();
    scenario.currency = currency;
    scenario.priceLevelYear = priceLevelYear;
    return {.id = QUuid::createUuid(), .scenarios = {scenario}};
}

CaseVersion draftOf(const CaseVersion &version, const QString &name)
{
    CaseVersion draft = version;
    draft.id = QUuid::createUuid();
    draft.name = name;
    draft.status = CaseStatus::Draft;
    draft.approvedOn.reset();
    draft.approvedBy.clear();
    draft.signedSettings.reset();
    return draft;
}

Investment withVersion(Investment investment, const CaseVersion &version)
{
    if (investment.businessCases.isEmpty())
        investment.chosenCase = version.id;
    investment.businessCases.append(version);
    return investment;
}

Investment withoutVersion(Investment investment, const QUuid &version)
{
    const qsizetype removed = investment.businessCases.removeIf(
        [&](const CaseVersion &one) { return one.id == version && !one.isFrozen(); });
    if (removed > 0 && investment.chosenCase == version)
        investment.chosenCase = {};
    return investment;
}

CaseVersion withScenarioCopy(CaseVersion version, const QUuid &scenario, const QUuid &id,
                             const QString &name)
{
    const auto found = std::find_if(version.scenarios.cbegin(), version.scenarios.cend(),
                                    [&](const BusinessCase &one) { return one.id == scenario; });
    if (version.isFrozen() || found == version.scenarios.cend()
        || version.scenarios.size() >= mostScenarios)
        return version;
    BusinessCase copy = *found;
    copy.id = id;
    copy.name = name;
    version.scenarios.append(copy);
    return version;
}

CaseVersion withoutScenario(CaseVersion version, const QUuid &scenario)
{
    if (version.isFrozen() || version.scenarios.size() < 2)
        return version;
    version.scenarios.removeIf([&](const BusinessCase &one) { return one.id == scenario; });
    if (version.chosenScenario == scenario)
        version.chosenScenario = {};
    return version;
}

CaseVersion signedVersion(CaseVersion version, const PartialDate &date, const QString &approver,
                          const CaseSettings &settings)
{
    if (version.isFrozen())
        return version;
    version.status = CaseStatus::Signed;
    version.approvedOn = date;
    version.approvedBy = approver;
    version.signedSettings = settings;
    return version;
}

} // namespace bundlinje
