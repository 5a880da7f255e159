#include "model/calc/budgeteffect.h"

#include "model/calc/exactcase.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace bundlinje {

namespace {

using Integers = std::vector<ExactInteger>;

/// Half away from zero.
ExactInteger rounded(const ExactInteger &numerator, const ExactInteger &denominator)
{
    const ExactInteger size = abs(numerator) * 2 + denominator;
    const ExactInteger quotient = size / (denominator * 2);
    return numerator < 0 ? ExactInteger(-quotient) : quotient;
}

ExactInteger sumOf(const Integers &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), ExactInteger(0));
}

/// The fractions as whole numbers that add up to `total`, which is their sum rounded up or down:
/// each is rounded down, what is left goes one each to the largest remainders, ties to the earlier.
Integers sharedOut(const ExactInteger &total, const Integers &numerators,
                   const ExactInteger &denominator)
{
    Integers parts(numerators.size());
    Integers remainders(numerators.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        divide_qr(numerators[i], denominator, parts[i], remainders[i]);
        if (remainders[i] < 0) { // The division rounds towards zero, not down.
            --parts[i];
            remainders[i] += denominator;
        }
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    const ExactInteger left = total - sumOf(parts);
    for (std::size_t i = 0; i < order.size() && ExactInteger(i) < left; ++i)
        ++parts[order[i]];
    return parts;
}

/// Turns whole numbers into amounts and notes when one does not fit.
class Amounts final {
public:
    explicit Amounts(Currency currency)
        : m_currency(currency)
    {
    }

    Money operator()(const ExactInteger &minor)
    {
        if (minor > std::numeric_limits<qint64>::max()
            || minor < std::numeric_limits<qint64>::min()) {
            m_overflowed = true;
            return Money::fromMinor(0, m_currency);
        }
        return Money::fromMinor(static_cast<qint64>(minor), m_currency);
    }

    bool overflowed() const { return m_overflowed; }

private:
    Currency m_currency;
    bool m_overflowed = false;
};

class Rounding final {
public:
    Rounding(const ExactCase &exact, Currency currency)
        : m_exact(exact)
        , m_amounts(currency)
        , m_payerSums()
        , m_lineSums(exact.lines.size())
    {
        for (const ExactLine &line : exact.lines)
            m_effect.lines.append({.line = line.line});
    }

    CaseFigure<BudgetEffect> effect()
    {
        std::vector<ByPayer<ExactInteger>> exactCells;
        Integers exactYears;
        for (std::size_t year = 0; year < static_cast<std::size_t>(m_exact.horizon); ++year) {
            ByPayer<ExactInteger> cells;
            for (const ExactLine &line : m_exact.lines) {
                for (std::size_t payer = 0; payer < cells.size(); ++payer)
                    cells[payer] += line.numerators[year][payer];
            }
            exactYears.push_back(sumOf({cells.begin(), cells.end()}));
            exactCells.push_back(std::move(cells));
        }
        const ExactInteger sum = rounded(sumOf(exactYears), m_exact.denominator);
        const Integers years = sharedOut(sum, exactYears, m_exact.denominator);
        ExactInteger accumulated = 0;
        for (std::size_t year = 0; year < years.size(); ++year) {
            accumulated += years[year];
            m_effect.total.append(m_amounts(years[year]));
            m_effect.accumulated.append(m_amounts(accumulated));
            addYear(year, years[year], exactCells[year]);
        }
        m_effect.sum = m_amounts(sum);
        for (std::size_t payer = 0; payer < m_payerSums.size(); ++payer)
            m_effect.payerSums[payer] = m_amounts(m_payerSums[payer]);
        for (std::size_t line = 0; line < m_lineSums.size(); ++line)
            m_effect.lines[static_cast<qsizetype>(line)].sum = m_amounts(m_lineSums[line]);
        if (m_amounts.overflowed())
            return noValue(NoValue::Reason::Overflow);
        return std::move(m_effect);
    }

private:
    void addYear(std::size_t year, const ExactInteger &total, const ByPayer<ExactInteger> &cells)
    {
        const Integers parts = sharedOut(total, {cells.begin(), cells.end()}, m_exact.denominator);
        Integers lineTotals(m_exact.lines.size());
        for (std::size_t payer = 0; payer < parts.size(); ++payer) {
            m_effect.byPayer[payer].append(m_amounts(parts[payer]));
            m_payerSums[payer] += parts[payer];
            Integers numerators;
            for (const ExactLine &line : m_exact.lines)
                numerators.push_back(line.numerators[year][payer]);
            const Integers ofLines = sharedOut(parts[payer], numerators, m_exact.denominator);
            for (std::size_t line = 0; line < ofLines.size(); ++line) {
                lineTotals[line] += ofLines[line];
                m_effect.lines[static_cast<qsizetype>(line)].byPayer[payer].append(
                    m_amounts(ofLines[line]));
            }
        }
        for (std::size_t line = 0; line < lineTotals.size(); ++line) {
            m_lineSums[line] += lineTotals[line];
            m_effect.lines[static_cast<qsizetype>(line)].total.append(m_amounts(lineTotals[line]));
        }
    }

    const ExactCase &m_exact;
    Amounts m_amounts;
    ByPayer<ExactInteger> m_payerSums;
    Integers m_lineSums;
    BudgetEffect m_effect;
};

} // namespace

CaseFigure<BudgetEffect> budgetEffect(const BusinessCase &businessCase, const PriceIndex &index)
{
    const auto exact = exactCase(businessCase, index);
    if (!exact)
        return tl::make_unexpected(exact.error());
    return Rounding(*exact, businessCase.currency).effect();
}

} // namespace bundlinje
