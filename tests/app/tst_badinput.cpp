#include "tests/app/program.h"

#include <QtCore/QUuid>
#include <QtTest/QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bundlinje::test;

class TestBadInput final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void badFiles_data();
    void badFiles();
    void errorsAsJson();
    void readOnlyFileIsNotWritten();
    void lockedFileIsNotWritten();
    void unwritableDestination();
    void existingOutputIsKept();
    void fullDisk();

    void indigoImport();
    void killedImportLeavesTheFileAsItWas();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString example() const { return exampleIn(*m_folder); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBadInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestBadInput::badFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("missing") << QByteArray() << 3;
    QTest::newRow("foreign text") << QByteArray("Dear secretariat, here are the figures.") << 4;
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0 and no more", 28) << 4;
}

void TestBadInput::badFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(int, exitCode);
    const QString file = path(u"bad.bundlinje"_s);
    if (!content.isEmpty())
        QVERIFY(write(file, content));
    for (const QStringList &arguments :
         {QStringList{u"list"_s, file}, QStringList{u"summary"_s, file, u"--json"_s},
          QStringList{u"set"_s, file, u"x"_s, u"name=y"_s}, QStringList{u"check"_s, file},
          QStringList{u"export"_s, file}, QStringList{u"history"_s, file}}) {
        const Outcome outcome = run(arguments);
        QVERIFY2(outcome.exitCode == exitCode,
                 qPrintable(arguments.first() + u": "_s + outcome.err));
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.contains(u"bad.bundlinje"_s));
        QCOMPARE(contentOf(file), content);
    }
}

void TestBadInput::errorsAsJson()
{
    const Outcome outcome = run({u"list"_s, path(u"none.bundlinje"_s), u"--json"_s});
    QCOMPARE(outcome.exitCode, 3);
    const QJsonObject error =
        QJsonDocument::fromJson(outcome.err.toUtf8()).object().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"code"_s).toString(), u"FileMissing"_s);
    for (const char *key : {"what", "where", "todo"})
        QVERIFY2(!error.value(QLatin1StringView(key)).toString().isEmpty(), key);
}

void TestBadInput::readOnlyFileIsNotWritten()
{
    if (geteuid() == 0)
        QSKIP("skipped: the administrator may write to read-only files");
    const QString file = example();
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    QCOMPARE(run({u"list"_s, file}).exitCode, 0);
    const Outcome outcome = run({u"set"_s, file, u"x"_s, u"name=y"_s});
    QVERIFY(outcome.exitCode == 7 || outcome.exitCode == 8);
}

void TestBadInput::lockedFileIsNotWritten()
{
    const QString file = example();
    const QString id = firstId(file);
    QProcess other;
    other.start(u"python3"_s,
                {u"-c"_s,
                 u"import sqlite3, sys\n"
                 "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                 "c.execute('BEGIN EXCLUSIVE')\n"
                 "print('locked', flush=True)\n"
                 "sys.stdin.read()\n"_s,
                 file});
    if (!other.waitForStarted())
        QSKIP("skipped: python3 is not there to hold the lock");
    QVERIFY(other.waitForReadyRead());
    const Outcome outcome = run({u"set"_s, file, id, u"theme=y"_s});
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY2(outcome.exitCode == 6, qPrintable(outcome.err));
}

void TestBadInput::unwritableDestination()
{
    const QString file = example();
    const QString nowhere = path(u"no/such/folder/x.json"_s);
    QCOMPARE(run({u"export"_s, file, u"-o"_s, nowhere}).exitCode, 7);
    QCOMPARE(run({u"new"_s, path(u"no/such/folder/x.bundlinje"_s)}).exitCode, 7);
    QCOMPARE(run({u"snapshot"_s, file, u"-o"_s, nowhere}).exitCode, 7);
    QCOMPARE(run({u"chart"_s, file, u"portfolio"_s, u"-o"_s, path(u"x.gif"_s)}).exitCode, 5);
}

void TestBadInput::existingOutputIsKept()
{
    const QString file = example();
    const QString output = path(u"x.json"_s);
    QVERIFY(write(output, "mine"));
    QCOMPARE(run({u"export"_s, file, u"-o"_s, output}).exitCode, 7);
    QCOMPARE(contentOf(output), "mine");
    QCOMPARE(run({u"export"_s, file, u"-o"_s, output, u"--force"_s}).exitCode, 0);
    QVERIFY(contentOf(output).startsWith("{"));
}

