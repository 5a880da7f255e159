#pragma once

#include <QtCore/QList>

namespace bundlinje {

/// A value on an axis and the room that its label takes beyond it.
struct LabelledEnd {
    qreal value = 0;
    qreal label = 0;
};

/// Where zero stands and how long one is.
struct LabelledScale {
    qreal zero = 0;
    qreal one = 0;
};

/// The longest scale between `left` and `right` with which no label passes either end. Each pair of
/// a label to the left and one to the right limits it; the tightest counts.
/// @param lows whose labels stand to the left; at least one is below all of `highs`
/// @param highs whose labels stand to the right
/// @param shortest a length that one always has, also where the labels pass an end then
LabelledScale widestScale(const QList<LabelledEnd> &lows, const QList<LabelledEnd> &highs,
                          qreal left, qreal right, qreal shortest);

} // namespace bundlinje
