#pragma once

#include "model/exchange/importplan.h"
#include "model/exchange/tablemapping.h"

namespace bundlinje {

/// Reads the rows of a table as investments and compares them with those of the file. What a row
/// does not say stays; investments that no row names are left alone and not listed. Rows that are
/// not read are `unreadable` findings without a column. Planning again after applying gives no
/// changes.
/// Errors: InvalidInput if two columns are read into one field (`value` lists them) or no column
/// tells the investments apart; ImportUnreadable, `value` noSheet of sourcefaults.h.
[[nodiscard]] Result<ImportPlan> planTableImport(const PortfolioContent &current,
                                                 const Spreadsheet &table,
                                                 const TableMapping &mapping,
                                                 const ImportOptions &options = {});

} // namespace bundlinje
