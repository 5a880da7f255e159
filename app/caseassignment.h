#pragma once

#include "model/calc/caseplan.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// A business case with other assumptions than its own.
struct TriedCase {
    BusinessCase businessCase;
    CaseSettings settings;
};

/// Tries another assumption: "successWith.expected=60", "consequences[0].amount=84000",
/// "costs[Mentor].priceYear=2024", "intake[0].persons=45", or "discountRate=4" for a flat rate in
/// place of the portfolio's schedule. Shares are per cent, amounts whole units of the case's
/// currency; nothing after the = clears. Lines are named by their number, counted from 0 as in the
/// JSON form, or by their name.
/// Errors: InvalidInput, NotAnAmount, NotANumber; `where` is the path.
[[nodiscard]] Status tryAssumption(TriedCase &tried, const QString &assignment,
                                   const QLocale &locale);

} // namespace bundlinje
