#pragma once

#include "model/calc/shownperspective.h"
#include "model/domain/investment.h"
#include "model/domain/portfolio.h"
#include "model/items/report.h"

namespace bundlinje {

/// What a statement of repayment covers.
struct RepaymentScope {
    std::optional<int> period; ///< Of the contract; empty = all checks.
    std::optional<qsizetype> payer; ///< Its place in the contract; empty = all.
};

/// What reports are made of besides what they are about.
struct ReportSetting {
    Portfolio portfolio;
    QDate date; ///< That the figures are of.
    std::optional<PartialDate> asOf; ///< The portfolio as it stood then; empty = as it stands.
    QLocale locale;
    ShownPerspective perspective = {}; ///< Whose potential reports on the portfolio show.
};

/// What the payers of a contract owe for what was measured: counts, price, what gate and caps took
/// off, who pays what and when, what is paid of it, who confirmed it, and what is missing. What is
/// only expected stands apart. Small counts are masked, and nothing is of a single person.
/// Errors: NotFound without contract, for a period without check, or a payer that is not in it;
/// those of `evaluate`.
[[nodiscard]] Result<Report> repaymentReport(const Investment &investment,
                                             const RepaymentScope &scope,
                                             const ReportSetting &setting);

} // namespace bundlinje
