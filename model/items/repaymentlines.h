#pragma once

#include "model/calc/contractresult.h"
#include "model/domain/investment.h"

namespace bundlinje {

/// What a contract pays for one component at one check, all measurements of it together: nothing in
/// it is of a single person.
struct RepaymentLine {
    ContractLine::Kind kind = ContractLine::Kind::Measured;
    int period = 0;
    int measuredIn = 0;
    QUuid component;
    bool isDetermined = true;
    bool isVerified = false;
    QList<qsizetype> measurements; ///< Places among the investment's.

    std::optional<qint64> met; ///< How many reached the goal; empty = not counted so.
    std::optional<qint64> measured; ///< Of how many.
    double quantity = 0; ///< Units that are paid for.
    bool isFew = false; ///< So few citizens that neither of the numbers may be shown.
    bool isFewMeasured = false;

    double due = 0; ///< Minor units before every reduction, not rounded.
    QList<Reduction> reductions; ///< One for each reason.
    Money paid;
    QList<Money> byPayer; ///< As in the contract; empty = not known.
};

/// The lines of the result by period, verified and preliminary ones apart.
/// @param threshold `Portfolio::smallCountThreshold`
QList<RepaymentLine> repaymentLines(const ContractResult &result, const Investment &investment,
                                    int threshold);

} // namespace bundlinje
