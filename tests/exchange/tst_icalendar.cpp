#include "model/exchange/icalendar.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 12, 31);

CalendarEvent eventCalled(const QString &summary)
{
    return {.uid = u"1@bundlinje"_s, .day = day, .summary = summary};
}

/// The lines as a calendar reads them: folded ones put together again.
QStringList readLines(QByteArray calendar)
{
    calendar.replace("\r\n ", "");
    return QString::fromUtf8(calendar).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

/// What a calendar reads in the first event, backslashes taken out again.
QString readSummary(const QByteArray &calendar)
{
    for (const QString &line : readLines(calendar)) {
        if (!line.startsWith(u"SUMMARY:"_s))
            continue;
        QString text;
        for (qsizetype i = 8; i < line.size(); ++i) {
            const bool isEscaped = line.at(i) == u'\\';
            i += isEscaped ? 1 : 0;
            text += isEscaped && line.at(i) == u'n' ? QChar(u'\n') : line.at(i);
        }
        return text;
    }
    return {};
}

} // namespace

class TestICalendar final : public QObject {
    Q_OBJECT

private slots:
    void aWholeCalendar();
    void textsAreEscaped_data();
    void textsAreEscaped();
    void longLinesAreFolded();
    void anyTextIsReadBack();
};

void TestICalendar::aWholeCalendar()
{
    CalendarEvent one = eventCalled(u"Rate 2"_s);
    one.sequence = 3;
    one.description = u"Beløb: 1 kr."_s;
    one.category = u"Betalinger"_s;
    const QStringList lines = readLines(toICalendar(u"Fonden"_s, {one}, QDate(2026, 11, 27)));
    QCOMPARE(lines,
             (QStringList{
                 u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Bundlinje//Bundlinje//EN"_s,
                 u"CALSCALE:GREGORIAN"_s, u"X-WR-CALNAME:Fonden"_s, u"BEGIN:VEVENT"_s,
                 u"UID:1@bundlinje"_s, u"DTSTAMP:20261127T000000Z"_s, u"SEQUENCE:3"_s,
                 u"DTSTART;VALUE=DATE:20261231"_s, u"DTEND;VALUE=DATE:20270101"_s,
                 u"SUMMARY:Rate 2"_s, u"DESCRIPTION:Beløb: 1 kr."_s, u"CATEGORIES:Betalinger"_s,
                 u"TRANSP:TRANSPARENT"_s, u"END:VEVENT"_s, u"END:VCALENDAR"_s}));
}

void TestICalendar::textsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"Ungehjem Vest: måling"_s << u"Ungehjem Vest: måling"_s;
    QTest::newRow("comma and semicolon") << u"a, b; c"_s << u"a\\, b\\; c"_s;
    QTest::newRow("backslash") << u"a\\n"_s << u"a\\\\n"_s;
    QTest::newRow("two lines") << u"a\nb"_s << u"a\\nb"_s;
    QTest::newRow("an event of its own") << u"a\r\nEND:VEVENT"_s << u"a\\nEND:VEVENT"_s;
}

void TestICalendar::textsAreEscaped()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const QStringList lines = readLines(toICalendar(u"F"_s, {eventCalled(text)}, day));
    QVERIFY2(lines.contains(u"SUMMARY:"_s + written), qPrintable(lines.join(u'\n')));
}

void TestICalendar::longLinesAreFolded()
{
    // 67 octets beside "SUMMARY:" fill the line; the next letter has two, and goes to the next.
    const QString text = QString(66, u'x') + u"åæø"_s + QString(80, u'y');
    const QByteArray calendar = toICalendar(u"F"_s, {eventCalled(text)}, day);
    for (const QByteArray &line : calendar.split('\n'))
        QVERIFY2(line.trimmed().size() <= 75 && QString::fromUtf8(line).toUtf8() == line,
                 line.constData());
    QCOMPARE(readSummary(calendar), text);
}

void TestICalendar::anyTextIsReadBack()
{
    const bool holds = rc::check("what is written is read back", [] {
        QString text;
        for (int count = *rc::gen::inRange(0, 200); count > 0; --count)
            text += QString(*rc::gen::element(u"a"_s, u"å"_s, u"€"_s, u"😀"_s, u","_s, u";"_s,
                                              u"\\"_s, u"\n"_s, u" "_s, u":"_s));
        const QByteArray calendar = toICalendar(u"F"_s, {eventCalled(text)}, day);
        for (const QByteArray &line : calendar.split('\n'))
            RC_ASSERT(line.size() <= 76); // With the carriage return.
        RC_ASSERT(readSummary(calendar) == text);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
