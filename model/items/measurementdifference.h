#pragma once

#include "model/items/differencetext.h"

namespace bundlinje {

/// Writes what differs in the entries of measurements, and rows of them that came or went and have
/// nothing to be called by, in the words of their fields: of one entry in the place of another only
/// what is not the same. To be called when rows have their names.
void nameMeasurements(QList<ShownDifference> &shown, const Investment &before,
                      const Investment &after, const PartContext &context);

} // namespace bundlinje
