#pragma once

#include "model/domain/changeset.h"
#include "model/items/repaymentreport.h"

namespace bundlinje {

/// What a yearly account is of.
struct AccountScope {
    std::optional<int> year; ///< Empty = that of the figures' date.
    QString marketWork; ///< What was done to build the market; as it is written for this account.
};

/// What the account has beside the portfolio itself: capital, results of each year, what is new,
/// and the work on the market. Amounts are in the portfolio's currency.
QList<ReportSection> accountSections(const PortfolioContent &content, const AccountScope &scope,
                                     const ReportSetting &setting);

/// What those sections need and have not, a sentence each.
QStringList accountMissing(const PortfolioContent &content, const AccountScope &scope);

/// The years with money, a signature or a beginning in them, until that day; newest first.
QList<int> accountYears(const PortfolioContent &content, QDate until);

} // namespace bundlinje
