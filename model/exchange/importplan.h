#pragma once

#include "model/domain/changeset.h"
#include "model/exchange/importreport.h"
#include "model/exchange/indigoreader.h"

namespace bundlinje {

/// What a person decides about an import.
struct ImportOptions {
    bool clearEmptied = false; ///< Clear what the source has emptied; otherwise it is kept.
};

/// A unit price that an import would add or change.
struct PriceLine {
    InvestmentId id; ///< Of its line in the report; made from the price's own id.
    std::optional<qsizetype> place; ///< In the list of now; empty = it is added.
    UnitPrice price; ///< As it would be.
};

/// An import worked out and not yet done: look at the report, then apply the changes as one step.
struct ImportPlan {
    ChangeSet changes; ///< Empty when the import changes nothing.
    QList<PriceLine> prices; ///< What `changes.portfolio` does to the unit prices.
    ImportReport report;
};

/// Compares, field by field, what the last import brought, what stands in the file now and what the
/// dump has. Changed only in the dump: taken. Changed by a person: kept, and listed if the dump
/// changed it too. Emptied in the dump: by `options`. Not in the dump any more: marked. Files and
/// columns that the dump lacks say nothing. Investments are told by their INDIGO id alone. Planning
/// again after applying gives no changes. Errors: InvalidInput if the dump holds one id twice.
[[nodiscard]] Result<ImportPlan> planImport(const PortfolioContent &current, const IndigoDump &dump,
                                            const ImportOptions &options = {});

/// The same for the program's own content, matched by the program's id. Nobody can tell here who
/// changed a field last, so what comes in wins; what it lacks goes by `options`. Investments that
/// it does not name are left alone and not listed. Its settings are taken only into a file without
/// investments.
/// Errors: InvalidInput if the incoming content holds one id twice.
[[nodiscard]] Result<ImportPlan> planContentImport(const PortfolioContent &current,
                                                   const PortfolioContent &incoming,
                                                   const ImportOptions &options = {});

} // namespace bundlinje
