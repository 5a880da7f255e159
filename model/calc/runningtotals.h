#pragma once

#include "model/calc/portfoliototals.h"

#include <array>
#include <vector>

namespace bundlinje {

/// The totals of a set of investments that changes one at a time: adding or removing one costs the
/// same whether the set holds nine or a hundred thousand. Answers as `portfolioTotals` does.
class RunningTotals final {
public:
    void clear();
    void add(const InvestmentSummary &investment);
    /// @param investment exactly as it was added
    void remove(const InvestmentSummary &investment);

    int investments() const { return m_investments; }

    /// As `portfolioTotals`, but without `stages`.
    PortfolioTotals totals() const;
    /// As `potentialPerInvested`; a currency whose sums leave 64 bits has none.
    QList<RatioTotal> ratios(InvestedMeasure measure, Perspective perspective) const;
    /// The currencies in which any of the investments has this amount.
    QList<Currency> currencies(std::optional<SummaryAmount> InvestmentSummary::*amount) const;
    /// The measure that the set starts with, as `defaultMeasure`.
    InvestedMeasure measure() const;

private:
    /// Wide enough that no sum of 64-bit amounts overflows on the way.
    __extension__ using Sum = __int128;

    struct AmountSum {
        Currency currency;
        Sum sum = 0;
        int stated = 0;
        int calculated = 0;
    };
    struct PairSum {
        Currency currency;
        Sum invested = 0;
        Sum potential = 0;
        int covered = 0;
    };
    struct CountSum {
        Sum sum = 0;
        int covered = 0;
    };

    void apply(const InvestmentSummary &investment, int sign);
    static void applyAmount(std::vector<AmountSum> &sums,
                            const std::optional<SummaryAmount> &amount, int sign);
    static void applyPair(std::vector<PairSum> &sums, const std::optional<SummaryAmount> &invested,
                          const std::optional<SummaryAmount> &potential, int sign);
    QList<AmountTotal> amountTotals(std::size_t field, const QString &name,
                                    QStringList &overflowed) const;

    int m_investments = 0;
    std::array<std::vector<AmountSum>, 8> m_amounts; ///< In the order of `amountFields`.
    std::array<std::vector<PairSum>, 4> m_pairs; ///< Measure × perspective.
    std::array<CountSum, 4> m_citizens; ///< By `CountUnit`.
};

} // namespace bundlinje
