#pragma once

#include "model/exchange/importplan.h"

namespace bundlinje::test {

/// The content after the changes of a plan, as a document would hold it.
inline PortfolioContent applied(PortfolioContent content, const ImportPlan &plan)
{
    for (const InvestmentChange &change : plan.changes.investments) {
        Investment after = *change.after;
        ++after.revision;
        if (!change.before) {
            content.investments.append(after);
            continue;
        }
        for (Investment &investment : content.investments) {
            if (investment.id == after.id)
                investment = after;
        }
    }
    if (plan.changes.portfolio)
        content.portfolio = plan.changes.portfolio->after;
    return content;
}

} // namespace bundlinje::test
