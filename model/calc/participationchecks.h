#pragma once

#include "model/calc/investmentchecks.h"

namespace bundlinje {

/// What looks wrong in the counts of citizens: a step that more have reached than the one before
/// it, or a day before the first citizen could come. Fields as in the JSON form,
/// "participation[2].started". Counts are compared within one row; who met the goal also where it
/// is measured, against the count that applies.
QList<InvestmentCheck> participationChecksOf(const Investment &investment);

/// A report that was delivered before the contract was signed or the effort began.
QList<InvestmentCheck> reportChecksOf(const Investment &investment);

} // namespace bundlinje
