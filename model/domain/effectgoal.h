#pragma once

#include "model/domain/percentage.h"
#include "model/domain/plannedvalue.h"
#include "model/domain/provenance.h"
#include "model/domain/quantity.h"

#include <QtCore/QList>
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
    QString exceptions; ///< Who or what is not counted, and why.
    GoalScope scope = GoalScope::NotStated;
    bool isPaymentGoal = false; ///< Triggers repayment when met.
    std::optional<Percentage> targetShare; ///< Share of participants that is aimed at.
    std::optional<qint64> targetCount; ///< Number of citizens that is aimed at.
    /// What the measure is to reach where it counts no citizens: days, points, a mean.
    std::optional<Quantity> targetValue;
    /// A number that is reached once over the whole life, not anew at each check.
    bool isTargetTotal = false;
    /// What is to be reached at single checks, in the place of the target there.
    QList<PlannedValue> planned;
    QString targetText; ///< The target in words, where it is not one number.
    /// The measure without the effort, in the same unit; of a count, a rate as 0.25.
    std::optional<Quantity> baseline;
    QString dataSource; ///< Register, municipal system or survey that is counted in.
    QString verification; ///< Who confirms the count, and how.
    Provenance provenance;

    friend bool operator==(const EffectGoal &, const EffectGoal &) = default;
};

} // namespace bundlinje
