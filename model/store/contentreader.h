#pragma once

#include "model/domain/changeset.h"
#include "model/store/database.h"

#include <QtCore/QDateTime>

namespace bundlinje {

/// An investment as it was saved as that revision. Errors: NotFound, also for a deletion;
/// FileDamaged; those of `Database::failed`.
[[nodiscard]] Result<Investment> readInvestment(const Database &database, InvestmentId id,
                                                int revision);
/// The investment as it stands. Errors: as above.
[[nodiscard]] Result<Investment> readInvestment(const Database &database, InvestmentId id);

/// The settings as they stand. Errors: FileDamaged, those of `Database::failed`.
[[nodiscard]] Result<Portfolio> readPortfolio(const Database &database);
/// As they were saved as that revision. Errors: NotFound; as above.
[[nodiscard]] Result<Portfolio> readPortfolio(const Database &database, int revision);

/// Everything as it stands, in the order it was added. Errors: as above.
[[nodiscard]] Result<PortfolioContent> readContent(const Database &database);

/// Everything as it stood at that moment. Errors: NotFound if there was no portfolio yet; as above.
[[nodiscard]] Result<PortfolioContent> readContent(const Database &database,
                                                   const QDateTime &moment);

/// When an investment, or a setting that figures follow, was saved last (UTC). Meetings are no
/// figures. Inside the caller's transaction. Errors: those of `readPortfolio`.
[[nodiscard]] Result<QDateTime> readFiguresChangedAt(const Database &database);

} // namespace bundlinje
