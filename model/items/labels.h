#pragma once

#include "model/calc/portfoliototals.h"
#include "model/calc/shownperspective.h"
#include "model/domain/investment.h"
#include "model/domain/portfolio.h"
#include "model/domain/revision.h"

namespace bundlinje {

// Words for the values of the model, in the language of the program (see glossary).

/// The portfolio's own name for the stage, else the program's word; an unknown key as it stands,
/// an empty one as the missing sign.
QString stageLabel(const Portfolio &portfolio, const QString &key);
QString roleLabel(Role role);
QString countUnitLabel(CountUnit unit);
QString instrumentLabel(Instrument instrument);
QString goalScopeLabel(GoalScope scope);
QString perspectiveLabel(ShownPerspective perspective);
QString measureLabel(InvestedMeasure measure);
QString basisLabel(Basis basis);
/// The same, and "assumed" for a stated amount that names what it takes for granted.
QString figureBasisLabel(const MoneyFigure &figure);
QString figureBasisLabel(const SummaryAmount &figure);
QString confidenceLabel(Confidence confidence);
QString totalSubjectLabel(TotalSubject subject);
QString totalPrecisionLabel(TotalPrecision precision);
QString actionLabel(Revision::Action action);

/// What people call the field of that JSON name ("ownShare", "effort.start"); an unknown name as it
/// stands.
QString fieldLabel(const QString &jsonField);

} // namespace bundlinje
