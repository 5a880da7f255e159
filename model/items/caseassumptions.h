#pragma once

#include "model/domain/businesscase.h"
#include "model/domain/casesettings.h"
#include "model/exchange/workbook.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// One input of a business case, in words and as a number.
struct CaseAssumption {
    QString field; ///< As in the JSON form of the case: "consequences[2].amount".
    QString label;
    NumberForm form = NumberForm::General;
    std::optional<double> value; ///< Amounts in whole units of the currency; empty = missing.
    bool isOptional = false; ///< Empty means something else than missing: see `emptyText`.
    QString emptyText;
    QString unit;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<CellLimits> limits;
    Provenance provenance;
    std::optional<EvidenceGrade> grade;
};

/// What belongs together: those who take part, one cost, one consequence, the discount rates.
struct AssumptionGroup {
    QString title;
    QString remark; ///< What kind of cost it is, what a consequence follows from; may be empty.
    UnitPriceReference unitPrice; ///< Of a consequence taken from one.
    bool isOfVersion = false; ///< Holds for all its scenarios.
    QList<CaseAssumption> assumptions;
};

/// All inputs of the case and what it takes from the portfolio or was signed with, in the order
/// people think: who takes part, what it costs, what changes, how it is counted.
QList<AssumptionGroup> caseAssumptions(const BusinessCase &businessCase,
                                       const CaseSettings &settings);

/// What people call the parameter: "Fewer nights, times".
QString parameterText(const BusinessCase &businessCase, const CaseParameter &parameter);

/// A number of an assumption as people read it.
QString assumptionText(const CaseAssumption &assumption, double number, Currency currency,
                       const QLocale &locale);

} // namespace bundlinje
