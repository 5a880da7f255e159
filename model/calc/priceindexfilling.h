#pragma once

#include "model/domain/priceindex.h"

#include <optional>

namespace bundlinje {

/// A price index with the years of a published one that it lacks.
struct IndexFilling {
    PriceIndex index; ///< Ascending; as it was where nothing is added.
    QList<int> added;
    /// Both have that year with different values, so one of them counts from another base.
    std::optional<int> otherBase;
    bool isComparable = true; ///< False where the two have no year in common, or `otherBase`.
};

/// Fills the years that are missing and no others; what stands there is never changed. Indices of
/// two bases are not mixed: then nothing is added. An empty index takes over the provenance too.
IndexFilling filledFrom(const PriceIndex &index, const PriceIndex &published);

} // namespace bundlinje
