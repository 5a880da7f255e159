#pragma once

#include "model/calc/paymentobligations.h"
#include "model/items/repaymentreport.h"

namespace bundlinje {

/// What falls due of what is earned, apart by the date of a statement.
struct RepaymentDue {
    Money byDate; ///< At checks whose day has come.
    Money preliminaryByDate; ///< Of it, what nobody else has confirmed, rounded to minor units.
    Money later;
};

/// The parts of the schedule at the checks and of the payer that are asked for. A check without a
/// day has come when it is measured. A payer's are 0 where how the payers divide it is not known.
RepaymentDue repaymentDue(const PaymentObligations &found, const Investment &investment,
                          const RepaymentScope &scope, QDate date);

} // namespace bundlinje
