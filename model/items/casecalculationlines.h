#pragma once

#include "model/items/calculationgrid.h"
#include "model/items/casesheets.h"

namespace bundlinje {

/// The rows at the top of a calculation, which everything below refers to.
struct CalculationBasics {
    int yearRow = 0;
    int calendarRow = 0;
    int countedRow = 0; ///< 1 inside the time horizon, 0 after it.
    int factorRow = 0;
    int intakeRow = 0;
    QString effect; ///< More who succeed of each who takes part.
    QString horizonGaps; ///< Cells that count what is missing.
    QString discountGaps;
    QString intakeGaps;
    QString effectGaps;
};

/// What stands in the calculation of one cost or consequence.
struct CalculatedLine {
    CaseLine line;
    QString gaps;
    QString payerGaps;
    int amountRow = 0; ///< By year in prices of the case, costs negative.
    ByPayer<int> payerRows{};
};

/// A business case with all that its calculation sheet is written from.
struct CalculatedCase {
    const BusinessCase &businessCase;
    const AssumptionCells &assumptions;
    CasePlan plan; ///< With some horizon where the case has none, to know what is refused.
    BusinessCaseResult result;
    int horizon = 0; ///< 0 = none that can be used.
    double minorPerUnit = 1;
    PriceIndex index;

    bool isRefused(const QList<CaseGap> &gaps) const;
};

/// Writes the block of one line and says where it stands.
CalculatedLine writeLine(CalculationGrid &grid, const CalculatedCase &of,
                         const CalculationBasics &basics, qsizetype at);

/// Writes the rows of the payers of that line, and says where they stand.
void writePayers(CalculationGrid &grid, const CalculatedCase &of, const CalculationBasics &basics,
                 const PlannedLine &planned, const ResultLine &line, CalculatedLine &written);

/// The present value and the sum of the row that was just written.
/// @param gaps a formula that counts what is missing; none when the values are known
void writeSums(CalculationGrid &grid, const CalculatedCase &of, const CalculationBasics &basics,
               const QString &gaps, bool isKnown,
               const std::function<CachedValue(int year)> &cached);

/// Writes the sums of all lines, what they are worth today, and when they are paid back.
void writeTotals(CalculationGrid &grid, const CalculatedCase &of, const CalculationBasics &basics,
                 const QList<CalculatedLine> &lines, CalculationCells &cells);

} // namespace bundlinje
