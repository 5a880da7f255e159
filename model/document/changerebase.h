#pragma once

#include "model/document/editconflict.h"

namespace bundlinje {

class PortfolioStore;

/// Makes changes that were based on an older state fit what is stored now: edits of different
/// fields are merged, what is done already is dropped, and what collides is taken out and returned.
/// Errors: those of reading.
[[nodiscard]] Result<QList<EditConflict>> rebase(const PortfolioStore &store, ChangeSet &changes);

} // namespace bundlinje
