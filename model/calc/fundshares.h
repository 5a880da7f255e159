#pragma once

#include "model/calc/fundposition.h"
#include "model/domain/investment.h"

namespace bundlinje {

/// What a fund has bound in one investment, for `fundPositions`: one share for each currency that
/// it or its payments are in. The commitment is the own share; paid in and distributed are what the
/// ledger says was paid and received, and where there is no ledger what is stated as paid out.
/// Empty as long as the fund is not bound: nothing is signed by that day, nothing has moved, and
/// its stage is before the contract.
/// @param currency of the share of an investment of which no amount is known
/// Errors: Overflow.
[[nodiscard]] Result<QList<FundShare>> fundSharesOf(const Investment &investment, QDate today,
                                                    Currency currency);

} // namespace bundlinje
