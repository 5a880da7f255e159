#pragma once

#include "model/items/resultchart.h"
#include "model/items/showncase.h"

namespace bundlinje {

/// What the whole costs, what each payer gains by it, and what is left: present values.
ResultChart payerWaterfall(const ShownCase &shown);

/// The running sum of the net result over the years, of all and of each payer, undiscounted, with
/// where it is lowest and where it is paid back.
ResultChart cumulativeNet(const ShownCase &shown);

enum class YearSeries { Consequences, Payers };

/// Costs and gains of each year, undiscounted; at most four kinds of gain, the smallest together.
ResultChart yearByYear(const ShownCase &shown, YearSeries series);

/// How far the result moves with each assumption alone at its low and high end, the most first.
ResultChart caseTornado(const ShownCase &shown);

} // namespace bundlinje
