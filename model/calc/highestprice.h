#pragma once

#include "model/calc/exactnumber.h"
#include "model/domain/paymentcomponent.h"

namespace bundlinje {

/// The most that one measurement of a component is paid, øre: the price of its best quantity behind
/// an open gate, after saving share and line cap. Empty = there is no such bound.
/// @param unitsLeft of the quota; empty = the component has none
std::optional<ExactNumber> highestAmount(const PaymentComponent &component,
                                         const std::optional<ExactNumber> &unitsLeft);

/// The most that a unit of a component is paid, øre, after the saving share; with a quota it bounds
/// all measurements together. Empty = there is no such bound.
std::optional<ExactNumber> highestAmountPerUnit(const PaymentComponent &component);

} // namespace bundlinje
