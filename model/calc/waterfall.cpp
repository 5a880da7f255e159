#include "model/calc/waterfall.h"

#include "model/calc/notnegative.h"
#include "model/calc/widesum.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

Status check(std::span<const Tranche> tranches, std::span<const Money> cash)
{
    Currency currency = cash.empty() ? Currency() : cash.front().currency();
    if (!tranches.empty() && tranches.front().principal)
        currency = tranches.front().principal->currency();
    for (const Tranche &tranche : tranches) {
        if (!tranche.principal)
            return failure(Error::Code::InvalidInput, u"principal"_s, {}, u"no amount is given"_s);
        if (const Status done = checkNotNegative(u"principal"_s, *tranche.principal, currency);
            !done)
            return done;
        if (!tranche.rate)
            return failure(Error::Code::InvalidInput, u"rate"_s, {}, u"no rate is given"_s);
        if (*tranche.rate < Percentage())
            return failure(Error::Code::InvalidInput, u"rate"_s, toDecimal(*tranche.rate),
                           u"a negative rate"_s);
    }
    for (const Money amount : cash) {
        if (const Status done = checkNotNegative(u"cash"_s, amount, currency); !done)
            return done;
    }
    return {};
}

InternalRates ratesOf(const Tranche &tranche, const TrancheCourse &course)
{
    std::vector<double> flows{-static_cast<double>(tranche.principal->minor())};
    for (const Money payment : course.paid)
        flows.push_back(static_cast<double>(payment.minor()));
    return internalRates(flows);
}

} // namespace

Result<Waterfall> waterfall(std::span<const Tranche> tranches, std::span<const Money> cash)
{
    if (const Status done = check(tranches, cash); !done)
        return tl::make_unexpected(done.error());
    Waterfall result;
    std::vector<Money> balances;
    for (const Tranche &tranche : tranches) {
        result.tranches.append({.tranche = tranche.id});
        balances.push_back(*tranche.principal);
    }
    for (const Money year : cash) {
        qint64 left = year.minor();
        for (std::size_t i = 0; i < tranches.size(); ++i) {
            TrancheCourse &course = result.tranches[static_cast<qsizetype>(i)];
            const std::optional<Money> interest = portion(balances[i], *tranches[i].rate);
            const Result<Money> owed =
                interest ? add(balances[i], *interest) : failure(Error::Code::Overflow);
            if (!owed)
                return tl::make_unexpected(owed.error());
            const qint64 paid = std::min(left, owed->minor());
            left -= paid;
            balances[i] = Money::fromMinor(owed->minor() - paid, owed->currency());
            course.interest.append(*interest);
            course.paid.append(Money::fromMinor(paid, owed->currency()));
            course.outstanding.append(balances[i]);
        }
        result.residual.append(Money::fromMinor(left, year.currency()));
    }
    for (std::size_t i = 0; i < tranches.size(); ++i) {
        TrancheCourse &course = result.tranches[static_cast<qsizetype>(i)];
        course.internalRates = ratesOf(tranches[i], course);
    }
    return result;
}

} // namespace bundlinje
