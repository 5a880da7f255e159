#pragma once

#include "model/domain/error.h"

#include <functional>

namespace bundlinje {

/// Does the work once and gives the seconds it took. What is prepared before or cleaned up after
/// it does not count.
using Run = std::function<double()>;

/// Program ÷ floor.
struct Ratio {
    double median = 0;
    double least = 0;
    double most = 0;
};

/// Seconds that the work takes.
double secondsOf(const std::function<void()> &work);

/// Floor, program, floor, program … after one uncounted pair, so that whatever else the computer
/// does falls on both. The ratio of each pair counts.
Ratio ratioInTurn(int pairs, const Run &floor, const Run &program);

/// The same for what must not even seldom be slow: each pair is `runs` runs of both in turn, of
/// which the 99th percentiles are compared.
Ratio slowestInTurn(int pairs, int runs, const Run &floor, const Run &program);

/// Of a value that a benchmark cannot do without: ends the program if it is missing.
template <typename T> T required(Result<T> value)
{
    if (!value)
        qFatal("%s: %s", qPrintable(value.error().where), qPrintable(value.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*value);
}

} // namespace bundlinje
