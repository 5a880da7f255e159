#pragma once

#include "model/calc/exactnumber.h"
#include "model/domain/measurement.h"
#include "model/domain/paymentcomponent.h"

namespace bundlinje {

/// What an entry says to a component: its value, or, where there is none, the count of those who
/// met the goal. Empty = not measured yet.
std::optional<Quantity> observedValue(const MeasurementEntry &entry);

/// The first input that a component needs of an entry and does not find.
enum class MissingOfEntry {
    Nothing,
    Value,
    Reference, ///< Not stated, or 0 where something is compared with it in per cent.
    Measured, ///< How many were looked at.
    GateValue,
};

/// The first input that is missing, or that nothing is.
/// @param entry null = nothing was entered at all
MissingOfEntry missingOf(const PaymentComponent &component, const MeasurementEntry *entry);

/// The quantity that is paid for: compared, rounded, never below 0. Empty = an input is missing.
/// Source: calculation note, section 5, step 1.
std::optional<ExactNumber> measuredQuantity(const Measure &measure, const MeasurementEntry &entry);

/// The same where nothing is missing.
ExactNumber quantityOf(const Measure &measure, const MeasurementEntry &entry);

/// Whether the gate lets the quantity through. Empty = its own value, or the threshold, is missing.
std::optional<bool> isOpen(const Gate &gate, const ExactNumber &quantity,
                           const std::optional<Quantity> &gateValue);

} // namespace bundlinje
