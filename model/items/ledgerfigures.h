#pragma once

#include "model/domain/cashflow.h"
#include "model/items/part.h"

namespace bundlinje {

/// A sum of the ledger with its name and what is in it.
struct LedgerFigure {
    QString name;
    QString amount;
    QString words;
    bool isUrgent = false;

    friend bool operator==(const LedgerFigure &, const LedgerFigure &) = default;
};

/// Payments out, paid out, repaid, to receive and what is late each way, for each currency that the
/// ledger has; of an empty ledger none. Where entries have no amount, the first says how many are
/// left out.
/// @param context its day tells what is late
QList<LedgerFigure> ledgerFigures(const QList<CashFlow> &ledger, const PartContext &context);

} // namespace bundlinje
