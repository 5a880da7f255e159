#pragma once

#include "model/exchange/investmentdifference.h"

namespace bundlinje {

/// Two edits of the same thing, brought together field by field.
template <typename Whole> struct MergedEdits {
    Whole merged; ///< Both edits; where they collide, what is stored (theirs).
    Whole mine; ///< Both edits; where they collide, mine.
    QList<FieldDifference> collisions; ///< Changed by both, differently: mine before, theirs after.
};

/// Merges what two people made of one state. Members of lists are merged one by one where every
/// one has a key of its own; figures with their provenance, dates and other lists are whole fields.
/// The revision is that of `theirs`.
/// Errors: InvalidInput if the two together are nothing that can be stored.
[[nodiscard]] Result<MergedEdits<Investment>>
mergeEdits(const Investment &base, const Investment &mine, const Investment &theirs);
[[nodiscard]] Result<MergedEdits<Portfolio>>
mergeEdits(const Portfolio &base, const Portfolio &mine, const Portfolio &theirs);

} // namespace bundlinje
