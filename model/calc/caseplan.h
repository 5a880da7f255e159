#pragma once

#include "model/calc/casegap.h"
#include "model/domain/businesscase.h"
#include "model/domain/casesettings.h"

#include <array>
#include <vector>

namespace bundlinje {

/// One value for each payer, in the order of `payers`.
template <typename Value> using ByPayer = std::array<Value, payers.size()>;

/// A cost or consequence of a case.
struct CaseLine {
    enum class Kind { Cost, SuccessConsequence, ParticipantConsequence };

    Kind kind = Kind::Cost;
    qsizetype index = 0; ///< In the case's costs or consequences.
    QUuid id;

    bool isCost() const { return kind == Kind::Cost; }

    friend bool operator==(const CaseLine &, const CaseLine &) = default;
};

/// A line prepared for calculation: what it adds to the net flow in each year, øre in prices of the
/// case, costs negative. Not rounded.
struct PlannedLine {
    CaseLine line;
    QList<CaseGap> gaps; ///< Not empty = the amounts are not known.
    QList<CaseGap> splitGaps; ///< Not empty = the shares are not known.
    std::vector<double> fixed; ///< Whatever the intake; empty = none.
    std::vector<double>
        moving; ///< With the case's intake; a success consequence for a net effect of 1.
    QList<ByPayer<double>> shares; ///< After reimbursement, by year.
};

/// A business case prepared for calculation. Everything that is computed over and over, with other
/// rates, factors and discounting, is linear in these flows.
struct CasePlan {
    int horizon = 0;
    QList<CaseGap> gaps; ///< Of the horizon; not empty = there are no lines.
    QList<CaseGap> costGaps; ///< That there is no cost yet.
    QList<CaseGap> consequenceGaps; ///< That there is no consequence yet.
    QList<CaseGap> intakeGaps;
    QList<CaseGap> effectGaps;
    double persons = 0;
    double successWith = 0;
    double successWithout = 0;
    double netEffect = 0; ///< From the exact difference of the two.
    std::vector<PlannedLine> lines; ///< Costs, then consequences, in the case's order.
};

/// The plan; what is missing or refused leaves gaps in it.
/// @param horizon in place of the case's own; refused like it when impossible
CasePlan planOf(const BusinessCase &businessCase, const PriceIndex &index,
                std::optional<int> horizon = {});

/// All that the net flow over all payers waits for, each once, costs first.
QList<CaseGap> netFlowGaps(const CasePlan &plan);

} // namespace bundlinje
