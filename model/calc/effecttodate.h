#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// How many citizens have reached their goals by now, of how many that are aimed at.
struct EffectToDate {
    qint64 met = 0;
    qint64 target = 0; ///< More than 0.

    friend bool operator==(const EffectToDate &, const EffectToDate &) = default;
};

/// Over the goals that aim at a number of citizens and of which something is counted, each at the
/// last check at which it is, against what is planned for that check or else the target; where the
/// target is one for the whole life, over all checks. Empty = there is none.
std::optional<EffectToDate> effectToDate(const Investment &investment);

} // namespace bundlinje
