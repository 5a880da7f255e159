#include "model/calc/investedpotential.h"

#include <QtCore/QSet>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

namespace bundlinje {

namespace {

using Row = InvestedPotentialRow;

std::optional<Currency> currencyOf(const std::optional<SummaryAmount> &invested,
                                   const std::optional<SummaryAmount> &potential,
                                   const std::optional<SummaryAmount> &secondPotential)
{
    for (const std::optional<SummaryAmount> *amount : {&invested, &potential, &secondPotential}) {
        if (*amount)
            return (*amount)->amount.currency();
    }
    return std::nullopt;
}

std::optional<SummaryAmount> secondPotentialOf(const InvestmentSummary &investment,
                                               ShownPerspective perspective)
{
    return perspective.isBoth() ? potential(investment, Perspective::PublicEconomy) : std::nullopt;
}

/// Adds up amounts of one currency; what leaves 64 bits has no sum any more.
class Adder {
public:
    void add(const std::optional<Money> &amount)
    {
        if (!amount)
            return;
        m_currency = amount->currency();
        m_overflowed = __builtin_add_overflow(m_minor, amount->minor(), &m_minor) || m_overflowed;
        ++m_covered;
    }

    PartialSum sum() const
    {
        PartialSum sum{{}, m_covered};
        if (m_covered > 0 && !m_overflowed)
            sum.amount = Money::fromMinor(m_minor, m_currency);
        return sum;
    }

private:
    qint64 m_minor = 0;
    Currency m_currency;
    int m_covered = 0;
    bool m_overflowed = false;
};

/// What a row is sorted by: rows of a lower rank first, then the larger value first. Long double
/// holds every difference of two 64-bit amounts on the machines we build for.
struct SortKey {
    int rank = 0;
    long double value = 0;
};

SortKey keyOf(const Row &row, const InvestedPotentialQuestion &question, Currency currency)
{
    const std::optional<Money> invested = amountIn(currency, row.invested);
    const std::optional<Money> potential = amountIn(currency, row.potential);
    const long double cost = invested ? static_cast<long double>(invested->minor()) : 0;
    const long double gain = potential ? static_cast<long double>(potential->minor()) : 0;
    switch (question.order) {
    case InvestedPotentialOrder::Difference:
        if (invested && potential)
            return {0, gain - cost};
        return invested || potential ? SortKey{1, gain - cost} : SortKey{2, 0};
    case InvestedPotentialOrder::Invested:
        return invested ? SortKey{0, cost} : SortKey{1, 0};
    case InvestedPotentialOrder::Ratio:
        return invested && potential && invested->minor() != 0 ? SortKey{0, gain / cost}
                                                               : SortKey{1, 0};
    case InvestedPotentialOrder::Name:
    case InvestedPotentialOrder::Table:
        break;
    }
    return {};
}

void sortRows(QList<Row> &rows, const InvestedPotentialQuestion &question, Currency currency)
{
    if (question.order == InvestedPotentialOrder::Table)
        return;
    if (question.order == InvestedPotentialOrder::Name) {
        std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
            return question.compareNames ? question.compareNames(a.name, b.name) < 0
                                         : a.name < b.name;
        });
        return;
    }
    std::vector<SortKey> keys;
    keys.reserve(static_cast<std::size_t>(rows.size()));
    for (const Row &row : std::as_const(rows))
        keys.push_back(keyOf(row, question, currency));
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return keys[a].rank != keys[b].rank ? keys[a].rank < keys[b].rank
                                            : keys[a].value > keys[b].value;
    });
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t index : order)
        sorted.append(std::move(rows[static_cast<qsizetype>(index)]));
    rows = std::move(sorted);
}

void addUp(InvestedPotential &answer)
{
    Adder invested;
    Adder potential;
    Adder investedWithBoth;
    Adder potentialWithBoth;
    Adder investedAlone;
    Adder potentialAlone;
    for (const Row &row : std::as_const(answer.rows)) {
        const std::optional<Money> cost = amountIn(answer.currency, row.invested);
        const std::optional<Money> gain = amountIn(answer.currency, row.potential);
        invested.add(cost);
        potential.add(gain);
        (gain ? investedWithBoth : investedAlone).add(cost);
        (cost ? potentialWithBoth : potentialAlone).add(gain);
        if (gain)
            ++(row.potential->basis == Basis::Calculated ? answer.calculated : answer.stated);
        else if (row.potential)
            ++answer.foreignPotential;
        if (cost && gain) {
            ++answer.withBoth;
            answer.larger += *gain > *cost ? 1 : 0;
        }
    }
    answer.invested = invested.sum();
    answer.potential = potential.sum();
    answer.investedWithBoth = investedWithBoth.sum();
    answer.potentialWithBoth = potentialWithBoth.sum();
    answer.investedAlone = investedAlone.sum();
    answer.potentialAlone = potentialAlone.sum();
}

