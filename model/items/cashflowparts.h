#pragma once

#include "model/domain/investment.h"
#include "model/items/gridcolumn.h"

namespace bundlinje {

/// The columns of an investment's ledger. What an entry is owed for is asked only where there is a
/// contract, or an entry that names it.
QList<GridColumn<CashFlow>> cashFlowColumns(const Investment &investment);

/// An entry as the one before it, to be filled in.
CashFlow newCashFlow(const Investment &investment);

/// Says what it is, how much and when.
bool isFilled(const CashFlow &entry);

/// How many days an open entry is past the end of its date; 0 = it is not late.
int daysLate(const CashFlow &entry, const QDate &today);

/// What was moved less what was planned; empty unless both are known.
std::optional<Money> variance(const CashFlow &entry);

/// The word for a state, with how late it is: "due, 12 days late".
QString stateText(const CashFlow &entry, const QDate &today);

QString directionLabel(CashDirection direction);
QString purposeLabel(CashPurpose purpose);
QString stateLabel(CashState state);

/// The contract's components by all its versions, nothing first.
QList<Choice> componentChoices(const Investment &investment);

} // namespace bundlinje
