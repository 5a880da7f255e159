#pragma once

#include "model/calc/caseplan.h"
#include "model/store/portfoliostore.h"

namespace bundlinje {

/// Which summaries are made anew.
enum class Recalculated {
    WithChosenCase, ///< Those that depend on the settings.
    All, ///< Whose content cannot be read keeps the one it has.
};

/// Makes cached summaries anew from the content, on all processors, inside the caller's
/// transaction. Nothing of it is a change of an investment.
/// @param settings that business cases are evaluated with
/// Errors: Storage when it was stopped; those of reading and of `Database::failed`.
[[nodiscard]] Result<QList<SavedInvestment>> recalculate(const Database &database,
                                                         Recalculated which,
                                                         const CaseSettings &settings,
                                                         const ProgressWatch &watch = {});

} // namespace bundlinje
