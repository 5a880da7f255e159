#pragma once

#include "model/domain/investment.h"
#include "model/items/gridcolumn.h"

namespace bundlinje {

// What is planned for effect goals at single checks: how it is entered, and how it is shown beside
// what was measured.

/// The checks of a contract, by period and what it calls them: "2 · 24 months, 1 Mar 2026"; of very
/// many the first ones. Empty = it names none.
/// @param standing periods that are there already, whether or not the contract has them
QList<Choice> checkChoices(const std::optional<InvestmentContract> &contract,
                           const QList<int> &standing);

/// What is planned as it is read, grouped like a count where it is whole: "1.200", "48,5".
QString plannedNumberText(Quantity planned, const QLocale &locale);

/// The investment that a plan is part of.
using InvestmentOf = std::function<const Investment &()>;

/// Check, planned number.
QList<Part<PlannedValue>> plannedParts(const InvestmentOf &investmentOf);

/// Of the first check that nothing is planned at yet; of the last one where there is none.
/// @param existing what is planned already
PlannedValue newPlannedValue(const QList<PlannedValue> &existing,
                             const std::optional<InvestmentContract> &contract);

/// What is planned and how far what was measured is from it, to be read; none while nothing is
/// planned for any goal of the investment.
QList<GridColumn<Measurement>> planColumns(const Investment &investment);

} // namespace bundlinje
