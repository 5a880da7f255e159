#pragma once

#include "model/domain/decision.h"
#include "model/domain/investment.h"

namespace bundlinje {

/// What a decision is about.
struct DecisionSubject {
    Decision begun; ///< Of which meeting and item it is.
    InvestmentId investment; ///< Null = about no single one.
    QString about; ///< In words; may be empty.
    QString whyNot; ///< Why none can be saved; empty = it can.
};

/// What was typed of a decision and not saved.
struct BegunDecision {
    DecisionSubject subject;
    QString text;
    int outcome = 0; ///< Its place among those offered.
    QString responsible;
    QString deadline;
};

} // namespace bundlinje
