#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

// What is done to the versions and scenarios of the business cases of an investment. Nothing
// happens where there is no such version or scenario; a version as signed is left as it is.

/// A version with one scenario in which nothing is known but the currency and the price level of
/// the portfolio.
CaseVersion emptyCase(const Currency &currency, std::optional<int> priceLevelYear);

/// A draft with the same scenarios, whose ids are kept so that both can be compared.
CaseVersion draftOf(const CaseVersion &version, const QString &name);

/// With the version after those that are there; the first one is used for the potential.
Investment withVersion(Investment investment, const CaseVersion &version);
/// Without the version; nothing is used for the potential if that one was.
Investment withoutVersion(Investment investment, const QUuid &version);

/// With a copy of the scenario after those of the version, as long as there are fewer than
/// `mostScenarios`. Its lines keep their ids.
CaseVersion withScenarioCopy(CaseVersion version, const QUuid &scenario, const QUuid &id,
                             const QString &name);
/// Without the scenario; the last one stays.
CaseVersion withoutScenario(CaseVersion version, const QUuid &scenario);

/// The version as somebody approved it on a date.
/// @param settings what it is calculated with that day, which it keeps
CaseVersion signedVersion(CaseVersion version, const PartialDate &date, const QString &approver,
                          const CaseSettings &settings);

} // namespace bundlinje
