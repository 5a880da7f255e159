#pragma once

#include "model/domain/figure.h"

#include <QtCore/QList>

namespace bundlinje {

enum class Role {
    Authority, ///< Commissions the effort: municipality, region, state.
    OutcomePayer, ///< Pays for results.
    Provider, ///< Delivers the effort.
    Investor, ///< Puts in the money, carries the effect risk.
    CoInvestor,
    Guarantor, ///< Covers the investors' loss up to an amount.
    Evaluator, ///< Measures or verifies.
    Intermediary,
    Other, ///< Named by `PartyRole::text`.
};

/// What a party does in an investment, and the amount it is bound to in that role: an investor's
/// commitment, an outcome payer's maximum, a guarantor's limit.
struct PartyRole {
    Role role = Role::Provider;
    QString text; ///< The role as published, where it says more than `role`.
    std::optional<MoneyFigure> amount;

    friend bool operator==(const PartyRole &, const PartyRole &) = default;
};

/// An organisation taking part in one investment; it may hold several roles.
struct Party {
    QString name;
    QString registrationNumber; ///< CVR; two parties may share one.
    QString externalId; ///< Its key in the data it was imported from.
    QList<PartyRole> roles;

    friend bool operator==(const Party &, const Party &) = default;
};

} // namespace bundlinje
