#pragma once

#include "model/items/showncase.h"

namespace bundlinje {

/// What a result depends on, as people call it: "Success rate with the effort", or the name of the
/// consequence whose amount it is.
QString parameterName(const BusinessCase &businessCase, const CaseParameter &parameter);

/// A value of it: "35%", "× 0.8", "10 years"; of one consequence the amount that it comes to.
QString parameterValueText(const ShownCase &shown, const CaseParameter &parameter, double value);

/// All that the case can be tried with, one entry for each consequence.
QList<CaseParameter> caseParameters(const BusinessCase &businessCase);

/// The consequence with the largest present value; null when there is none.
QUuid largestConsequence(const BusinessCaseResult &result);

/// Its name, else "Consequence 2" or "Cost 1" by its place.
QString lineName(const BusinessCase &businessCase, const CaseLine &line);

} // namespace bundlinje
