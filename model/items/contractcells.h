#pragma once

#include "model/items/contractreport.h"
#include "model/items/resulttable.h"

namespace bundlinje {

// What the tables of a contract's results are made of.

/// Whole kroner to read, to the last øre for a spreadsheet.
ResultTable::Cell contractAmountCell(const ContractReport &report, Money amount);
/// Hides the figures of the table from a row on, and says why, where they would tell others a small
/// number of citizens.
void hideFigures(ResultTable &table, qsizetype firstRow);
/// Why.
QString hiddenFiguresText();
/// "Paid out, DKK".
QString titleWithUnit(const ContractReport &report, const QString &title);

} // namespace bundlinje
