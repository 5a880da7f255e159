#pragma once

#include "model/domain/bankline.h"
#include "model/domain/cashflow.h"

#include <QtCore/QList>

namespace bundlinje {

/// What a person decided about a line of a bank statement.
struct BankSettlement {
    BankLine line;
    std::optional<qsizetype> entry; ///< Of the ledger, that it settles; empty = a new entry.
};

/// The ledger with those lines in it. A settled entry keeps what was planned and has day and amount
/// of the line, and its text as reference where it had none; a new one was never planned. Of two
/// lines for one entry the first settles it, the other is a new one.
QList<CashFlow> withSettlements(const QList<CashFlow> &ledger,
                                const QList<BankSettlement> &settlements);

/// Whether an entry was settled by a line of that day and amount: the statement was read before.
bool isInLedger(const BankLine &line, const QList<CashFlow> &ledger);

} // namespace bundlinje
