#pragma once

#include "model/domain/investmentcontract.h"
#include "model/domain/measurement.h"

#include <array>
#include <vector>

namespace bundlinje {

/// What a line of a contract comes to, øre.
struct BareLine {
    int component = 0;
    double quantity = 0;
    double price = 0;
    double amount = 0;
    qint64 paid = 0;
    std::array<qint64, 3> byPayer{};
};

struct BareContract {
    std::vector<BareLine> lines;
    std::vector<qint64> byPeriod;
    std::array<qint64, 3> byPayer{};
    std::vector<qint64> payments;
    qint64 total = 0;
};

/// The least code that computes a contract of one version in which nothing is missing: no checks,
/// no reasons, doubles in place of exact fractions, three payers. `measurements` are in the order
/// of the lines, their components numbered by the first part of the id.
BareContract bareContract(const InvestmentContract &contract,
                          const QList<Measurement> &measurements);

} // namespace bundlinje