void TestBadInput::fullDisk()
{
    const QString file = example();
    const QByteArray before = run({u"export"_s, file}).out;
    QVERIFY(!before.isEmpty());
    const QString source = path(u"source.json"_s);
    QVERIFY(write(source, before));
    // The limit on the size of a file stands in for the end of the disk: 64 blocks of 1024 bytes,
    // and the signal that goes with it is ignored, so that writing fails as on a full disk.
    const QString script = u"trap '' XFSZ; ulimit -f 64; exec \"$@\""_s;
    const QString empty = path(u"empty.bundlinje"_s);
    QCOMPARE(run({u"new"_s, empty}).exitCode, 0);
    const Outcome outcome = run(
        {u"-c"_s, script, u"sh"_s, QStringLiteral(BUNDLINJE_PROGRAM), u"import"_s, empty, source},
        {}, u"bash"_s);
    QVERIFY2(outcome.exitCode == 7, qPrintable(outcome.err));
    QCOMPARE(run({u"check"_s, empty}).exitCode, 0);
    QCOMPARE(run({u"list"_s, empty, u"--json"_s}).json().array().size(), 0);
}

void TestBadInput::indigoImport()
{
    const QString dump = QStringLiteral(BUNDLINJE_SHARED_DATA "/indigo-2024-04-08");
    if (!QFile::exists(dump))
        QSKIP("skipped: the INDIGO dump is not here");
    const QString file = path(u"indigo.bundlinje"_s);
    QCOMPARE(run({u"new"_s, file}).exitCode, 0);
    const QJsonObject dry =
        run({u"import"_s, file, dump, u"--dry-run"_s, u"--json"_s}).json().object();
    QCOMPARE(run({u"list"_s, file, u"--json"_s}).json().array().size(), 0);
    const Outcome first = run({u"import"_s, file, dump, u"--json"_s});
    QVERIFY2(first.exitCode == 0, qPrintable(first.err));
    const QJsonObject report = first.json().object();
    QCOMPARE(report, dry);
    const QJsonArray investments = run({u"list"_s, file, u"--json"_s}).json().array();
    QCOMPARE(report.value(u"added"_s).toInt(), static_cast<int>(investments.size()));
    for (const QJsonValue &cell : report.value(u"unreadable"_s).toArray()) {
        for (const char *key : {"file", "row", "column", "value", "reason"})
            QVERIFY2(cell.toObject().contains(QLatin1StringView(key)), key);
    }
    const QJsonObject again = run({u"import"_s, file, dump, u"--json"_s}).json().object();
    QCOMPARE(again.value(u"added"_s).toInt(-1), 0);
    QCOMPARE(again.value(u"changed"_s).toInt(-1), 0);
    QCOMPARE(again.value(u"unchanged"_s).toInt(), static_cast<int>(investments.size()));
    const bool hasUnreadable = !report.value(u"unreadable"_s).toArray().isEmpty();
    QCOMPARE(run({u"import"_s, file, dump, u"--strict"_s}).exitCode, hasUnreadable ? 1 : 0);
    const QJsonObject summary = run({u"summary"_s, file, u"--json"_s}).json().object();
    QCOMPARE(summary.value(u"ratio"_s).toObject().value(u"over"_s).toString(), u"contractAmount"_s);
}

void TestBadInput::killedImportLeavesTheFileAsItWas()
{
    // Large enough for the transaction to outgrow the page cache, so that the file itself is
    // being written when the process is killed.
    const QString file = example();
    QJsonObject content = run({u"export"_s, file}).json().object();
    const QJsonArray originals = content.value(u"investments"_s).toArray();
    QJsonArray many;
    for (int i = 0; i < 3000; ++i) {
        QJsonObject investment = originals.at(i % originals.size()).toObject();
        investment.insert(u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        investment.insert(u"publicNote"_s, QString(2000, u'x'));
        many.append(investment);
    }
    content.insert(u"investments"_s, many);
    const QString source = path(u"many.json"_s);
    QVERIFY(write(source, QJsonDocument(content).toJson()));

    QProcess import;
    import.start(QStringLiteral(BUNDLINJE_PROGRAM), {u"import"_s, file, source});
    const QString journal = file + u"-journal"_s;
    const bool sawJournal =
        QTest::qWaitFor(
            [&] { return QFile::exists(journal) || import.state() == QProcess::NotRunning; },
            60'000)
        && QFile::exists(journal);
    import.kill();
    QVERIFY(import.waitForFinished());
    const qsizetype count = run({u"list"_s, file, u"--json"_s}).json().array().size();
    // All or nothing: it may have been quicker than the signal.
    QVERIFY2(count == 9 || count == 3009, qPrintable(QString::number(count)));
    if (sawJournal && import.exitStatus() == QProcess::CrashExit)
        QCOMPARE(count, 9);
    QVERIFY(run({u"check"_s, file}).exitCode <= 1);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
