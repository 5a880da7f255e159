#pragma once

#include "model/exchange/icalendar.h"
#include "model/items/duerow.h"

namespace bundlinje {

/// What is due as events of a calendar, in words of the program's language. A date that is not
/// known to the day stands on its last one and says so. A measurement that waits for its
/// verification is the same event as before.
QList<CalendarEvent> dueEvents(const QList<DueRow> &rows, const QLocale &locale);

/// The whole calendar, named after the portfolio.
/// @param madeOn the day that the portfolio is looked at
QByteArray dueCalendar(const QList<DueRow> &rows, const QString &portfolio, QDate madeOn,
                       const QLocale &locale);

} // namespace bundlinje
