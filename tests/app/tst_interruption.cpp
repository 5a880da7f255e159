#include "tests/app/program.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace bundlinje::test;

/// Ctrl+C and worse in the middle of a command.
class TestInterruption final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void ctrlCRollsTheImportBack();
    void ctrlCLeavesNoHalfFile();
    void killedImportLeavesTheFileAsItWas();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    /// Starts the program and waits for a file whose name has that in it, or for its end.
    bool startUntil(QProcess &process, const QStringList &arguments, const QString &namePart) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInterruption::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

bool TestInterruption::startUntil(QProcess &process, const QStringList &arguments,
                                  const QString &namePart) const
{
    process.start(beside(u"bundlinje"_s), arguments);
    const auto isThere = [&] {
        return !names().filter(namePart).isEmpty();
    };
    return QTest::qWaitFor([&] { return isThere() || process.state() == QProcess::NotRunning; },
                           120'000)
        && isThere();
}

void TestInterruption::ctrlCRollsTheImportBack()
{
    const QString file = exampleIn(*m_folder);
    QVERIFY(write(path(u"many.json"_s), manyInvestments(file, 3000)));
    const QByteArray before = contentOf(file);
    const QStringList namesBefore = names();
    QProcess import;
    const bool isWriting =
        startUntil(import, {u"import"_s, file, path(u"many.json"_s)}, u"-journal"_s);
    ::kill(static_cast<pid_t>(import.processId()), SIGINT);
    QVERIFY(import.waitForFinished(120'000));
    if (!isWriting || import.exitCode() == 0)
        QSKIP("skipped: the import was quicker than the signal");
    QCOMPARE(import.exitStatus(), QProcess::NormalExit);
    QCOMPARE(import.exitCode(), 130);
    QVERIFY(import.readAllStandardOutput().isEmpty());
    QCOMPARE(names(), namesBefore);
    QVERIFY(contentOf(file) == before);
}

void TestInterruption::ctrlCLeavesNoHalfFile()
{
    const QString file = exampleIn(*m_folder);
    QCOMPARE(run({u"import"_s, file, u"-"_s}, manyInvestments(file, 3000)).exitCode, 0);
    const QStringList namesBefore = names();
    QProcess snapshot;
    const bool isWriting =
        startUntil(snapshot, {u"snapshot"_s, file, u"-o"_s, path(u"copy.bundlinje"_s)}, u".new-"_s);
    ::kill(static_cast<pid_t>(snapshot.processId()), SIGINT);
    QVERIFY(snapshot.waitForFinished(120'000));
    if (!isWriting || snapshot.exitCode() == 0)
        QSKIP("skipped: the copy was quicker than the signal");
    QCOMPARE(snapshot.exitCode(), 130);
    QCOMPARE(names(), namesBefore);
}

void TestInterruption::killedImportLeavesTheFileAsItWas()
{
    const QString file = exampleIn(*m_folder);
    QVERIFY(write(path(u"many.json"_s), manyInvestments(file, 3000)));
    QProcess import;
    const bool isWriting =
        startUntil(import, {u"import"_s, file, path(u"many.json"_s)}, u"-journal"_s);
    import.kill();
    QVERIFY(import.waitForFinished());
    const qsizetype count = run({u"list"_s, file, u"--json"_s}).json().array().size();
    // All or nothing: it may have been quicker than the signal.
    QVERIFY2(count == 9 || count == 3009, qPrintable(QString::number(count)));
    if (isWriting && import.exitStatus() == QProcess::CrashExit)
        QCOMPARE(count, 9);
    QVERIFY(run({u"check"_s, file}).exitCode <= 1);
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
