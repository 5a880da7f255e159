#include "tests/benchmark/returngoals.h"

#include "model/calc/internalrate.h"
#include "tests/benchmark/floors/barereturns.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// One rate is over too soon to be timed.
constexpr int rounds = 2000;

QList<DatedAmount> quarterly(const QList<double> &amounts)
{
    QList<DatedAmount> flows;
    for (const double amount : amounts)
        flows.append({QDate(2020, 1, 15).addDays(91 * flows.size()), amount});
    return flows;
}

/// Two years of calls, then five of repayment.
QList<DatedAmount> callsFirst()
{
    QList<double> amounts;
    for (int quarter = 0; quarter < 28; ++quarter)
        amounts.append(quarter < 8 ? -1'000'000.0 - 777 * quarter : 450'000.0 + 1234 * quarter);
    return quarterly(amounts);
}

/// Calls and repayments by turns, as those of a portfolio are.
QList<DatedAmount> byTurns()
{
    QList<double> amounts;
    for (int quarter = 0; quarter < 28; ++quarter)
        amounts.append((quarter % 3 == 0 ? -500'000.0 : 100'000.0) + 30'000.0 * (quarter - 10));
    return quarterly(amounts);
}

Measured measuredRate(const Workbench &workbench, const QString &what,
                      const QList<DatedAmount> &flows)
{
    const std::optional<double> rate = required(internalRates(flows)).rate();
    if (!rate || std::abs(bareNetPresentValue(*rate, flows)) > 1)
        qFatal("the flows have no single rate");
    double sum = 0;
    const Ratio ratio = ratioInTurn(
        workbench.scale().pairs,
        [&] {
            return secondsOf([&] {
                // Each at another rate, so that nothing is computed once for all.
                for (int round = 0; round < rounds; ++round)
                    sum += bareNetPresentValue(*rate + 1e-6 * round, flows);
            });
        },
        [&] {
            return secondsOf([&] {
                for (int round = 0; round < rounds; ++round)
                    sum += internalRates(flows)->roots.constFirst();
            });
        });
    Q_ASSERT(sum != 0);
    return {what, 60.0, ratio};
}

QList<LedgerTotals> inventedTotals(int investments)
{
    QList<LedgerTotals> totals;
    for (int i = 0; i < investments; ++i) {
        QList<CashFlow> entries;
        for (int quarter = 0; quarter < 4; ++quarter) {
            CashFlow entry{.direction =
                               quarter < 2 ? CashDirection::Call : CashDirection::Distribution,
                           .state = quarter < 3 ? CashState::Planned : CashState::Received};
            entry.amount = Money::fromMinor(1'000'000 + 37 * (i % 1000) + quarter, Currency::DKK);
            entries.append(entry);
        }
        totals.append(required(ledgerTotals(entries, QDate(2026, 1, 1))));
    }
    return totals;
}

/// A floor that computes something else would prove nothing.
void requireSameSums(const QList<LedgerTotals> &investments)
{
    const CurrencyTotals ours = required(fundTotals(investments)).currencies.constFirst();
    const auto bare = bareFundTotals(investments);
    if (ours.calls.planned.minor() != bare[0] || ours.distributions.settled.minor() != bare[11]
        || ours.distributions.entries != bare[13])
        qFatal("the floor adds up to %lld øre", bare[0]);
}

} // namespace

QList<Measured> measureDatedRate(Workbench &workbench)
{
    return {measuredRate(workbench, u"XIRR, calls first / one net present value"_s, callsFirst()),
            measuredRate(workbench, u"XIRR, calls by turns / one net present value"_s, byTurns())};
}

QList<Measured> measureFundTotals(Workbench &workbench)
{
    const QList<LedgerTotals> investments = inventedTotals(workbench.scale().rows);
    requireSameSums(investments);
    qint64 sum = 0;
    const Ratio ratio = ratioInTurn(
        workbench.scale().pairs,
        [&] { return secondsOf([&] { sum += bareFundTotals(investments)[0]; }); },
        [&] {
            return secondsOf([&] {
                sum += fundTotals(investments)->currencies.constFirst().calls.total.minor();
            });
        });
    Q_ASSERT(sum != 0);
    return {{u"ledger totals of a fund / a plain loop"_s, 2.0, ratio}};
}

} // namespace bundlinje
