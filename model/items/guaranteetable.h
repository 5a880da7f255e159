#pragma once

#include "model/items/contractreport.h"
#include "model/items/report.h"
#include "model/items/resulttable.h"

namespace bundlinje {

/// What guarantors pay of the investors' loss and how the repayments are divided between the
/// tranches: as planned, so far and as expected. Both stand apart from what results repay.
ResultTable contractGuaranteesTable(const ContractReport &report);

/// The same for a report and its spreadsheet, rates in per cent. Without rows where the contract
/// has neither.
ReportTable guaranteesReportTable(const ContractReport &report);

} // namespace bundlinje
