#pragma once

#include "model/store/portfoliostore.h"

namespace bundlinje {

/// All investments by position. Many are read by two threads, on two connections that see the same
/// state, because the caller's transaction keeps everybody from writing meanwhile.
/// @param database inside a transaction
/// @param watch may stop it, which gives Storage; called on this thread
[[nodiscard]] Result<QList<ListedInvestment>> readList(const Database &database,
                                                       const ProgressWatch &watch = {});

} // namespace bundlinje
