#pragma once

#include "model/exchange/importreport.h"

namespace bundlinje {

/// What can be read in a project and looks odd. Nothing of it is repaired.
/// @param investment as made by `indigoInvestment`
/// @param funds ids of all rows of funds.csv; not asked when the file itself is missing
QList<CellFinding> indigoChecks(const Investment &investment, const QStringList &funds);

/// Names that several projects share.
QList<CellFinding> repeatedNames(const QList<Investment> &investments);

} // namespace bundlinje
