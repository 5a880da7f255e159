#pragma once

#include "model/calc/businesscaseresult.h"

namespace bundlinje {

/// What one payer pays for the effort and gains by it, present values in whole øre.
struct PayerPocket {
    Payer payer = Payer::Municipality;
    Money costs; ///< Positive = pays.
    Money gains; ///< Positive = saves or earns.
    Money net; ///< Gains − costs.
    Money transfer; ///< Received from the others, negative = given; 0 when no transfer is enough.
    Money netAfter; ///< With the transfer.

    friend bool operator==(const PayerPocket &, const PayerPocket &) = default;
};

/// An amount that one payer would give another so that it breaks even.
struct PayerTransfer {
    Payer from = Payer::Municipality;
    Payer to = Payer::Municipality;
    Money amount; ///< Above 0.

    friend bool operator==(const PayerTransfer &, const PayerTransfer &) = default;
};

/// Who pays, who gains, and which transfers let each payer break even. Those who gain give in
/// proportion to their gain; nobody gives more than it gains.
struct WrongPockets {
    QList<PayerPocket> pockets; ///< In the order of `payers`; those without cost and gain too.
    QList<PayerTransfer> transfers; ///< Empty when nobody loses, or when no transfer is enough.
    Money net; ///< Of all payers.
    bool canBreakEven = false; ///< The net is not negative.

    friend bool operator==(const WrongPockets &, const WrongPockets &) = default;
};

/// The table of an evaluated case. Pockets add up to the rounded totals exactly.
/// Without value: the gaps that are left, or `Overflow`.
CaseFigure<WrongPockets> wrongPockets(const BusinessCaseResult &result, Currency currency);

} // namespace bundlinje
