#pragma once

#include "model/calc/caseplan.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace bundlinje {

using ExactInteger = boost::multiprecision::cpp_int;

/// What one cost or consequence adds to the net flow, as fractions of øre that are all over
/// `ExactCase::denominator`.
struct ExactLine {
    CaseLine line;
    std::vector<ByPayer<ExactInteger>> numerators; ///< By year.
};

/// The undiscounted flows of a case without any rounding.
struct ExactCase {
    int horizon = 0;
    ExactInteger denominator = 1;
    std::vector<ExactLine> lines; ///< Costs, then consequences, in the case's order.
};

/// The flows of a case that is complete for them. Without value: the gaps that are left.
CaseFigure<ExactCase> exactCase(const BusinessCase &businessCase, const PriceIndex &index);

} // namespace bundlinje
