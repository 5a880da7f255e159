#pragma once

#include "model/items/part.h"

#include "model/domain/investment.h"

#include <memory>

namespace bundlinje {

/// Which business case of an investment is looked at. Scenarios keep their ids from version to
/// version, so that going to another version stays at the same scenario.
struct CaseChoice {
    QUuid version; ///< Null = the one chosen for the potential, else the last.
    QUuid scenario; ///< Null = the one used in the contract.
};

/// The place of the version that is looked at; −1 when there is none.
qsizetype versionAt(const Investment &investment, const CaseChoice &choice);

/// The place of the scenario that is looked at; −1 when there is none.
qsizetype scenarioAt(const CaseVersion &version, const CaseChoice &choice);

/// The way to what is looked at, wherever the choice goes.
Lens<Investment, CaseVersion> versionLens(const std::shared_ptr<CaseChoice> &choice);
Lens<Investment, BusinessCase> scenarioLens(const std::shared_ptr<CaseChoice> &choice);

/// Where a field of a business case stands, as checks, gaps and differences name it.
struct CasePlace {
    qsizetype version = -1; ///< −1 = not in one.
    qsizetype scenario = -1;
    QString list; ///< Costs, consequences or ranges; empty = in none.
    qsizetype row = -1; ///< Of that list.
    qsizetype splitRow = -1; ///< Of the payers of that row.
    QString name; ///< As parts are called: "businessCases.scenarios.costs.splits".
};

/// The place of "businessCases[0].scenarios[1].costs[2].splits[0].region". Rows may be named by
/// number or by id. A field of anything else has a name only.
CasePlace casePlace(const QString &field, const Investment &investment);

/// The sentences of checks as the form of the scenario that is looked at shows them: at the field
/// of the row that is selected, else at the list with the name of the row. Those of other
/// scenarios and of other things keep their names.
/// @param selected the selected row of "costs", "consequences" and "ranges"
QHash<QString, QString> shownCaseChecks(const QHash<QString, QString> &checks,
                                        const Investment &investment, const CaseChoice &choice,
                                        const std::function<qsizetype(const QString &)> &selected);

} // namespace bundlinje
