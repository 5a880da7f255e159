#pragma once

#include "model/domain/investmentsummary.h"

namespace bundlinje {

class Statement;

/// The columns of table `investment` from `id` on, in one order for writing and reading.
QString summaryColumns();
int summaryColumnCount();

/// @param firstPlace of as many as there are columns
void bindSummary(Statement &statement, int firstPlace, const InvestmentSummary &summary);

/// @param firstColumn of as many as there are
/// Errors: FileDamaged for a value that the program cannot have written.
[[nodiscard]] Result<InvestmentSummary> readSummary(const Statement &statement, int firstColumn);

} // namespace bundlinje
