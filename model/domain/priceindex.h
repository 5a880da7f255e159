#pragma once

#include "model/domain/provenance.h"
#include "model/domain/quantity.h"

#include <QtCore/QList>

namespace bundlinje {

/// The index of one year.
struct PriceIndexYear {
    int year = 0;
    Quantity value; ///< Above 0.

    friend bool operator==(const PriceIndexYear &, const PriceIndexYear &) = default;
};

/// Turns an amount in prices of one year into those of another: amount · index ÷ index. A year that
/// is not in the list has no index; nothing is extrapolated.
struct PriceIndex {
    QList<PriceIndexYear> years;
    Provenance provenance;

    friend bool operator==(const PriceIndex &, const PriceIndex &) = default;
};

} // namespace bundlinje
