#include "model/calc/fundposition.h"

#include "model/calc/widesum.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct WidePosition {
    WideSum committed = 0;
    WideSum paidIn = 0;
    WideSum distributed = 0;
    WideSum undrawn = 0;
    WideSum outstanding = 0;
    WideSum bound = 0;
    int investments = 0;
    int withoutCommitment = 0;
    bool hasUnknownBinding = false; ///< What is closed binds what was paid in, known or not.

    void add(const FundShare &share)
    {
        const WideSum paid = share.paidIn.minor();
        const WideSum promised = share.committed ? share.committed->minor() : paid;
        committed += share.committed ? promised : 0;
        paidIn += paid;
        distributed += share.distributed.minor();
        bound += share.isClosed ? paid : std::max(paid, promised);
        ++investments;
        withoutCommitment += share.committed ? 0 : 1;
        if (share.isClosed)
            return;
        const WideSum left = paid - share.distributed.minor() - share.writtenOff.minor();
        undrawn += std::max<WideSum>(0, promised - paid);
        outstanding += std::max<WideSum>(0, left);
        hasUnknownBinding = hasUnknownBinding || !share.committed;
    }
};

Result<FundPosition> narrowed(const WidePosition &wide, Currency currency,
                              const FundCapital &capital)
{
    bool doFit = true;
    const auto fitting = [&](WideSum sum) {
        const std::optional<Money> amount = narrow(sum, currency);
        doFit = doFit && amount;
        return amount.value_or(Money());
    };
    FundPosition position{.currency = currency,
                          .committed = fitting(wide.committed),
                          .paidIn = fitting(wide.paidIn),
                          .distributed = fitting(wide.distributed),
                          .undrawn = fitting(wide.undrawn),
                          .outstanding = fitting(wide.outstanding),
                          .investments = wide.investments,
                          .withoutCommitment = wide.withoutCommitment};
    if (capital.amount && capital.amount->currency() == currency && !wide.hasUnknownBinding)
        position.free = fitting(capital.amount->minor() - wide.bound
                                + (capital.isReinvested ? wide.distributed : 0));
    if (!doFit)
        return failure(Error::Code::Overflow, {}, currency.code());
    return position;
}

} // namespace

Result<QList<FundPosition>> fundPositions(const FundCapital &capital,
                                          std::span<const FundShare> shares)
{
    std::map<Currency, WidePosition> sums;
    if (capital.amount)
        sums[capital.amount->currency()] = {};
    for (const FundShare &share : shares) {
        const Currency currency = share.paidIn.currency();
        for (const Money amount :
             {share.distributed, share.writtenOff, share.committed.value_or(share.paidIn)}) {
            if (amount.currency() != currency)
                return failure(Error::Code::MixedCurrency, {},
                               currency.code() + u", "_s + amount.currency().code());
        }
        sums[currency].add(share);
    }
    QList<FundPosition> positions;
    for (const auto &[currency, sum] : sums) {
        const Result<FundPosition> position = narrowed(sum, currency, capital);
        if (!position)
            return tl::make_unexpected(position.error());
        positions.append(*position);
    }
    return positions;
}

} // namespace bundlinje
