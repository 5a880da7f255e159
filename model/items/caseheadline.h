#pragma once

#include "model/items/gaptext.h"
#include "model/items/keyfigure.h"
#include "model/items/showncase.h"

namespace bundlinje {

/// "The public economy gains DKK 3.1m over 10 years: 1.42 kr. for each krone. Paid back after 4
/// years."; of a case that lacks something, what is known of it and how much it waits for.
QString caseSentence(const ShownCase &shown);

/// What to fill next, in the order of the case.
QList<GapText> caseGapTexts(const ShownCase &shown);

enum class CaseFigureKey {
    Net,
    NetOfMunicipality,
    NetOfRegion,
    NetOfState,
    NetOfOthers,
    BenefitCostRatio,
    InternalRate,
    Payback,
    DiscountedPayback,
    Gains,
    Costs,
    UndiscountedNet,
    NetPerParticipant,
    CostPerParticipant,
    NetPerSuccess,
    CostPerSuccess,
};

struct CaseKeyFigure : KeyFigure {
    CaseFigureKey key = CaseFigureKey::Net;

    friend bool operator==(const CaseKeyFigure &, const CaseKeyFigure &) = default;
};

/// All key figures in the order of reading; the first four are the main ones.
QList<CaseKeyFigure> caseKeyFigures(const ShownCase &shown);

/// The payer whose net present value the figure is.
std::optional<Payer> payerOf(CaseFigureKey key);

} // namespace bundlinje
