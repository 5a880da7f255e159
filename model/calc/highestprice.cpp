#include "model/calc/highestprice.h"

#include "model/calc/priceshape.h"

#include <algorithm>

namespace bundlinje {

namespace {

/// The quantities that are paid for: from `low` to `high`, or without end.
struct Range {
    ExactNumber low;
    std::optional<ExactNumber> high;
    bool isHighWithin = true; ///< False = only what is below it is paid for.
};

/// What lies behind the gate; empty = it never opens.
std::optional<Range> rangeBehind(const std::optional<Gate> &gate)
{
    if (!gate || gate->hasOwnMeasure)
        return Range{};
    const ExactNumber threshold = exact(*gate->threshold);
    switch (gate->comparison) {
    case GateComparison::AtLeast:
    case GateComparison::Above:
        return Range{std::max(threshold, ExactNumber(0)), std::nullopt};
    case GateComparison::AtMost:
        break;
    case GateComparison::Below:
        if (threshold.isZero())
            return std::nullopt; // No quantity is below 0.
        break;
    }
    if (threshold.sign() < 0)
        return std::nullopt;
    return Range{{}, threshold, gate->comparison == GateComparison::AtMost};
}

/// Whether ever larger quantities are paid ever more.
bool growsWithoutEnd(const PriceShape &price)
{
    switch (price.kind) {
    case PriceKind::Flat:
        return price.price->minor() > 0;
    case PriceKind::StepPerUnit:
        return price.bands.constLast().amount->minor() > 0;
    case PriceKind::Slab:
        return !price.bands.constLast().to && price.bands.constLast().amount->minor() > 0;
    case PriceKind::Step:
    case PriceKind::Interpolated:
        break;
    }
    return false;
}

/// The best one is at a corner or an end.
ExactNumber highestPrice(const PriceShape &price, const Range &range)
{
    ExactNumber best = priceOf(price, range.low);
    if (range.high)
        best = std::max(best,
                        range.isHighWithin ? priceOf(price, *range.high)
                                           : priceBelow(price, *range.high));
    const QList<Quantity> corners = cornersOf(price);
    for (const Quantity quantity : corners) {
        const ExactNumber corner = exact(quantity);
        if (corner > range.low && (!range.high || corner < *range.high))
            best = std::max({best, priceBelow(price, corner), priceOf(price, corner)});
        else if (corner > range.low && corner == *range.high)
            best = std::max(best, priceBelow(price, corner));
    }
    return best;
}

} // namespace

std::optional<ExactNumber> highestAmount(const PaymentComponent &component,
                                         const std::optional<ExactNumber> &unitsLeft)
{
    std::optional<Range> range = rangeBehind(component.gate);
    if (!range)
        return ExactNumber(0);
    if (unitsLeft) { // What is above them is paid as if it were not there.
        range->low = std::min(range->low, *unitsLeft);
        if (!range->high || *unitsLeft < *range->high) {
            range->high = *unitsLeft;
            range->isHighWithin = true;
        }
    }
    std::optional<ExactNumber> most;
    if (range->high || !growsWithoutEnd(component.price) || component.savingShare == Percentage())
        most = highestPrice(component.price, *range) * exact(component.savingShare);
    if (component.lineCap) {
        const ExactNumber cap = component.lineCap->minor();
        most = most ? std::min(*most, cap) : cap;
    }
    return most;
}

std::optional<ExactNumber> highestAmountPerUnit(const PaymentComponent &component)
{
    const PriceShape &price = component.price;
    const ExactNumber share = exact(component.savingShare);
    if (price.kind == PriceKind::Flat)
        return share * price.price->minor();
    if (priceOf(price, 0).sign() > 0)
        return std::nullopt; // The smaller the quantity, the more for each unit.
    ExactNumber best;
    for (const PriceBand &band : price.bands) {
        const bool isForEach =
            price.kind == PriceKind::StepPerUnit || price.kind == PriceKind::Slab;
        if (isForEach)
            best = std::max(best, ExactNumber(band.amount->minor()));
    }
    if (price.kind == PriceKind::StepPerUnit)
        return best * share;
    const QList<Quantity> corners = cornersOf(price);
    for (const Quantity quantity : corners) {
        const ExactNumber corner = exact(quantity);
        if (corner.sign() > 0)
            best = std::max(
                {best, priceBelow(price, corner) / corner, priceOf(price, corner) / corner});
    }
    return best * share;
}

} // namespace bundlinje
