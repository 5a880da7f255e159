#pragma once

#include "model/items/contractreport.h"
#include "model/items/resultchart.h"

namespace bundlinje {

/// What is repaid at each effect of the component that is tried, with the maximum, what the
/// investors pay out and, where the chosen business case tells, what the public gains; with the
/// latest measurement and the target.
ResultChart paymentCurve(const ContractReport &report);

/// What the investors paid out and got back, added up over time, and what is between them: solid to
/// today, then as planned.
ResultChart contractJCurve(const ContractReport &report);

/// How far each effect goal is from its target.
ResultChart goalBullets(const ContractReport &report);

} // namespace bundlinje
