#pragma once

#include "model/domain/cashflow.h"
#include "model/items/resultchart.h"

#include <QtCore/QDate>

namespace bundlinje {

/// Payments that are looked at as one course, and how they are written.
struct MoneyCurve {
    /// Whose money it is.
    enum class Whose { AllInvestors, Fund };

    QList<CashFlow> flows; ///< Of one investment or of several.
    Currency currency; ///< Payments in others are left out.
    QDate today;
    QLocale locale;
    bool amountsHidden = false; ///< A sign stands in place of each amount.
    int leftOut = 0; ///< Entries without day or amount.
    Whose whose = Whose::AllInvestors;
    bool isMasked = false; ///< It would tell others a small number of citizens: a sentence says so.
};

/// What was paid out and came back, added up over time, and what is between them: solid to today,
/// then as planned. What is late has not moved: it is the first step of the plan, right after
/// today, without a day of its own, and the caption names it. Without payments a sentence.
ResultChart moneyCurve(const MoneyCurve &money);

} // namespace bundlinje
