#include "tests/benchmark/floors/barereturns.h"

#include <cmath>

namespace bundlinje {

double bareNetPresentValue(double rate, const QList<DatedAmount> &flows)
{
    double sum = 0;
    for (const DatedAmount &flow : flows) {
        const auto days = static_cast<double>(flows.constFirst().date.daysTo(flow.date));
        sum += flow.amount * std::pow(1 + rate, -days / 365);
    }
    return sum;
}

std::array<qint64, 21> bareFundTotals(const QList<LedgerTotals> &investments)
{
    std::array<qint64, 21> sums{};
    const auto add = [&](std::size_t first, const CashSums &parts) {
        sums[first] += parts.planned.minor();
        sums[first + 1] += parts.plannedPast.minor();
        sums[first + 2] += parts.due.minor();
        sums[first + 3] += parts.overdue.minor();
        sums[first + 4] += parts.settled.minor();
        sums[first + 5] += parts.writtenOff.minor();
        sums[first + 6] += parts.entries;
    };
    for (const LedgerTotals &investment : investments) {
        for (const CurrencyTotals &totals : investment.currencies) {
            add(0, totals.calls);
            add(7, totals.distributions);
            add(14, totals.guarantees);
        }
    }
    return sums;
}

} // namespace bundlinje
