#include "model/calc/guaranteepayment.h"

#include "model/calc/notnegative.h"
#include "model/calc/widesum.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

Status check(const Guarantee &guarantee, Currency currency)
{
    if (guarantee.kind == GuaranteeKind::Floor) {
        if (!guarantee.floor)
            return failure(Error::Code::InvalidInput, u"floor"_s, {}, u"no floor is given"_s);
        if (const Status done = checkNotNegative(u"floor"_s, *guarantee.floor, currency); !done)
            return done;
    } else if (!guarantee.share) {
        return failure(Error::Code::InvalidInput, u"share"_s, {}, u"no share is given"_s);
    } else if (*guarantee.share < Percentage() || *guarantee.share > Percentage::whole()) {
        return failure(Error::Code::InvalidInput, u"share"_s, toDecimal(*guarantee.share),
                       u"a share outside 0-100 %"_s);
    }
    return guarantee.cap ? checkNotNegative(u"cap"_s, *guarantee.cap, currency) : Status();
}

/// @param has what the investor has so far
Money paymentOf(const Guarantee &guarantee, Money has, Money loss)
{
    // A share of a loss is no larger than the loss, and so fits.
    const qint64 wanted = guarantee.kind == GuaranteeKind::Floor
        ? std::max<qint64>(0, guarantee.floor->minor() - has.minor())
        : portion(loss, *guarantee.share).value_or(loss).minor();
    const Money cap = guarantee.cap.value_or(loss);
    return Money::fromMinor(std::min({wanted, cap.minor(), loss.minor()}), loss.currency());
}

} // namespace

Result<GuaranteePayments> guaranteePayments(Money principal, Money received,
                                            std::span<const Guarantee> guarantees)
{
    const Currency currency = principal.currency();
    for (const auto &[field, amount] :
         {std::pair(u"principal"_s, principal), std::pair(u"received"_s, received)}) {
        if (const Status done = checkNotNegative(field, amount, currency); !done)
            return tl::make_unexpected(done.error());
    }
    const auto money = [&](qint64 minor) {
        return Money::fromMinor(minor, currency);
    };
    GuaranteePayments result{.total = money(0), .investorTotal = received};
    const auto loss = [&] {
        return money(std::max<qint64>(0, principal.minor() - result.investorTotal.minor()));
    };
    for (const Guarantee &guarantee : guarantees) {
        if (const Status done = check(guarantee, currency); !done)
            return tl::make_unexpected(done.error());
        const Money payment = paymentOf(guarantee, result.investorTotal, loss());
        result.payments.append(payment);
        // Neither sum passes the principal by a payment.
        result.total = money(result.total.minor() + payment.minor());
        result.investorTotal = money(result.investorTotal.minor() + payment.minor());
    }
    result.investorLoss = loss();
    return result;
}

} // namespace bundlinje
