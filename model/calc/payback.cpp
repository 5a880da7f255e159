#include "model/calc/payback.h"

#include <cmath>
#include <cstddef>

namespace bundlinje {

std::optional<double> payback(std::span<const double> flows)
{
    // Of the sizes added up; below an øre for any sum that a public budget knows.
    constexpr double imprecision = 1e-13;

    double sum = 0;
    double sizes = 0;
    std::optional<std::size_t> lastBelow;
    double below = 0;
    for (std::size_t year = 0; year < flows.size(); ++year) {
        sum += flows[year];
        sizes += std::abs(flows[year]);
        if (sum < -imprecision * sizes) {
            lastBelow = year;
            below = sum;
        }
    }
    if (!lastBelow)
        return 0;
    if (*lastBelow + 1 == flows.size())
        return std::nullopt;
    return static_cast<double>(*lastBelow) - below / flows[*lastBelow + 1];
}

} // namespace bundlinje
