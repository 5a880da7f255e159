#pragma once

#include "model/exchange/importreport.h"

namespace bundlinje {

/// What can be read in a project and looks odd. Nothing of it is repaired.
/// @param investment as made by `indigoInvestment`
/// @param funds ids of all rows of funds.csv
/// @param missingFiles what they might hold is not asked for
QList<CellFinding> indigoChecks(const Investment &investment, const QStringList &funds,
                                const QStringList &missingFiles);

/// Names that several projects share.
QList<CellFinding> repeatedNames(const QList<Investment> &investments);

} // namespace bundlinje
