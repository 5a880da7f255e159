#include "model/calc/wrongpockets.h"

#include "model/calc/rounding.h"

#include <algorithm>
#include <numeric>

namespace bundlinje {

namespace {

/// Present value of what a payer pays and gains, by payer; costs positive.
struct Exact {
    ByPayer<double> costs{};
    ByPayer<double> gains{};
};

Exact presentValues(const BusinessCaseResult &result)
{
    Exact exact;
    for (const ResultLine &line : result.lines) {
        for (qsizetype year = 0; year < line.amounts.size(); ++year) {
            const double amount = line.amounts.at(year) * result.discountFactors.at(year);
            for (std::size_t payer = 0; payer < payers.size(); ++payer) {
                const double part = amount * line.shares.at(year)[payer];
                if (line.line.isCost())
                    exact.costs[payer] -= part;
                else
                    exact.gains[payer] += part;
            }
        }
    }
    return exact;
}

/// Each loss is shared among those who gain by what they have left, so that at the end each has
/// given its part of all losses and none is below zero. All amounts are within the sum of gains.
void addTransfers(WrongPockets &table)
{
    std::vector<qint64> left;
    qint64 losses = 0;
    qint64 gains = 0;
    for (const PayerPocket &pocket : std::as_const(table.pockets)) {
        losses += std::max(qint64{0}, -pocket.net.minor());
        gains += std::max(qint64{0}, pocket.net.minor());
        left.push_back(std::max(qint64{0}, pocket.net.minor()));
    }
    if (losses == 0 || losses > gains)
        return;
    const Currency currency = table.net.currency();
    const auto given = split(Money::fromMinor(losses, currency), left);
    for (std::size_t i = 0; i < left.size(); ++i)
        left[i] = given->at(static_cast<qsizetype>(i)).minor();

    for (const PayerPocket &loser : std::as_const(table.pockets)) {
        if (loser.net.minor() >= 0)
            continue;
        const auto parts = split(Money::fromMinor(-loser.net.minor(), currency), left);
        for (std::size_t i = 0; i < left.size(); ++i) {
            const Money part = parts->at(static_cast<qsizetype>(i));
            left[i] -= part.minor();
            if (part.minor() > 0)
                table.transfers.append({payers[i], loser.payer, part});
        }
    }
    for (PayerPocket &pocket : table.pockets) {
        qint64 transfer = 0;
        for (const PayerTransfer &move : std::as_const(table.transfers)) {
            transfer += move.to == pocket.payer ? move.amount.minor() : 0;
            transfer -= move.from == pocket.payer ? move.amount.minor() : 0;
        }
        pocket.transfer = Money::fromMinor(transfer, currency);
        pocket.netAfter = Money::fromMinor(pocket.net.minor() + transfer, currency);
    }
}

} // namespace

CaseFigure<WrongPockets> wrongPockets(const BusinessCaseResult &result, Currency currency)
{
    if (!result.netPresentValueByPayer)
        return tl::make_unexpected(result.netPresentValueByPayer.error());
    const Exact exact = presentValues(result);
    // One list, so that the costs of all, the gains of all and the net all add up.
    std::vector<double> values;
    for (std::size_t payer = 0; payer < payers.size(); ++payer) {
        values.push_back(-exact.costs[payer]);
        values.push_back(exact.gains[payer]);
    }
    const std::optional<QList<qint64>> parts = roundedParts(values);
    if (!parts)
        return noValue(NoValue::Reason::Overflow);

    WrongPockets table;
    qint64 sum = 0;
    auto part = parts->cbegin();
    for (const Payer payer : payers) {
        const qint64 costs = -*part++;
        const qint64 gains = *part++;
        const Money net = Money::fromMinor(gains - costs, currency);
        sum += net.minor();
        table.pockets.append({payer, Money::fromMinor(costs, currency),
                              Money::fromMinor(gains, currency), net, Money::fromMinor(0, currency),
                              net});
    }
    table.net = Money::fromMinor(sum, currency);
    table.canBreakEven = sum >= 0;
    addTransfers(table);
    return table;
}

} // namespace bundlinje
