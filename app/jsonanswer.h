#pragma once

#include "model/calc/portfoliototals.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace bundlinje {

// The stable forms of answers to `--json`. Money is integer minor units with a currency; missing is
// null.

QJsonValue amountJson(const std::optional<SummaryAmount> &amount);

/// All of an investment that lists know, by the names of the JSON form; `potential` is that of the
/// perspective.
QJsonObject summaryJson(const InvestmentSummary &investment, Perspective perspective);

/// The headline figures. A sum that is missing because it left 64 bits is named in `overflowed`.
QJsonObject totalsJson(const Portfolio &portfolio, std::span<const InvestmentSummary> investments,
                       Perspective perspective);

} // namespace bundlinje
