#pragma once

#include "model/domain/portfolio.h"
#include "model/items/investmentorder.h"

namespace bundlinje {

/// A condition that may be added to a filter, and what it would find.
struct FilterChoice {
    FilterCondition condition;
    int count = 0; ///< Investments that meet it, and the other kinds of the filter.

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

/// The values that the investments have in one of the `filterColumns`: stages in the order of their
/// life, else the most frequent first and then by the alphabet. Those chosen are among them, also
/// when nothing meets them.
QList<FilterChoice> filterChoices(const InvestmentOrder &order, InvestmentColumn column,
                                  const Portfolio &portfolio);

/// What some of them lack, in the order of `missingColumns`.
QList<FilterChoice> missingChoices(const InvestmentOrder &order);

} // namespace bundlinje
