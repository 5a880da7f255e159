#include "model/exchange/icalendar.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr qsizetype longestLine = 75; ///< Octets without the line break (RFC 5545, section 3.1).

/// A text value (section 3.3.11). Control characters have no place in it.
QString escaped(const QString &text)
{
    QString written;
    written.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\n')
            written += u"\\n"_s;
        else if (character == u'\\' || character == u';' || character == u',')
            written += QString(u'\\') + character;
        else if (character == u'\t' || character.category() != QChar::Other_Control)
            written += character;
    }
    return written;
}

/// Whether a character of UTF-8 goes on there, so that no line may end before it.
bool isContinued(char octet)
{
    constexpr unsigned leading = 0xC0;
    constexpr unsigned continuation = 0x80;
    return (static_cast<unsigned char>(octet) & leading) == continuation;
}

/// Folds what is too long: the next line begins with a space, which counts.
void addLine(QByteArray &calendar, const QString &line)
{
    const QByteArray octets = line.toUtf8();
    qsizetype from = 0;
    qsizetype room = longestLine;
    while (octets.size() - from > room) {
        qsizetype to = from + room;
        while (isContinued(octets.at(to)))
            --to;
        calendar += octets.mid(from, to - from) + "\r\n ";
        from = to;
        room = longestLine - 1;
    }
    calendar += octets.mid(from) + "\r\n";
}

QString dayText(QDate day)
{
    return day.toString(u"yyyyMMdd");
}

void addEvent(QByteArray &calendar, const CalendarEvent &event, QDate madeOn)
{
    QStringList lines{u"BEGIN:VEVENT"_s,
                      u"UID:"_s + escaped(event.uid),
                      u"DTSTAMP:"_s + dayText(madeOn) + u"T000000Z"_s,
                      u"SEQUENCE:"_s + QString::number(event.sequence),
                      u"DTSTART;VALUE=DATE:"_s + dayText(event.day),
                      u"DTEND;VALUE=DATE:"_s + dayText(event.day.addDays(1)), // The day after.
                      u"SUMMARY:"_s + escaped(event.summary)};
    if (!event.description.isEmpty())
        lines.append(u"DESCRIPTION:"_s + escaped(event.description));
    if (!event.category.isEmpty())
        lines.append(u"CATEGORIES:"_s + escaped(event.category));
    lines += {u"TRANSP:TRANSPARENT"_s, u"END:VEVENT"_s};
    for (const QString &line : lines)
        addLine(calendar, line);
}

} // namespace

QByteArray toICalendar(const QString &name, const QList<CalendarEvent> &events, QDate madeOn)
{
    QByteArray calendar;
    for (const QString &line :
         {u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Bundlinje//Bundlinje//EN"_s,
          u"CALSCALE:GREGORIAN"_s, u"X-WR-CALNAME:"_s + escaped(name)})
        addLine(calendar, line);
    for (const CalendarEvent &event : events)
        addEvent(calendar, event, madeOn);
    addLine(calendar, u"END:VCALENDAR"_s);
    return calendar;
}

} // namespace bundlinje
