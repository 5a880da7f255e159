#include "views/charts/labelledscale.h"

#include <algorithm>
#include <limits>

namespace bundlinje {

LabelledScale widestScale(const QList<LabelledEnd> &lows, const QList<LabelledEnd> &highs,
                          qreal left, qreal right, qreal shortest)
{
    qreal one = std::numeric_limits<qreal>::max();
    for (const LabelledEnd &low : lows) {
        for (const LabelledEnd &high : highs) {
            if (high.value > low.value)
                one = std::min(one,
                               (right - left - low.label - high.label) / (high.value - low.value));
        }
    }
    one = std::max(one, shortest);
    qreal zero = left;
    for (const LabelledEnd &low : lows)
        zero = std::max(zero, left + low.label - low.value * one);
    return {zero, one};
}

} // namespace bundlinje
