#include "tests/app/program.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

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
    void endingsThatNothingIsWrittenAs_data();
    void endingsThatNothingIsWrittenAs();
    void existingOutputIsKept();
    void fullDisk();

private:
    bool makeBad(const QString &file, const QString &fault) const;
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
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << u"missing"_s << 3 << u"FileMissing"_s;
    QTest::newRow("link to nowhere") << u"link"_s << 3 << u"FileMissing"_s;
    QTest::newRow("empty") << u"empty"_s << 4 << u"NotAPortfolio"_s;
    QTest::newRow("folder") << u"folder"_s << 4 << u"NotAPortfolio"_s;
    QTest::newRow("foreign text") << u"text"_s << 4 << u"NotAPortfolio"_s;
    QTest::newRow("foreign database") << u"foreign"_s << 4 << u"NotAPortfolio"_s;
    QTest::newRow("newer") << u"newer"_s << 4 << u"FileTooNew"_s;
    QTest::newRow("cut off in its header") << u"cut"_s << 4 << u"FileDamaged"_s;
    QTest::newRow("cut in half") << u"half"_s << 4 << u"FileDamaged"_s;
    QTest::newRow("overwritten in the middle") << u"damaged"_s << 4 << u"FileDamaged"_s;
}

/// A file of that name with the fault.
bool TestBadInput::makeBad(const QString &file, const QString &fault) const
{
    if (fault == u"missing")
        return true;
    if (fault == u"link")
        return QFile::link(path(u"nowhere"_s), file);
    if (fault == u"folder")
        return QDir().mkdir(file);
    if (fault == u"empty")
        return write(file, {});
    if (fault == u"text")
        return write(file, "Dear secretariat, here are the figures.");
    QByteArray good = contentOf(example());
    if (fault == u"cut")
        return write(file, good.left(28));
    if (fault == u"half")
        return write(file, good.left(good.size() / 2));
    if (fault == u"damaged")
        return write(file, good.replace(5000, 4000, QByteArray(4000, 'x')));
    // Where the header of a SQLite file has the application and the version.
    const qsizetype at = fault == u"foreign" ? 68 : 60;
    return write(file, good.replace(at, 4, QByteArray("\0\0\0\x0c", 4)));
}

void TestBadInput::badFiles()
{
    QFETCH(QString, fault);
    QFETCH(int, exitCode);
    QFETCH(QString, code);
    const QString file = path(u"bad \u00e6\u00f8\u00e5.bundlinje"_s);
    QVERIFY(makeBad(file, fault));
    const QByteArray content = contentOf(file);
    for (const QStringList &arguments :
         {QStringList{u"list"_s, file}, QStringList{u"summary"_s, file},
          QStringList{u"set"_s, file, u"x"_s, u"name=y"_s}, QStringList{u"check"_s, file},
          QStringList{u"export"_s, file}, QStringList{u"history"_s, file},
          QStringList{u"chart"_s, file, u"portfolio"_s}, QStringList{u"snapshot"_s, file},
          QStringList{u"import"_s, file, m_folder->path()}}) {
        const Outcome outcome = run(arguments + QStringList{u"--json"_s});
        QVERIFY2(outcome.exitCode == exitCode,
                 qPrintable(arguments.first() + u": "_s + outcome.err));
        QVERIFY(outcome.out.isEmpty());
        const QJsonObject error = errorOf(outcome);
        QCOMPARE(error.value(u"code"_s).toString(), code);
        QCOMPARE(error.value(u"where"_s).toString(), file);
        QVERIFY(!error.value(u"what"_s).toString().isEmpty());
        QVERIFY(!error.value(u"todo"_s).toString().isEmpty());
        QCOMPARE(contentOf(file), content);
    }
    const Outcome danish = run({u"list"_s, file, u"--lang"_s, u"da"_s});
    QVERIFY2(danish.err.contains(u". "_s + file + u". "_s), qPrintable(danish.err));
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
    const QString file = example();
    const QString id = firstId(file);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    const QByteArray before = contentOf(file);
    for (const QStringList &reading : {QStringList{u"list"_s, file}, QStringList{u"check"_s, file},
                                       QStringList{u"export"_s, file}})
        QVERIFY(run(reading).exitCode <= 1);
    const Outcome outcome = run({u"set"_s, file, id, u"name=y"_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 7);
    QCOMPARE(errorOf(outcome).value(u"code"_s).toString(), u"FileReadOnly"_s);
    QCOMPARE(contentOf(file), before);
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
}

void TestBadInput::endingsThatNothingIsWrittenAs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("offered");
    QTest::newRow("chart") << QStringList{u"chart"_s, u"portfolio"_s} << u".png, .svg, .pdf"_s;
    QTest::newRow("list") << QStringList{u"list"_s} << u".txt, .pdf, .png"_s;
    QTest::newRow("export") << QStringList{u"export"_s} << u".json, .csv, .xlsx"_s;
}

void TestBadInput::endingsThatNothingIsWrittenAs()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, offered);
    arguments.insert(1, example());
    const Outcome outcome = run(arguments + QStringList{u"-o"_s, path(u"x.gif"_s)});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(offered), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(path(u"x.gif"_s)));
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
    const Outcome outcome =
        run({u"-c"_s, script, u"sh"_s, beside(u"bundlinje"_s), u"import"_s, empty, source}, {},
            u"bash"_s);
    QVERIFY2(outcome.exitCode == 7, qPrintable(outcome.err));
    QCOMPARE(run({u"check"_s, empty}).exitCode, 0);
    QCOMPARE(run({u"list"_s, empty, u"--json"_s}).json().array().size(), 0);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
