#include "tests/benchmark/measurement.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

namespace bundlinje {

namespace {

/// The first pair fills caches and does not count.
Ratio ratioOfPairs(int pairs, const std::function<double()> &pair)
{
    pair();
    std::vector<double> ratios;
    for (int i = 0; i < pairs; ++i)
        ratios.push_back(pair());
    std::sort(ratios.begin(), ratios.end());
    return {ratios.at(ratios.size() / 2), ratios.front(), ratios.back()};
}

/// By the nearest rank.
double percentile99(std::vector<double> seconds)
{
    std::sort(seconds.begin(), seconds.end());
    const double rank = std::ceil(0.99 * static_cast<double>(seconds.size()));
    return seconds.at(static_cast<std::size_t>(rank) - 1);
}

} // namespace

double secondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Ratio ratioInTurn(int pairs, const Run &floor, const Run &program)
{
    return ratioOfPairs(pairs, [&] {
        const double bare = floor();
        return program() / bare;
    });
}

Ratio slowestInTurn(int pairs, int runs, const Run &floor, const Run &program)
{
    return ratioOfPairs(pairs, [&] {
        std::vector<double> bare;
        std::vector<double> ours;
        for (int i = 0; i < runs; ++i) {
            bare.push_back(floor());
            ours.push_back(program());
        }
        return percentile99(ours) / percentile99(bare);
    });
}

} // namespace bundlinje
