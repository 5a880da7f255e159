#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

// What a contract says must happen and is not there yet, as rows that a person may add. A row that
// came from here keeps its identity, so that it is found again whatever was changed in it.

/// The planned payment of each instalment that the ledger does not have. Where some instalments
/// name the fund as investor, those of others are left out.
QList<CashFlow> missingInstalments(const Investment &investment, const QString &fundName);

/// The measurements that the contract's checks until that day expect and that are not there, each
/// with an entry to fill in: every component at every check.
QList<Measurement> expectedMeasurements(const Investment &investment, QDate until);

} // namespace bundlinje
