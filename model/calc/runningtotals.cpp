#include "model/calc/runningtotals.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Amount = std::optional<SummaryAmount>;

constexpr std::array<Amount InvestmentSummary::*, 8> amountFields{
    &InvestmentSummary::contractAmount,  &InvestmentSummary::ownShare,
    &InvestmentSummary::paidOut,         &InvestmentSummary::fundPotential,
    &InvestmentSummary::publicPotential, &InvestmentSummary::repaid,
    &InvestmentSummary::outstanding,     &InvestmentSummary::earned};

constexpr std::array<InvestedMeasure, 2> measures{InvestedMeasure::OwnShare,
                                                  InvestedMeasure::ContractAmount};
constexpr std::array<Perspective, 2> perspectives{Perspective::Fund, Perspective::PublicEconomy};

std::size_t pairIndex(InvestedMeasure measure, Perspective perspective)
{
    return static_cast<std::size_t>(measure) * perspectives.size()
        + static_cast<std::size_t>(perspective);
}

/// The entry of that currency, made if there is none.
template <typename Entry> Entry &entryOf(std::vector<Entry> &entries, Currency currency)
{
    for (Entry &entry : entries) {
        if (entry.currency == currency)
            return entry;
    }
    entries.push_back(Entry{.currency = currency});
    return entries.back();
}

template <typename Wide> std::optional<qint64> narrow(Wide sum)
{
    if (sum > std::numeric_limits<qint64>::max() || sum < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return static_cast<qint64>(sum);
}

/// Most investments first, then by currency code, so that the order never depends on history.
template <typename Total, typename CurrencyOf>
void sortByCoverage(QList<Total> &totals, CurrencyOf currencyOf)
{
    std::sort(totals.begin(), totals.end(), [&](const Total &a, const Total &b) {
        return a.covered != b.covered ? a.covered > b.covered : currencyOf(a) < currencyOf(b);
    });
}

} // namespace

void RunningTotals::clear()
{
    *this = {};
}

void RunningTotals::add(const InvestmentSummary &investment)
{
    apply(investment, 1);
}

void RunningTotals::remove(const InvestmentSummary &investment)
{
    apply(investment, -1);
}

void RunningTotals::apply(const InvestmentSummary &investment, int sign)
{
    m_investments += sign;
    for (std::size_t field = 0; field < amountFields.size(); ++field)
        applyAmount(m_amounts.at(field), investment.*amountFields.at(field), sign);
    for (const InvestedMeasure measure : measures) {
        for (const Perspective perspective : perspectives)
            applyPair(m_pairs.at(pairIndex(measure, perspective)), invested(investment, measure),
                      potential(investment, perspective), sign);
    }
    if (investment.citizens) {
        CountSum &count = m_citizens.at(static_cast<std::size_t>(investment.citizensUnit));
        count.sum += Sum(sign) * *investment.citizens;
        count.covered += sign;
    }
}

void RunningTotals::applyAmount(std::vector<AmountSum> &sums, const Amount &amount, int sign)
{
    if (!amount)
        return;
    AmountSum &entry = entryOf(sums, amount->amount.currency());
    entry.sum += Sum(sign) * amount->amount.minor();
    (amount->basis == Basis::Calculated ? entry.calculated : entry.stated) += sign;
}

void RunningTotals::applyPair(std::vector<PairSum> &sums, const Amount &invested,
                              const Amount &potential, int sign)
{
    if (!invested || !potential || invested->amount.currency() != potential->amount.currency())
        return;
    PairSum &entry = entryOf(sums, invested->amount.currency());
    entry.invested += Sum(sign) * invested->amount.minor();
    entry.potential += Sum(sign) * potential->amount.minor();
    entry.covered += sign;
}

QList<AmountTotal> RunningTotals::amountTotals(std::size_t field, const QString &name,
                                               QStringList &overflowed) const
{
    QList<AmountTotal> totals;
    for (const AmountSum &entry : m_amounts.at(field)) {
        const int covered = entry.stated + entry.calculated;
        if (covered == 0)
            continue;
        if (const std::optional<qint64> sum = narrow(entry.sum))
            totals.append({.amount = Money::fromMinor(*sum, entry.currency),
                           .covered = covered,
                           .of = m_investments,
                           .stated = entry.stated,
                           .calculated = entry.calculated});
        else
            overflowed.append(name + u' ' + entry.currency.code());
    }
    sortByCoverage(totals, [](const AmountTotal &total) { return total.amount.currency(); });
    return totals;
}

PortfolioTotals RunningTotals::totals() const
{
    PortfolioTotals totals;
    totals.investments = m_investments;
    for (std::size_t unit = 0; unit < m_citizens.size(); ++unit) {
        const CountSum &count = m_citizens.at(unit);
        if (count.covered == 0)
            continue;
        if (const std::optional<qint64> sum = narrow(count.sum))
            totals.citizens.append(
                {.unit = static_cast<CountUnit>(unit), .sum = *sum, .covered = count.covered});
        else
            totals.overflowed.append(u"citizens"_s);
    }
    totals.contractAmount = amountTotals(0, u"contractAmount"_s, totals.overflowed);
    totals.ownShare = amountTotals(1, u"ownShare"_s, totals.overflowed);
    totals.paidOut = amountTotals(2, u"paidOut"_s, totals.overflowed);
    totals.fundPotential = amountTotals(3, u"fundPotential"_s, totals.overflowed);
    totals.publicPotential = amountTotals(4, u"publicPotential"_s, totals.overflowed);
    totals.repaid = amountTotals(5, u"repaid"_s, totals.overflowed);
    totals.outstanding = amountTotals(6, u"outstanding"_s, totals.overflowed);
    totals.earned = amountTotals(7, u"earned"_s, totals.overflowed);
    return totals;
}

QList<RatioTotal> RunningTotals::ratios(InvestedMeasure measure, Perspective perspective) const
{
    QList<RatioTotal> ratios;
    for (const PairSum &entry : m_pairs.at(pairIndex(measure, perspective))) {
        const std::optional<qint64> invested = narrow(entry.invested);
        const std::optional<qint64> potential = narrow(entry.potential);
        if (entry.covered == 0 || !invested || !potential || *invested == 0)
            continue;
        ratios.append({.currency = entry.currency,
                       .value = static_cast<double>(*potential) / static_cast<double>(*invested),
                       .invested = Money::fromMinor(*invested, entry.currency),
                       .potential = Money::fromMinor(*potential, entry.currency),
                       .covered = entry.covered});
    }
    sortByCoverage(ratios, [](const RatioTotal &ratio) { return ratio.currency; });
    return ratios;
}

QList<Currency> RunningTotals::currencies(Amount InvestmentSummary::*amount) const
{
    const auto field = std::find(amountFields.begin(), amountFields.end(), amount);
    QList<Currency> found;
    for (const AmountSum &entry :
         m_amounts.at(static_cast<std::size_t>(std::distance(amountFields.begin(), field)))) {
        if (entry.stated + entry.calculated > 0)
            found.append(entry.currency);
    }
    return found;
}

InvestedMeasure RunningTotals::measure() const
{
    const bool hasOwnShare = !currencies(&InvestmentSummary::ownShare).isEmpty();
    const bool hasContract = !currencies(&InvestmentSummary::contractAmount).isEmpty();
    return !hasOwnShare && hasContract ? InvestedMeasure::ContractAmount
                                       : InvestedMeasure::OwnShare;
}

} // namespace bundlinje
