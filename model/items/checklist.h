#pragma once

#include "model/calc/caseplan.h"
#include "model/domain/investment.h"

namespace bundlinje {

/// What there is to do after the first investment has been added, in the order to do it.
enum class ChecklistStep { MasterData, Contract, Potential, EffectGoal, Source };

struct ChecklistItem {
    ChecklistStep step = ChecklistStep::MasterData;
    bool isDone = false;
    InvestmentId investment; ///< Where to do it; where it was done, if it is.
    QString field; ///< The field to go to there, by its name in the JSON form.

    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// A step is done as soon as one investment has it: who has done it once knows how.
/// A business case has a potential as soon as it can be calculated.
/// @param investments in the order in which they are to be filled in; none give an empty list
QList<ChecklistItem> checklist(const QList<Investment> &investments, const CaseSettings &settings);

/// Whether nothing is left to do.
bool isDone(const QList<ChecklistItem> &items);

} // namespace bundlinje
