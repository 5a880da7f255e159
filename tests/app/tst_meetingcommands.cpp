#include "tests/app/program.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace bundlinje::test;

/// The built program makes the slides, the pack and the minutes of a meeting, without a display.
class TestMeetingCommands final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = exampleIn(*m_folder);
        QVERIFY(!m_file.isEmpty());
    }
    void slidesOfAMeeting();
    void minutesInEachForm_data();
    void minutesInEachForm();
    void minutesSayWhatWasDecided();
    void aPackOfAMeeting();
    void aMeetingThatIsNotThereIsSaid_data();
    void aMeetingThatIsNotThereIsSaid();
    void aReportWithPicturesIsNoText();
    void decisionsAreDue();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestMeetingCommands::slidesOfAMeeting()
{
    const Outcome outcome = run(
        {u"slides"_s, m_file, u"--meeting"_s, u"2026-12-10"_s, u"--json"_s, u"--lang"_s, u"da"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonArray slides = outcome.json().object().value(u"slides"_s).toArray();
    QVERIFY(slides.size() > 8);
    QCOMPARE(slides.first().toObject().value(u"message"_s).toString(), u"Bestyrelsesmøde"_s);
    QVERIFY(slides.at(1).toObject().value(u"item"_s).toString().startsWith(u"1. "_s));
}

void TestMeetingCommands::minutesInEachForm_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("odt") << u"odt"_s << QByteArray("PK");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
}

void TestMeetingCommands::minutesInEachForm()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    const QString target = path(u"minutes."_s + ending);
    const Outcome outcome =
        run({u"report"_s, m_file, u"minutes"_s, u"--meeting"_s, u"2026-09-17"_s, u"-o"_s, target});
    QCOMPARE(outcome.exitCode, 0);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void TestMeetingCommands::minutesSayWhatWasDecided()
{
    const Outcome outcome = run({u"report"_s, m_file, u"minutes"_s, u"--meeting"_s, u"2026-09-17"_s,
                                 u"--format"_s, u"html"_s, u"--lang"_s, u"da"_s});
    const QString page = QString::fromUtf8(outcome.out);
    QVERIFY(page.contains(u"Kontrakten er godkendt"_s));
    QVERIFY(page.contains(u"godkendt med ændringer"_s));
    QVERIFY(page.contains(u"17. september 2026 kl. 14.00"_s));
}

void TestMeetingCommands::aPackOfAMeeting()
{
    const Outcome outcome = run({u"report"_s, m_file, u"pack"_s, u"--meeting"_s, u"2026-12-10"_s,
                                 u"--format"_s, u"html"_s, u"--lang"_s, u"da"_s});
    const QString page = QString::fromUtf8(outcome.out);
    const qsizetype agenda = page.indexOf(u"Dagsorden"_s);
    QVERIFY(agenda > 0);
    QVERIFY(page.indexOf(u"Hvornår er pengene tilbage?"_s) > agenda);
}

void TestMeetingCommands::aMeetingThatIsNotThereIsSaid_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("slides") << QStringList{u"slides"_s, u"--meeting"_s, u"2030-01-01"_s} << 8;
    QTest::newRow("minutes") << QStringList{u"report"_s, u"minutes"_s, u"--meeting"_s, u"nobody"_s}
                             << 8;
    QTest::newRow("of a report that takes none")
        << QStringList{u"report"_s, u"portfolio"_s, u"--meeting"_s, u"next"_s} << 2;
}

void TestMeetingCommands::aMeetingThatIsNotThereIsSaid()
{
    QFETCH(QStringList, command);
    QFETCH(int, exitCode);
    command.insert(1, m_file);
    const Outcome outcome = run(command);
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(outcome.out.isEmpty());
}

void TestMeetingCommands::aReportWithPicturesIsNoText()
{
    const Outcome outcome = run({u"report"_s, m_file, u"pack"_s, u"-o"_s, path(u"pack.odt"_s)});
    QCOMPARE(outcome.exitCode, 5);
    QVERIFY(!QFile::exists(path(u"pack.odt"_s)));
}

void TestMeetingCommands::decisionsAreDue()
{
    const auto decisionsIn = [](const QString &file) {
        QStringList texts;
        const Outcome due = run({u"due"_s, file, u"--until"_s, u"2030-01-01"_s, u"--json"_s});
        for (const QJsonValue &row : due.json().object().value(u"due"_s).toArray()) {
            if (row.toObject().value(u"kind"_s) == u"Decision"_s)
                texts.append(row.toObject().value(u"text"_s).toString());
        }
        return texts;
    };
    QVERIFY(decisionsIn(m_file).isEmpty()); // Those of the example are carried out.
    QByteArray open = run({u"export"_s, m_file, u"--format"_s, u"json"_s}).out;
    const qsizetype begin = open.indexOf("\"completedOn\"");
    QVERIFY(begin > 0);
    open.remove(begin, open.indexOf(',', begin) + 1 - begin);
    QFile file(path(u"open.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(open) == open.size());
    file.close();
    QCOMPARE(decisionsIn(file.fileName()).size(), 1);
    QVERIFY(decisionsIn(file.fileName()).constFirst().startsWith(u"Kontrakten"_s));
}

QTEST_GUILESS_MAIN(TestMeetingCommands)

#include "tst_meetingcommands.moc"
