#include "model/calc/contractmeasure.h"

#include <algorithm>

namespace bundlinje {

namespace {

bool needsReference(Comparison comparison)
{
    return comparison != Comparison::None;
}

/// Before rounding; may be negative. Whatever it needs is there.
ExactNumber compared(Comparison comparison, const ExactNumber &value, const MeasurementEntry &entry)
{
    switch (comparison) {
    case Comparison::None:
        break;
    case Comparison::Difference:
        return value - exact(*entry.reference);
    case Comparison::Shortfall:
        return exact(*entry.reference) - value;
    case Comparison::RelativeReduction: {
        const ExactNumber reference = exact(*entry.reference);
        return (reference - value) * 100 / reference;
    }
    case Comparison::ExcessCount:
        return value - exact(*entry.reference) * *entry.measured;
    }
    return value;
}

ExactNumber roundedTo(int decimals, MeasureRounding rounding, const ExactNumber &quantity)
{
    static const ExactNumber half = ExactNumber::ratio(1, 2);
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const ExactNumber scaled = quantity * scale;
    const bool isHalfAway = rounding == MeasureRounding::HalfAwayFromZero;
    return (isHalfAway ? scaled + half : scaled).floored() / scale;
}

MissingOfEntry missingOf(const Measure &measure, const MeasurementEntry &entry)
{
    if (!entry.value && !entry.count)
        return MissingOfEntry::Value;
    if (needsReference(measure.comparison) && !entry.reference)
        return MissingOfEntry::Reference;
    if (measure.comparison == Comparison::RelativeReduction && *entry.reference == Quantity())
        return MissingOfEntry::Reference;
    if (measure.comparison == Comparison::ExcessCount && !entry.measured)
        return MissingOfEntry::Measured;
    return MissingOfEntry::Nothing;
}

} // namespace

std::optional<Quantity> observedValue(const MeasurementEntry &entry)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max() / Quantity::perWhole;
    if (entry.value || !entry.count)
        return entry.value;
    // No count is that large; one that does not fit is refused by `contractRefusals`.
    return Quantity::fromTenMillionths(std::clamp(*entry.count, -most, most) * Quantity::perWhole);
}

MissingOfEntry missingOf(const PaymentComponent &component, const MeasurementEntry *entry)
{
    if (!entry)
        return MissingOfEntry::Value;
    const MissingOfEntry missing = missingOf(component.measure, *entry);
    if (missing != MissingOfEntry::Nothing)
        return missing;
    const bool needsGateValue = component.gate && component.gate->hasOwnMeasure;
    return needsGateValue && !entry->gateValue ? MissingOfEntry::GateValue
                                               : MissingOfEntry::Nothing;
}

std::optional<ExactNumber> measuredQuantity(const Measure &measure, const MeasurementEntry &entry)
{
    return missingOf(measure, entry) == MissingOfEntry::Nothing
        ? std::optional(quantityOf(measure, entry))
        : std::nullopt;
}

ExactNumber quantityOf(const Measure &measure, const MeasurementEntry &entry)
{
    ExactNumber quantity = compared(measure.comparison, exact(*observedValue(entry)), entry);
    if (quantity.sign() < 0)
        quantity = exact(Quantity());
    else if (measure.decimals)
        quantity = roundedTo(*measure.decimals, measure.rounding, quantity);
    return quantity;
}

std::optional<bool> isOpen(const Gate &gate, const ExactNumber &quantity,
                           const std::optional<Quantity> &gateValue)
{
    if (!gate.threshold || (gate.hasOwnMeasure && !gateValue))
        return std::nullopt;
    const auto order =
        (gate.hasOwnMeasure ? exact(*gateValue) : quantity) <=> exact(*gate.threshold);
    switch (gate.comparison) {
    case GateComparison::AtLeast:
        return order >= 0;
    case GateComparison::Above:
        return order > 0;
    case GateComparison::AtMost:
        return order <= 0;
    case GateComparison::Below:
        break;
    }
    return order < 0;
}

} // namespace bundlinje
