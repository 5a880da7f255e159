#include "model/calc/fundledger.h"

#include "model/calc/ledgercourse.h"
#include "model/calc/ledgertotals.h"

#include <algorithm>
#include <cmath>

namespace bundlinje {

namespace {

bool coInvests(const Party &party)
{
    return std::any_of(party.roles.cbegin(), party.roles.cend(),
                       [](const PartyRole &role) { return role.role == Role::CoInvestor; });
}

} // namespace

bool hasCoInvestor(const Investment &investment)
{
    return std::any_of(investment.parties.cbegin(), investment.parties.cend(), coInvests);
}

bool isCoInvestor(const Investment &investment, const QString &name)
{
    return !name.isEmpty()
        && std::any_of(investment.parties.cbegin(), investment.parties.cend(),
                       [&](const Party &party) { return party.name == name && coInvests(party); });
}

QList<CashFlow> fundLedger(const Investment &investment)
{
    QList<CashFlow> own = investment.cashFlows;
    own.removeIf([&](const CashFlow &entry) { return isCoInvestor(investment, entry.party); });
    return own;
}

std::optional<FundSums> fundSums(const Investment &investment)
{
    if (investment.cashFlows.isEmpty())
        return std::nullopt;
    const QDate anyDay(2000, 1, 1); // What is settled or written off does not depend on it.
    const Result<LedgerTotals> totals = ledgerTotals(fundLedger(investment), anyDay);
    if (!totals || totals->currencies.size() != 1)
        return std::nullopt;
    const CashSums &calls = totals->currencies.constFirst().calls;
    const CashSums &distributions = totals->currencies.constFirst().distributions;
    if (calls.settled.minor() == 0 && distributions.settled.minor() == 0)
        return std::nullopt;
    const Result<Money> gone = add(distributions.settled, distributions.writtenOff);
    const Result<Money> left = gone ? subtract(calls.settled, *gone) : Result<Money>(gone);
    if (!left)
        return std::nullopt;
    return FundSums{calls.settled, distributions.settled,
                    Money::fromMinor(std::max<qint64>(left->minor(), 0), left->currency())};
}

std::optional<MoneyFigure> paidOutOf(const Investment &investment)
{
    const std::optional<FundSums> sums = fundSums(investment);
    return sums ? MoneyFigure{sums->paidOut, Basis::Calculated, {}} : investment.paidOut;
}

std::optional<Percentage> expectedReturnOf(const Investment &investment)
{
    if (investment.cashFlows.isEmpty())
        return std::nullopt;
    const LedgerCourses courses = ledgerCourses(fundLedger(investment), LedgerView::Expected);
    if (courses.currencies.size() != 1 || courses.withoutAmount > 0
        || courses.currencies.constFirst().undated > 0)
        return std::nullopt;
    constexpr double parts = 10'000'000;
    const Result<InvestorMetrics> metrics = investorMetrics(courses.currencies.constFirst().course);
    const std::optional<double> rate = metrics ? metrics->internalRates.rate() : std::nullopt;
    return rate ? std::optional(Percentage::fromTenMillionths(std::llround(*rate * parts)))
                : std::nullopt;
}

} // namespace bundlinje
