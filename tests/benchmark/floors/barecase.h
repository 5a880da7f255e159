#pragma once

#include "model/calc/caseplan.h"

namespace bundlinje {

/// What a business case comes to, øre.
struct BareCase {
    double netPresentValue = 0;
    std::array<double, 4> byPayer{}; ///< In the order of `payers`.
    double rate = 0; ///< Internal, of the first root; 0 = none.
    double payback = -1; ///< Years; −1 = never.
};

/// The least code that computes a case in which nothing is missing: no checks, no gaps, no ranges,
/// no lines that can be followed back.
BareCase bareCase(const BusinessCase &businessCase, const CaseSettings &settings);

} // namespace bundlinje
