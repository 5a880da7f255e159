#pragma once

#include "model/domain/decision.h"

namespace bundlinje {

/// Whether something has still to be done after the decision: it is not completed, and it asks for
/// something, which what was declined or only taken note of does by a deadline alone.
inline bool isOpen(const Decision &decision)
{
    if (decision.completedOn)
        return false;
    return decision.deadline
        || (decision.outcome != DecisionOutcome::Declined
            && decision.outcome != DecisionOutcome::ForInformation);
}

} // namespace bundlinje
