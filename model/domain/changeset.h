#pragma once

#include "model/domain/investment.h"
#include "model/domain/portfolio.h"

namespace bundlinje {

/// One investment as it was and as it shall be. No `before` = added, no `after` = deleted.
struct InvestmentChange {
    std::optional<Investment> before;
    std::optional<Investment> after;
};

/// The settings of the portfolio as they were and as they shall be.
struct PortfolioChange {
    Portfolio before;
    Portfolio after;
};

/// What is saved together and undone together.
struct ChangeSet {
    QList<InvestmentChange> investments;
    std::optional<PortfolioChange> portfolio;
    QString reason; ///< Shown in the undo menu and in history: "Import INDIGO".
};

/// All that a file holds at one moment: what is exported, and what a sample consists of.
struct PortfolioContent {
    Portfolio portfolio;
    QList<Investment> investments;

    friend bool operator==(const PortfolioContent &, const PortfolioContent &) = default;
};

} // namespace bundlinje
