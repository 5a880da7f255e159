#pragma once

#include "model/domain/contractterms.h"

namespace bundlinje {

/// What is paid for one goal at each of the checks; empty = nothing.
struct RateCardRow {
    QUuid goal; ///< `EffectGoal::id`; null = none of them.
    QString name;
    QList<std::optional<Money>> prices; ///< In the order of the checks.

    friend bool operator==(const RateCardRow &, const RateCardRow &) = default;
};

/// The terms with a payment component for each goal that has a price. A component that has that
/// name and goal already is given the price instead.
/// @param rows their prices are those of the terms' checks; a component is counted at each of them
/// Errors: InvalidInput, `where` = name of a row that has not one price at all checks.
[[nodiscard]] Result<ContractTerms> withRateCard(ContractTerms terms,
                                                 const QList<RateCardRow> &rows);

} // namespace bundlinje
