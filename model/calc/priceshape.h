#pragma once

#include "model/calc/exactnumber.h"
#include "model/domain/paymentcomponent.h"

#include <QtCore/QPointF>

namespace bundlinje {

/// What a quantity is worth, øre, not rounded.
/// @param price complete and in order, see `contractRefusals`
/// @param quantity not negative
/// Source: calculation note, section 5, step 3.
ExactNumber priceOf(const PriceShape &price, const ExactNumber &quantity);

/// What quantities just below this one are worth, in the limit; other than `priceOf` where it
/// jumps.
ExactNumber priceBelow(const PriceShape &price, const ExactNumber &quantity);

/// The quantities where the price may jump or bend, band by band; between two of them it is
/// straight.
QList<Quantity> cornersOf(const PriceShape &price);

/// The price as a line to draw: units and øre, ascending by units, straight between two points.
/// Where it jumps there are two points with the same units, the lower quantity's amount first.
/// @param from, to the units that are shown; nothing is drawn when `to` is not the larger
QList<QPointF> priceCurve(const PriceShape &price, Quantity from, Quantity to);

} // namespace bundlinje
