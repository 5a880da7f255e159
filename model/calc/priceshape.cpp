#include "model/calc/priceshape.h"

#include <algorithm>

namespace bundlinje {

namespace {

ExactNumber amountOf(const PriceBand &band)
{
    return {band.amount->minor()};
}

/// The highest band that begins at or below the quantity, or its end.
auto bandReached(const QList<PriceBand> &bands, const ExactNumber &quantity)
{
    auto reached = bands.cend();
    for (auto band = bands.cbegin(); band != bands.cend() && exact(*band->from) <= quantity; ++band)
        reached = band;
    return reached;
}

ExactNumber slabPrice(const QList<PriceBand> &slabs, const ExactNumber &quantity)
{
    ExactNumber sum = exact(Quantity());
    for (const PriceBand &slab : slabs) {
        const ExactNumber from = exact(*slab.from);
        if (quantity <= from)
            break;
        const ExactNumber to = slab.to ? std::min(quantity, exact(*slab.to)) : quantity;
        sum += amountOf(slab) * (to - from);
    }
    return sum;
}

ExactNumber interpolatedPrice(const PriceShape &price, const ExactNumber &quantity)
{
    const auto before = bandReached(price.bands, quantity);
    if (before == price.bands.cend())
        return price.isZeroBelow ? ExactNumber(0) : amountOf(price.bands.constFirst());
    const auto after = before + 1;
    if (after == price.bands.cend())
        return amountOf(*before);
    const ExactNumber from = exact(*before->from);
    return amountOf(*before)
        + (amountOf(*after) - amountOf(*before)) * (quantity - from) / (exact(*after->from) - from);
}

QPointF point(const ExactNumber &quantity, const ExactNumber &amount)
{
    return {quantity.toDouble(), amount.toDouble()};
}

} // namespace

ExactNumber priceOf(const PriceShape &price, const ExactNumber &quantity)
{
    switch (price.kind) {
    case PriceKind::Flat:
        return quantity * price.price->minor();
    case PriceKind::Slab:
        return slabPrice(price.bands, quantity);
    case PriceKind::Interpolated:
        return interpolatedPrice(price, quantity);
    case PriceKind::Step:
    case PriceKind::StepPerUnit:
        break;
    }
    const auto reached = bandReached(price.bands, quantity);
    if (reached == price.bands.cend())
        return exact(Quantity());
    // Once, as for one unit: over the denominator that all other prices have.
    return amountOf(*reached)
        * (price.kind == PriceKind::Step ? exact(Quantity::fromWhole(1)) : quantity);
}

ExactNumber priceBelow(const PriceShape &price, const ExactNumber &quantity)
{
    const auto reached = bandReached(price.bands, quantity);
    const bool isEdge = reached != price.bands.cend() && exact(*reached->from) == quantity;
    if (!isEdge)
        return priceOf(price, quantity);
    const bool isFirst = reached == price.bands.cbegin();
    switch (price.kind) {
    case PriceKind::Step:
        return isFirst ? ExactNumber(0) : amountOf(*(reached - 1));
    case PriceKind::StepPerUnit:
        return isFirst ? ExactNumber(0) : amountOf(*(reached - 1)) * quantity;
    case PriceKind::Interpolated:
        if (isFirst && price.isZeroBelow)
            return {0};
        break;
    case PriceKind::Flat:
    case PriceKind::Slab:
        break;
    }
    return priceOf(price, quantity);
}

QList<Quantity> cornersOf(const PriceShape &price)
{
    QList<Quantity> corners;
    for (const PriceBand &band : price.bands) {
        corners.append(*band.from);
        if (band.to && price.kind == PriceKind::Slab)
            corners.append(*band.to);
    }
    return corners;
}

QList<QPointF> priceCurve(const PriceShape &price, Quantity from, Quantity to)
{
    if (to <= from)
        return {};
    QList<QPointF> points{point(exact(from), priceOf(price, exact(from)))};
    const QList<Quantity> corners = cornersOf(price);
    for (const Quantity corner : corners) {
        if (corner <= from || corner > to || points.constLast().x() >= corner.value())
            continue;
        const ExactNumber quantity = exact(corner);
        const QPointF below = point(quantity, priceBelow(price, quantity));
        const QPointF at = point(quantity, priceOf(price, quantity));
        points.append(below);
        if (at != below)
            points.append(at);
    }
    if (points.constLast().x() < to.value())
        points.append(point(exact(to), priceOf(price, exact(to))));
    return points;
}

} // namespace bundlinje
