#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QStringList>

namespace bundlinje {

/// Something on a whole day. All texts are plain text.
struct CalendarEvent {
    QString uid; ///< The same each time it is exported: a calendar then changes what it has.
    int sequence = 0; ///< Grows when it is changed.
    QDate day;
    QString summary;
    QString description; ///< May have line breaks.
    QString category; ///< Empty = none.

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/// A calendar as RFC 5545 writes it, UTF-8, lines of at most 75 octets that end in CR and LF. Whole
/// days take no time in the calendar, so that nobody looks busy.
/// @param name what programs call the calendar
/// @param madeOn the day it is of
QByteArray toICalendar(const QString &name, const QList<CalendarEvent> &events, QDate madeOn);

} // namespace bundlinje
