#pragma once

#include "model/calc/investmentchecks.h"

namespace bundlinje {

/// What looks wrong in what is planned for the effect goals at single checks: a check that the
/// contract does not have, one that is there twice, a number below 0, and plans for all checks that
/// do not add up to a target for the whole life, or are above it. `line` names the goal.
/// Without a contract, or where it names no checks, any check from 1 on may be planned for.
QList<InvestmentCheck> effectPlanChecksOf(const Investment &investment);

} // namespace bundlinje
