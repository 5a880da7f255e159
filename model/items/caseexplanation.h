#pragma once

#include "model/calc/linederivation.h"
#include "model/items/caseheadline.h"
#include "model/items/resulttable.h"

namespace bundlinje {

/// How a figure of a business case came about.
struct CaseExplanation {
    QString title;
    QString sentence; ///< The rule it follows, with the figure.
    QList<ResultTable> parts; ///< What it is made of.
};

/// "45 persons × (60% − 25%) × DKK 84,000": the amount of a line in a year, factor by factor as
/// entered.
QString derivationText(const ShownCase &shown, const LineDerivation &derivation);

/// A key figure: the lines it is made of, and how their years are discounted.
CaseExplanation explainFigure(const ShownCase &shown, CaseFigureKey key);

/// What one year gives or costs, of one payer or of all: the lines with how each came about.
/// @param year of the case
CaseExplanation explainYear(const ShownCase &shown, int year, std::optional<Payer> payer = {});

} // namespace bundlinje
