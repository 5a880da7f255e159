#pragma once

#include "model/calc/businesscaseresult.h"
#include "model/items/caseassumptions.h"
#include "model/items/casereport.h"

#include <QtCore/QHash>

namespace bundlinje {

/// Where the inputs of a scenario stand in the workbook: references for formulas of other sheets.
struct AssumptionCells {
    QHash<QString, QString> cells; ///< By field.
    QString indexYears; ///< Empty = there is no index.
    QString indexValues;

    QString at(const QString &field) const { return cells.value(field); }
    /// From the first to the last of them, which stand below each other.
    QString range(const QString &first, const QString &last) const;
};

/// The sheet with every input in a cell of its own.
/// @param shared the cells of another sheet for what holds for all cases of the portfolio; null =
/// they stand on this one
WorkbookSheet assumptionSheet(const CaseReport &report, qsizetype scenario, const QString &name,
                              const QLocale &locale, AssumptionCells &cells,
                              const AssumptionCells *shared);

/// Where the calculation of a scenario stands: references for the sheet of results.
struct CalculationCells {
    struct Line {
        CaseLine line;
        ByPayer<QString> presentValues;
    };

    QString persons;
    QString netEffect;
    QString extraSuccesses;
    QString costs; ///< Present value.
    QString consequences;
    QString costGaps; ///< How much is missing; 0 = nothing.
    QString consequenceGaps;
    QString flowGaps;
    QString discountGaps;
    QString payerGaps;
    QString undiscounted;
    QString netFlow; ///< Range.
    QString signChanges; ///< How often the net flow changes its sign.
    QString payback;
    QString discountedPayback;
    ByPayer<QString> netPresentValues;
    ByPayer<QString> undiscountedOfPayers;
    QList<Line> lines;
};

/// The sheet that computes a scenario year by year from its assumptions.
WorkbookSheet calculationSheet(const BusinessCase &businessCase, const CaseSettings &settings,
                               const QString &name, const AssumptionCells &assumptions,
                               CalculationCells &cells);

/// The sheet with the results of a scenario.
/// @param calculation the name of the sheet that `cells` stand on
WorkbookSheet resultSheet(const BusinessCase &businessCase, const BusinessCaseResult &result,
                          const QString &title, const QString &name, const QString &calculation,
                          const CalculationCells &cells);

/// In a cell whose inputs are missing.
QString missingWord();

} // namespace bundlinje
