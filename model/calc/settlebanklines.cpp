#include "model/calc/settlebanklines.h"

#include <algorithm>

namespace bundlinje {

namespace {

/// As the ledger counts it: what an investor pays is positive.
Money inDirection(Money amount, CashDirection direction)
{
    const qint64 minor = amount.minor();
    return Money::fromMinor(direction == CashDirection::Call ? -minor : minor, amount.currency());
}

void settle(CashFlow &entry, const BankLine &line)
{
    entry.state = entry.direction == CashDirection::Call ? CashState::Paid : CashState::Received;
    entry.settledOn = line.date;
    entry.settledAmount = inDirection(line.amount, entry.direction);
    if (entry.reference.isEmpty())
        entry.reference = line.text;
}

CashFlow newEntry(const BankLine &line)
{
    const bool isOut = line.amount.minor() < 0;
    CashFlow entry{.id = QUuid::createUuid(),
                   .direction = isOut ? CashDirection::Call : CashDirection::Distribution,
                   .purpose = isOut ? CashPurpose::InvestorPayment : CashPurpose::OutcomePayment};
    settle(entry, line);
    return entry;
}

} // namespace

QList<CashFlow> withSettlements(const QList<CashFlow> &ledger,
                                const QList<BankSettlement> &settlements)
{
    QList<CashFlow> after = ledger;
    for (const BankSettlement &settlement : settlements) {
        const bool isOpenEntry = settlement.entry && *settlement.entry >= 0
            && *settlement.entry < ledger.size() && isOpen(after.at(*settlement.entry).state);
        if (isOpenEntry)
            settle(after[*settlement.entry], settlement.line);
        else
            after.append(newEntry(settlement.line));
    }
    return after;
}

bool isInLedger(const BankLine &line, const QList<CashFlow> &ledger)
{
    return std::any_of(ledger.begin(), ledger.end(), [&](const CashFlow &entry) {
        const std::optional<Money> moved = entry.settledAmount ? entry.settledAmount : entry.amount;
        return isSettled(entry.state) && entry.settledOn == line.date
            && moved == inDirection(line.amount, entry.direction);
    });
}

} // namespace bundlinje