/// The largest size of the amounts; −1 where there is none, so that even 0 comes before it.
long double sizeOf(const Row &row, Currency currency)
{
    long double size = -1;
    for (const std::optional<SummaryAmount> &amount :
         {row.invested, row.potential, row.secondPotential}) {
        if (const std::optional<Money> money = amountIn(currency, amount))
            size = std::max(size, std::abs(static_cast<long double>(money->minor())));
    }
    return size;
}

} // namespace

std::optional<Money> amountIn(Currency currency, const std::optional<SummaryAmount> &amount)
{
    if (!amount || amount->amount.currency() != currency)
        return std::nullopt;
    return amount->amount;
}

QList<CurrencyCount> currenciesMet(std::span<const InvestmentSummary> investments,
                                   InvestedMeasure measure, ShownPerspective perspective)
{
    QList<CurrencyCount> counts;
    for (const InvestmentSummary &investment : investments) {
        const std::optional<Currency> currency =
            currencyOf(invested(investment, measure), potential(investment, perspective.leading()),
                       secondPotentialOf(investment, perspective));
        if (!currency)
            continue;
        const auto met =
            std::find_if(counts.begin(), counts.end(),
                         [&](const CurrencyCount &count) { return count.currency == *currency; });
        if (met == counts.end())
            counts.append({*currency, 1});
        else
            ++met->investments;
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const CurrencyCount &a, const CurrencyCount &b) {
                         return a.investments > b.investments;
                     });
    return counts;
}

InvestedPotential investedPotential(std::span<const InvestmentSummary> investments,
                                    const InvestedPotentialQuestion &question)
{
    QList<Row> all;
    all.reserve(static_cast<qsizetype>(investments.size()));
    for (const InvestmentSummary &investment : investments)
        all.append({investment.id, displayName(investment), invested(investment, question.measure),
                    potential(investment, question.perspective.leading()),
                    secondPotentialOf(investment, question.perspective)});

    InvestedPotential answer;
    answer.currencies = currenciesMet(investments, question.measure, question.perspective);
    const Currency most =
        answer.currencies.isEmpty() ? question.fallback : answer.currencies.constFirst().currency;
    answer.currency = question.currency.value_or(most);
    if (answer.currencies.size() <= 1 && answer.currency == most) {
        answer.rows = std::move(all);
    } else {
        for (Row &row : all) {
            if (currencyOf(row.invested, row.potential, row.secondPotential)
                    .value_or(answer.currency)
                == answer.currency)
                answer.rows.append(std::move(row));
            else
                ++answer.otherCurrency;
        }
    }
    sortRows(answer.rows, question, answer.currency);
    addUp(answer);
    return answer;
}

InvestedPotential withSecondPotential(InvestedPotential answer)
{
    InvestedPotential second{.currency = answer.currency,
                             .rows = std::move(answer.rows),
                             .currencies = std::move(answer.currencies),
                             .otherCurrency = answer.otherCurrency};
    for (Row &row : second.rows)
        row.potential = std::exchange(row.secondPotential, std::nullopt);
    addUp(second);
    return second;
}

InvestedPotentialRest takeLargest(InvestedPotential &answer, int most)
{
    if (answer.rows.size() <= most)
        return {};
    std::vector<std::pair<long double, qsizetype>> bySize;
    bySize.reserve(static_cast<std::size_t>(answer.rows.size()));
    for (qsizetype i = 0; i < answer.rows.size(); ++i)
        bySize.emplace_back(-sizeOf(answer.rows.at(i), answer.currency), i);
    std::nth_element(bySize.begin(), bySize.begin() + most, bySize.end());
    QSet<qsizetype> kept;
    for (int i = 0; i < most; ++i)
        kept.insert(bySize[static_cast<std::size_t>(i)].second);

    InvestedPotentialRest rest;
    Adder cost;
    Adder gain;
    Adder secondGain;
    QList<Row> largest;
    for (qsizetype i = 0; i < answer.rows.size(); ++i) {
        const Row &row = answer.rows.at(i);
        if (kept.contains(i)) {
            largest.append(row);
            continue;
        }
        rest.ids.append(row.id);
        cost.add(amountIn(answer.currency, row.invested));
        gain.add(amountIn(answer.currency, row.potential));
        secondGain.add(amountIn(answer.currency, row.secondPotential));
    }
    rest.invested = cost.sum();
    rest.potential = gain.sum();
    rest.secondPotential = secondGain.sum();
    answer.rows = std::move(largest);
    return rest;
}

} // namespace bundlinje
