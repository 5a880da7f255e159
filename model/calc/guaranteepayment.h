#pragma once

#include "model/domain/guarantee.h"

#include <QtCore/QList>

#include <span>

namespace bundlinje {

/// What guarantors pay of an investor's loss.
struct GuaranteePayments {
    QList<Money> payments; ///< In the order of the guarantees; never part of what results repay.
    Money total; ///< Of the payments.
    Money investorTotal; ///< What was received and what the guarantors pay.
    Money investorLoss; ///< What is still lost; 0 if nothing is.

    friend bool operator==(const GuaranteePayments &, const GuaranteePayments &) = default;
};

/// Each guarantee pays by what is lost after those before it: a floor what is missing up to it, a
/// share of the loss rounded half away from zero; both at most the cap and the loss.
/// @param principal what the investor paid; `received` what came back before any guarantee
/// Errors: InvalidInput for a negative amount, floor or cap, a share outside 0–100 %, or a floor or
/// share that is missing; `where` names the field. MixedCurrency, Overflow.
[[nodiscard]] Result<GuaranteePayments> guaranteePayments(Money principal, Money received,
                                                          std::span<const Guarantee> guarantees);

} // namespace bundlinje
