#pragma once

#include "model/calc/caseplan.h"

namespace bundlinje {

/// What one cost or consequence adds to the budgets, costs negative.
struct BudgetLine {
    CaseLine line;
    ByPayer<QList<Money>> byPayer; ///< By year.
    QList<Money> total; ///< By year, over the payers.
    Money sum;
};

/// What a finance department books: the undiscounted net flow by payer, line and year, in whole øre
/// in fixed prices of the case's price level. Every line, row and column adds up exactly: the sum
/// over all is rounded once, then shared out to the years, each year to the payers and each payer's
/// year to the lines, by largest remainder. So every year, and every payer's year, is within one
/// øre of its exact value.
struct BudgetEffect {
    QList<BudgetLine> lines; ///< Costs, then consequences, in the case's order.
    ByPayer<QList<Money>> byPayer; ///< By year.
    ByPayer<Money> payerSums;
    QList<Money> total; ///< By year.
    QList<Money> accumulated; ///< The running sum of `total`.
    Money sum;
};

/// The budget effect, from exact arithmetic. Without value: the gaps that are left, or `Overflow`.
CaseFigure<BudgetEffect> budgetEffect(const BusinessCase &businessCase, const PriceIndex &index);

} // namespace bundlinje
