#include "model/calc/fundshares.h"

#include "model/calc/fundledger.h"
#include "model/calc/ledgercourse.h"
#include "model/calc/widesum.h"

#include <algorithm>
#include <map>

namespace bundlinje {

namespace {

struct WideShare {
    WideSum paidIn = 0;
    WideSum distributed = 0;
    WideSum writtenOff = 0;
};

bool hasStage(const Investment &investment, std::initializer_list<QStringView> keys)
{
    return std::find(keys.begin(), keys.end(), QStringView(investment.stage)) != keys.end();
}

bool isBound(const Investment &investment, QDate today)
{
    const bool hasPaid = investment.paidOut && investment.paidOut->amount.minor() != 0;
    const bool hasMoved = hasPaid
        || std::any_of(investment.cashFlows.begin(), investment.cashFlows.end(),
                       [](const CashFlow &flow) { return isSettled(flow.state); });
    const auto isBy = [today](const std::optional<PartialDate> &date) {
        return date && date->earliest() <= today;
    };
    const bool isSigned = isBy(investment.contractSigned)
        || (investment.contract && isBy(investment.contract->signedOn));
    return hasMoved || isSigned
        || hasStage(investment, {u"Contracted", u"Running", u"Repayment", u"Closed"});
}

std::map<Currency, WideShare> movedMoney(const QList<CashFlow> &flows)
{
    std::map<Currency, WideShare> shares;
    for (const CashFlow &flow : flows) {
        if (flow.state == CashState::WrittenOff && flow.amount
            && flow.direction == CashDirection::Distribution)
            shares[flow.amount->currency()].writtenOff += flow.amount->minor();
        const std::optional<LedgerMovement> moved = movement(flow, LedgerView::Actual);
        if (!moved || !moved->amount)
            continue;
        WideShare &share = shares[moved->amount->currency()];
        (flow.direction == CashDirection::Call ? share.paidIn : share.distributed) +=
            moved->amount->minor();
    }
    return shares;
}

} // namespace

Result<QList<FundShare>> fundSharesOf(const Investment &investment, QDate today, Currency currency)
{
    if (!isBound(investment, today))
        return QList<FundShare>();
    const QList<CashFlow> ledger = fundLedger(investment);
    std::map<Currency, WideShare> moved = movedMoney(ledger);
    if (ledger.isEmpty() && investment.paidOut)
        moved[investment.paidOut->amount.currency()].paidIn = investment.paidOut->amount.minor();
    if (investment.ownShare)
        moved[investment.ownShare->amount.currency()]; // Also where nothing has moved.
    else if (moved.empty())
        moved[currency];
    QList<FundShare> shares;
    for (const auto &[of, wide] : moved) {
        const auto paidIn = narrow(wide.paidIn, of);
        const auto distributed = narrow(wide.distributed, of);
        const auto writtenOff = narrow(wide.writtenOff, of);
        if (!paidIn || !distributed || !writtenOff)
            return failure(Error::Code::Overflow, {}, of.code());
        FundShare share{.committed = {},
                        .paidIn = *paidIn,
                        .distributed = *distributed,
                        .writtenOff = *writtenOff,
                        .isClosed = hasStage(investment, {u"Closed"})};
        if (investment.ownShare && investment.ownShare->amount.currency() == of)
            share.committed = investment.ownShare->amount;
        shares.append(share);
    }
    return shares;
}

} // namespace bundlinje
