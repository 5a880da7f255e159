#include "model/calc/rounding.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace bundlinje {

namespace {

/// 2^53: a larger double does not hold every whole number, so its last unit would be a guess.
constexpr double limit = 9'007'199'254'740'992.0;

} // namespace

std::optional<qint64> roundedMinor(double value)
{
    if (!(std::abs(value) < limit))
        return std::nullopt;
    return static_cast<qint64>(std::round(value));
}

std::optional<QList<qint64>> roundedParts(std::span<const double> values)
{
    double sum = 0;
    double sizes = 0;
    for (const double value : values) {
        sum += value;
        sizes += std::abs(value);
    }
    if (!(sizes < limit))
        return std::nullopt;

    QList<qint64> parts;
    for (const double value : values)
        parts.append(static_cast<qint64>(std::floor(value)));
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto fraction = [&](std::size_t i) {
        return values[i] - std::floor(values[i]);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return fraction(a) > fraction(b); });
    const qint64 left =
        *roundedMinor(sum) - std::accumulate(parts.cbegin(), parts.cend(), qint64{0});
    for (std::size_t i = 0; i < order.size() && static_cast<qint64>(i) < left; ++i)
        ++parts[static_cast<qsizetype>(order[i])];
    return parts;
}

} // namespace bundlinje
