#pragma once

#include "model/domain/changeset.h"
#include "model/exchange/importreport.h"

namespace bundlinje {

/// The imported texts that look like a CPR number, so that they are removed before anybody reads
/// on. The report does not repeat the number. Cells are named by file, row and column; what did not
/// come from a table by the field.
QList<CellFinding> personNumbersIn(const ChangeSet &changes);

} // namespace bundlinje
