#include "model/items/repaymentdue.h"

#include "model/calc/contractversions.h"
#include "model/calc/rounding.h"
#include "model/calc/verifiedrepayment.h"

#include <span>

namespace bundlinje {

namespace {

qint64 askedAmount(Money all, std::span<const Money> byPayer, const RepaymentScope &scope)
{
    if (!scope.payer)
        return all.minor();
    const auto payer = static_cast<std::size_t>(*scope.payer);
    return payer < byPayer.size() ? byPayer[payer].minor() : 0;
}

/// The share of a period's earnings that nobody else has confirmed, from 0 to 1.
double preliminaryShare(const PaymentObligations &found, const Investment &investment,
                        const RepaymentScope &scope, int period)
{
    qint64 earned = 0;
    qint64 preliminary = 0;
    for (const ContractLine &line : found.result.lines) {
        if (line.period != period || !line.isDetermined)
            continue;
        const qint64 paid = askedAmount(line.paid, line.byPayer, scope);
        earned += paid;
        if (line.kind != ContractLine::Kind::Minimum && !isVerified(line, investment.measurements))
            preliminary += paid;
    }
    return earned == 0 ? 0 : static_cast<double>(preliminary) / static_cast<double>(earned);
}

bool hasCome(const PaymentObligations &found, const InvestmentContract &contract, int period,
             QDate date)
{
    const CheckDate *check = checkOf(contract, period);
    return check && check->date ? check->date->latest() <= date : isMeasured(found.result, period);
}

} // namespace

RepaymentDue repaymentDue(const PaymentObligations &found, const Investment &investment,
                          const RepaymentScope &scope, QDate date)
{
    const InvestmentContract &contract = *investment.contract;
    qint64 byDate = 0;
    qint64 later = 0;
    double preliminary = 0;
    for (const ObligationPart &part : found.parts) {
        if (scope.period && *scope.period != part.dueIn)
            continue;
        const qint64 amount = askedAmount(part.amount, part.byPayer, scope);
        if (!hasCome(found, contract, part.dueIn, date)) {
            later += amount;
            continue;
        }
        byDate += amount;
        preliminary +=
            static_cast<double>(amount) * preliminaryShare(found, investment, scope, part.earnedIn);
    }
    const auto money = [&](qint64 minor) {
        return Money::fromMinor(minor, contract.currency);
    };
    return {money(byDate), money(roundedMinor(preliminary).value_or(byDate)), money(later)};
}

} // namespace bundlinje
