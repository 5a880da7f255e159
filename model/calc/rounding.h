#pragma once

#include <QtCore/QList>

#include <optional>
#include <span>

namespace bundlinje {

/// A number that is not known exactly, rounded to whole minor units, half away from zero; empty =
/// so large that a double does not hold its last unit.
std::optional<qint64> roundedMinor(double value);

/// The numbers as whole minor units that add up to their rounded sum: each is rounded down, what is
/// missing goes one each to the largest fractions, ties to the earlier. Empty = the sizes together
/// are too large as for `roundedMinor`.
std::optional<QList<qint64>> roundedParts(std::span<const double> values);

} // namespace bundlinje
