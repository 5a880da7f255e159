#pragma once

#include "model/domain/investment.h"
#include "model/items/gridcolumn.h"

namespace bundlinje {

/// The columns of the counts of citizens, in the order of the chain.
QList<GridColumn<Participation>> participationColumns(const Investment &investment);

/// A count of today, which nothing is counted in yet.
Participation newParticipation(const QDate &today);

/// Whether a count says more than its day.
bool isFilled(const Participation &count);

/// The columns of the reports that somebody is to have.
QList<GridColumn<ReportDuty>> reportDutyColumns(const Investment &investment);

/// Whether a report says what it is and when.
bool isFilled(const ReportDuty &duty);

} // namespace bundlinje
