#pragma once

#include "model/domain/contractterms.h"

namespace bundlinje {

/// What is paid for one goal at each of the checks; empty or 0 = it is not paid at that check.
struct RateCardRow {
    QUuid goal; ///< `EffectGoal::id`; null = none of them.
    QString name;
    QList<std::optional<Money>> prices; ///< In the order of the checks.

    friend bool operator==(const RateCardRow &, const RateCardRow &) = default;
};

/// The terms with payment components for each goal that has a price: one for each price that it
/// has, paid at the checks that have it. They are named as the row, and where the row has several
/// prices with the checks in brackets: "Housing (12 months)". Components of that goal that an
/// earlier card made, as their names tell, become those of this card, and the ones that it has no
/// price for go. A row without any price changes nothing.
/// @param rows their prices are those of the terms' checks
ContractTerms withRateCard(ContractTerms terms, const QList<RateCardRow> &rows);

} // namespace bundlinje
