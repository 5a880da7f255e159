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

/// The row of a goal as the terms pay for it now: at each check the price of the component that a
/// card made, empty where none is paid. A card makes components that are no more than a price, and
/// names them as the row, or as the row with the checks in brackets.
/// @param goal may be null; then the name alone tells, and an empty one tells nothing
RateCardRow rateCardRow(const ContractTerms &terms, const QUuid &goal, const QString &name);

/// The terms with payment components for each goal that has a price: one for each price that it
/// has, paid at the checks that have it. They are named as the row, and where the row has several
/// prices with the checks in brackets: "Housing (12 months)". Those that a card made earlier become
/// those of this card and keep what else they say, such as a quota, which each of several has; the
/// ones that no check is left for go, unless they say something else than those that stay. A row of
/// nothing but 0 leaves none; one without any price, or with those that apply, changes nothing.
/// @param rows their prices are those of the terms' checks
ContractTerms withRateCard(ContractTerms terms, const QList<RateCardRow> &rows);

} // namespace bundlinje
