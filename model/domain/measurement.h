#pragma once

#include "model/domain/provenance.h"
#include "model/domain/quantity.h"

#include <QtCore/QList>
#include <QtCore/QUuid>

namespace bundlinje {

enum class MeasurementStatus {
    Preliminary,
    Verified, ///< Someone else has confirmed it: it is corrected only by a further entry.
};

/// What was measured, as it was known on a day.
struct MeasurementEntry {
    std::optional<qint64> count; ///< How many met the goal.
    std::optional<qint64> measured; ///< How many were looked at.
    std::optional<Quantity> value; ///< Of what is no count; where both are given, this is used.
    std::optional<Quantity> reference; ///< What the value is compared with.
    std::optional<Quantity> gateValue; ///< Of a gate with its own measure.
    MeasurementStatus status = MeasurementStatus::Preliminary;
    std::optional<PartialDate> measuredOn;
    std::optional<PartialDate> recordedOn;
    QString reason; ///< Why it replaces the entry before; empty for the first.
    Provenance provenance;

    friend bool operator==(const MeasurementEntry &, const MeasurementEntry &) = default;
};

/// One thing measured at one check, with its corrections. Never a person.
struct Measurement {
    QUuid id;
    int period = 1; ///< `CheckDate::period`.
    QUuid component; ///< `PaymentComponent::id`; null = it pays for nothing.
    QUuid effectGoal; ///< `EffectGoal::id`, for what is measured without payment.
    /// An opaque number that tells lines of one person together, for a cap for each person; nothing
    /// says who it is.
    std::optional<qint64> person;
    QList<MeasurementEntry> entries; ///< In the order they were made: the last one counts.

    friend bool operator==(const Measurement &, const Measurement &) = default;
};

} // namespace bundlinje
