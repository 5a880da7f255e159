#pragma once

#include "model/calc/portfoliototals.h"
#include "model/items/investmentcolumns.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace bundlinje {

// The stable forms of answers to `--json`. Money is integer minor units with a currency; missing is
// null, and why stands beside it.

QJsonValue amountJson(const std::optional<SummaryAmount> &amount);

/// All of an investment that lists know, by the names of the JSON form; `potential` is that of the
/// perspective. `missing` says of each field that is null why it is.
QJsonObject summaryJson(const InvestmentSummary &investment, const ColumnContext &context);

/// The investment in the form of an export, but for the internal note. Figures that an export
/// leaves out are null here, and `missing` says why.
QJsonObject investmentJson(const Portfolio &portfolio, const Investment &investment);

/// The headline figures. A sum that is missing because it left 64 bits is named in `overflowed`.
QJsonObject totalsJson(const Portfolio &portfolio, std::span<const InvestmentSummary> investments,
                       ShownPerspective perspective);

} // namespace bundlinje
