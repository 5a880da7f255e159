#pragma once

#include "model/calc/contractresult.h"
#include "model/domain/investment.h"

namespace bundlinje {

/// A part of what is earned at one check, and when it falls due by the contract's schedule.
struct ObligationPart {
    int earnedIn = 0; ///< Period.
    int dueIn = 0; ///< Period; past the last check where the schedule says so.
    Money amount;
    QList<Money> byPayer; ///< In the order of the contract's payers; empty = not known.
};

/// What one payer owes at one check.
struct PayerObligation {
    int period = 0; ///< That it falls due in.
    qsizetype payer = -1; ///< Its place in the contract; −1 = how they divide it is not known.
    Money earned; ///< At this check itself.
    Money due; ///< Of this check and earlier ones, by the schedule.
    Money paid; ///< Of it, by the ledger.

    Money left() const { return Money::fromMinor(due.minor() - paid.minor(), due.currency()); }
};

/// What the payers of a contract owe for what is measured.
struct PaymentObligations {
    ContractResult result;
    QList<ObligationPart> parts; ///< By the period they are earned in; empty = a share is missing.
    QList<PayerObligation> payers; ///< By period, then as in the contract.
    /// Up to the agreed minimum, at the last check. As long as that is not measured nobody has
    /// earned it, and it is in none of the other figures; 0 once it is.
    Money minimumAhead;
    /// Payments received for results that name no payer or check of the contract: places in the
    /// ledger.
    QList<qsizetype> unmatched;
};

/// The obligations by check and payer. Parts of a period add up to what is earned in it, by payer
/// and in all, to the last minor unit.
/// Errors: NotFound without a contract, and those of `evaluate`.
[[nodiscard]] Result<PaymentObligations> paymentObligations(const Investment &investment);

/// Whether something is measured that the period pays for. A minimum is agreed, not measured.
bool isMeasured(const ContractResult &result, int period);

/// What was received; empty where the entry is no settled payment for results in that currency.
std::optional<Money> receivedForResults(const CashFlow &entry, Currency currency);

/// The payer of the contract that the entry names, or the only one where it names nobody; −1 = none
/// of them.
qsizetype payerOf(const CashFlow &entry, const InvestmentContract &contract);

} // namespace bundlinje
