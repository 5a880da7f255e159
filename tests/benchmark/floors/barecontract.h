#pragma once

#include "model/calc/contractresult.h"
#include "model/domain/investmentcontract.h"
#include "model/domain/measurement.h"

#include <array>
#include <vector>

namespace bundlinje {

/// What a line of a contract comes to, with the reasons why it is less than its price.
struct BareLine {
    __extension__ using Wide = __int128;

    int component = 0;
    Wide amount = 0; ///< Of an øre 10^14 parts.
    double quantity = 0;
    double due = 0; ///< Øre.
    double unrounded = 0; ///< Øre.
    std::vector<Reduction> reductions;
    qint64 paid = 0; ///< Øre.
    std::array<qint64, 3> byPayer{};
};

struct BareContract {
    std::vector<BareLine> lines;
    std::vector<qint64> byPeriod;
    std::array<qint64, 3> byPayer{};
    std::vector<qint64> payments;
    qint64 total = 0;
};

/// The least code that computes a contract of one version in which nothing is missing, exactly and
/// with the reasons: no checks, whole numbers of which all have one denominator, three payers.
/// `measurements` are in the order of the lines, their components numbered by the first part of the
/// id.
BareContract bareContract(const InvestmentContract &contract,
                          const QList<Measurement> &measurements);

} // namespace bundlinje
