#pragma once

#include "model/exchange/importplan.h"
#include "model/exchange/tablemapping.h"

namespace bundlinje {

/// Reads the rows of a table as unit prices and compares them with the portfolio's own. Rows of one
/// price, by its id or else its name, add up to its years. What a row does not say stays; prices
/// that no row names are left alone and not listed. A price whose amounts, shares or caution change
/// gets its next version. Cells that cannot be read are `unreadable` findings. Planning again after
/// applying gives no changes.
/// Errors: InvalidInput if two columns are read into one field (`value` lists them);
/// ImportUnreadable, `value` noSheet of sourcefaults.h.
[[nodiscard]] Result<ImportPlan> planPriceImport(const PortfolioContent &current,
                                                 const Spreadsheet &table,
                                                 const TableMapping &mapping);

/// The settings with these prices; nothing where there are none.
std::optional<PortfolioChange> withPrices(const Portfolio &before, const QList<PriceLine> &prices);

} // namespace bundlinje
