#pragma once

#include "model/items/chartdescription.h"

namespace bundlinje {

/// The chart with the shape it has, and a sign in place of each amount that could be read.
ChartDescription withoutAmounts(ChartDescription chart);

/// The text with that sign in place of each number.
QString withoutNumbers(QString text);

} // namespace bundlinje
