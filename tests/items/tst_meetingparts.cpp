#include "model/items/meetingparts.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// What is typed of a meeting.
class TestMeetingParts final : public QObject {
    Q_OBJECT

private slots:
    void timesAreRead_data();
    void timesAreRead();
};

void TestMeetingParts::timesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<QTime>>("time");
    QTest::newRow("hours") << u"9"_s << std::optional(QTime(9, 0));
    QTest::newRow("with a dot") << u"14.30"_s << std::optional(QTime(14, 30));
    QTest::newRow("with a colon") << u"14:30"_s << std::optional(QTime(14, 30));
    QTest::newRow("without either") << u"0930"_s << std::optional(QTime(9, 30));
    QTest::newRow("as Danes say it") << u"kl. 14.30"_s << std::optional(QTime(14, 30));
    QTest::newRow("no time") << u"noon"_s << std::optional<QTime>();
    QTest::newRow("no such hour") << u"25.00"_s << std::optional<QTime>();
}

void TestMeetingParts::timesAreRead()
{
    QFETCH(QString, typed);
    QFETCH(std::optional<QTime>, time);
    const Part<MeetingSheet> part = meetingParts().at(2);
    MeetingSheet sheet;
    QCOMPARE(part.read(sheet, typed, {}).has_value(), time.has_value());
    QCOMPARE(sheet.meeting.time, time);
}

QTEST_GUILESS_MAIN(TestMeetingParts)
#include "tst_meetingparts.moc"
