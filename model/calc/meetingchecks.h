#pragma once

#include "model/calc/investmentchecks.h"

namespace bundlinje {

/// What looks wrong in decisions: no text, a deadline or completion that certainly lies before the
/// day of the decision (or, where that is not known, of its meeting), a meeting that is not there.
/// Fields as in the JSON form, "decisions[2].deadline"; `line` is the decision's text.
/// @param meetings of the portfolio
QList<InvestmentCheck> decisionChecksOf(const QList<Decision> &decisions,
                                        const QList<Meeting> &meetings);

/// What looks wrong in meetings: a negative number of minutes. Fields as in the JSON form,
/// "meetings[0].agenda[1].minutes"; `line` is the meeting's title.
QList<InvestmentCheck> meetingChecksOf(const QList<Meeting> &meetings);

} // namespace bundlinje
