#pragma once

#include "model/domain/percentage.h"
#include "model/domain/provenance.h"

#include <QtCore/QUuid>

#include <optional>

namespace bundlinje {

/// Whether a goal is met by each citizen, by the group's average, or by staying in the effort.
enum class GoalScope { Individual, Collective, Retention, NotStated };

/// A change aimed at, with or without payment.
struct EffectGoal {
    QUuid id;
    QString externalId; ///< Its key in the data it was imported from.
    QString definition; ///< What must have happened, so that two people count the same.
    GoalScope scope = GoalScope::NotStated;
    bool isPaymentGoal = false; ///< Triggers repayment when met.
    std::optional<Percentage> targetShare; ///< Share of participants that is aimed at.
    std::optional<qint64> targetCount; ///< Number of citizens that is aimed at.
    QString targetText; ///< The target in words, where it is not one number.
    QString dataSource; ///< Register, municipal system or survey that is counted in.
    QString verification; ///< Who confirms the count, and how.
    Provenance provenance;

    friend bool operator==(const EffectGoal &, const EffectGoal &) = default;
};

} // namespace bundlinje
