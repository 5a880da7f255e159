#pragma once

#include "model/calc/investmentchecks.h"

namespace bundlinje {

/// What looks wrong in the payments of an investment, and what of its contract they lack, so that
/// overviews do not know it: instalments with a day and an amount by the rule of
/// `missingInstalments`, and all repayments where none is planned or received. A party is known
/// when it is the fund, or stands among the parties, the payers or the investors of the
/// instalments, in whatever letters; each unknown one is told once. Payments in another currency
/// than the contract are told, and repayments that are more in all than it ever repays: they stay.
QList<InvestmentCheck> paymentChecksOf(const Investment &investment, const QString &fundName);

} // namespace bundlinje
