#pragma once

#include "model/calc/fundposition.h"
#include "model/calc/investmentchecks.h"

namespace bundlinje {

/// What looks wrong in a portfolio's own unit prices: an id that is missing or there twice, an
/// amount of 0, a year that is there twice, payers' shares that make no whole. Fields as in the
/// JSON form, "unitPrices[2].splits[0]"; `line` names the price.
QList<InvestmentCheck> ownPriceChecksOf(const QList<UnitPrice> &prices);

/// Rates that do not follow each other from year 1 without a gap to the open end, or that are not
/// 0–100 %. Nothing for a schedule without rates.
QList<InvestmentCheck> discountChecksOf(const DiscountSchedule &schedule);

/// A capital that is less than what is bound in the investments; nothing while one of both is not
/// known, or the amounts are too large.
/// @param shares of all investments
QList<InvestmentCheck> capitalChecksOf(const FundCapital &capital,
                                       std::span<const FundShare> shares);

} // namespace bundlinje
