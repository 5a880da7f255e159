#pragma once

#include "model/items/chartdescription.h"

namespace bundlinje {

/// The chart with the shape it has, and a sign in place of each amount that could be read.
ChartDescription withoutAmounts(ChartDescription chart);

/// The text, as the program writes values, with that sign in place of each number that is no date
/// and no year. A bare number from 1900 to 2099 is a year: amounts have their thousands set off.
QString withoutAmounts(const QString &text);

/// A sentence with that sign in place of each amount: of whole numbers without separators only
/// those beside a currency or a per cent sign are one, the others are counts and stay.
QString withoutAmountsAmongCounts(const QString &sentence);

/// The text with that sign in place of each number.
QString withoutNumbers(QString text);

/// The same of what a mark tells; its first line is a name, which may have a number in it.
QString withoutNumbersBelowName(const QString &tooltip);

} // namespace bundlinje
