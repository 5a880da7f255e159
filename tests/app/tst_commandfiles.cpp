#include "tests/app/program.h"

#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bundlinje::test;

class TestCommandFiles final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void exportComesBackThroughImport_data();
    void exportComesBackThroughImport();
    void sameInputSameBytes_data();
    void sameInputSameBytes();
    void pictureNeedsNoDisplay_data();
    void pictureNeedsNoDisplay();
    void smallCountsAreMaskedInFiles();
    void internalNotesStayInTheSecretariat();
    void diffSaysWhatChanged();
    void asOfShowsTheDay();
    void snapshotIsAPortfolio();
    void snapshotGoesWhereItIsAsked();
    void forceNeverTakesAPortfolio();
    void deviceIsWrittenInto();
    void picturesAreTheSameTwice_data();
    void picturesAreTheSameTwice();
    void diffSinceBeforeTheBeginning();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString example() const { return exampleIn(*m_folder); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCommandFiles::exportComesBackThroughImport_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("investments");
    QTest::newRow("example") << u"example"_s << 9;
    QTest::newRow("aarhus") << u"aarhus"_s << 9;
    QTest::newRow("housing-first") << u"housing-first"_s << 1;
    QTest::newRow("indigo") << QString() << 292;
}

void TestCommandFiles::exportComesBackThroughImport()
{
    QFETCH(QString, sample);
    const QString dump = QStringLiteral(BUNDLINJE_SHARED_DATA "/indigo-2024-04-08");
    if (sample.isEmpty() && !QFile::exists(dump))
        QSKIP("skipped: the INDIGO dump is not here");
    const QString file = path(u"first.bundlinje"_s);
    if (sample.isEmpty())
        QVERIFY(run({u"new"_s, file}).exitCode == 0
                && run({u"import"_s, file, dump}).exitCode == 0);
    else
        QCOMPARE(run({u"new"_s, file, u"--sample"_s, sample}).exitCode, 0);
    const Outcome exported = run({u"export"_s, file, u"-o"_s, u"-"_s});
    QCOMPARE(exported.exitCode, 0);
    const QString copy = path(u"copy.bundlinje"_s);
    QCOMPARE(run({u"new"_s, copy}).exitCode, 0);
    const Outcome imported = run({u"import"_s, copy, u"-"_s, u"--json"_s}, exported.out);
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    const int count = imported.json().object().value(u"added"_s).toInt();
    QFETCH(int, investments);
    QCOMPARE(count, investments);
    QVERIFY(run({u"export"_s, copy}).out == exported.out);
    const Outcome again = run({u"import"_s, copy, u"-"_s, u"--json"_s}, exported.out);
    QCOMPARE(again.json().object().value(u"unchanged"_s).toInt(), count);
    QCOMPARE(run({u"diff"_s, copy, file}).exitCode, 0);
}

void TestCommandFiles::sameInputSameBytes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList{u"list"_s};
    QTest::newRow("list json") << QStringList{u"list"_s, u"--json"_s};
    QTest::newRow("summary") << QStringList{u"summary"_s};
    QTest::newRow("export json") << QStringList{u"export"_s, u"--format"_s, u"json"_s};
    QTest::newRow("export csv") << QStringList{u"export"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("export xlsx") << QStringList{u"export"_s, u"--format"_s, u"xlsx"_s};
    QTest::newRow("chart svg") << QStringList{u"chart"_s, u"invested-potential"_s};
    QTest::newRow("chart of the portfolio") << QStringList{u"chart"_s, u"portfolio"_s};
    QTest::newRow("time line") << QStringList{u"chart"_s, u"timeline"_s};
    QTest::newRow("curve of the fund") << QStringList{u"chart"_s, u"j-curve"_s};
    QTest::newRow("curve of a contract")
        << QStringList{u"chart"_s, u"j-curve"_s, u"--id"_s, u"d921"_s};
    QTest::newRow("waterfall") << QStringList{u"chart"_s, u"waterfall"_s};
    QTest::newRow("tornado") << QStringList{u"chart"_s, u"tornado"_s, u"--id"_s, u"d921"_s};
}

void TestCommandFiles::sameInputSameBytes()
{
    QFETCH(QStringList, arguments);
    arguments.insert(1, example());
    const Outcome first = run(arguments);
    const Outcome second = run(arguments);
    QCOMPARE(first.exitCode, 0);
    QVERIFY(!first.out.isEmpty());
    QCOMPARE(first.out, second.out);
}

void TestCommandFiles::pictureNeedsNoDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("magic");
    const QStringList chart{u"chart"_s, u"invested-potential"_s};
    QTest::newRow("chart png") << chart << u"a.png"_s << QByteArray("\x89PNG");
    QTest::newRow("chart svg") << chart << u"a.svg"_s << QByteArray("<?xml");
    QTest::newRow("chart pdf") << chart << u"a.pdf"_s << QByteArray("%PDF");
    QTest::newRow("table png") << QStringList{u"list"_s} << u"a.png"_s << QByteArray("\x89PNG");
    QTest::newRow("table pdf") << QStringList{u"list"_s} << u"a.pdf"_s << QByteArray("%PDF");
}

void TestCommandFiles::pictureNeedsNoDisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, fileName);
    QFETCH(QByteArray, magic);
    arguments.insert(1, example());
    const Outcome drawn = run(arguments + QStringList{u"-o"_s, path(fileName)});
    QVERIFY2(drawn.exitCode == 0, qPrintable(drawn.err));
    QVERIFY(drawn.out.isEmpty());
    QVERIFY(contentOf(path(fileName)).startsWith(magic));
}

void TestCommandFiles::smallCountsAreMaskedInFiles()
{
    const QString file = example();
    QCOMPARE(run({u"set"_s, file, firstId(file), u"citizensPlanned=3"_s}).exitCode, 0);
    const QStringList list{u"list"_s,          file,        u"--columns"_s,
                           u"name,citizens"_s, u"--lang"_s, u"en"_s};
    const Outcome shown = run(list);
    QVERIFY(!shown.out.contains("<5"));
    QVERIFY(!shown.err.contains(u"masked"_s));
    const Outcome written = run(list + QStringList{u"-o"_s, path(u"table.txt"_s)});
    QVERIFY(contentOf(path(u"table.txt"_s)).contains("<5"));
    QVERIFY2(written.err.contains(u"masked: below 5"_s), qPrintable(written.err));
    const Outcome chosen =
        run(list + QStringList{u"-o"_s, path(u"other.txt"_s), u"--small-counts"_s, u"3"_s});
    QVERIFY(!contentOf(path(u"other.txt"_s)).contains("<"));
    QVERIFY(!chosen.err.contains(u"masked"_s));
    QCOMPARE(run(list + QStringList{u"--small-counts"_s, u"2"_s}).exitCode, 2);

    const Outcome forPrograms =
        run(list + QStringList{u"--json"_s, u"-o"_s, path(u"table.json"_s)});
    QVERIFY(contentOf(path(u"table.json"_s)).contains("\"citizens\": 3"));
    QVERIFY2(forPrograms.err.contains(u"1 number of citizens below 5 stands in it unmasked"_s),
             qPrintable(forPrograms.err));
    QVERIFY(!forPrograms.err.contains(u"masked: below"_s));

    const Outcome table =
        run({u"export"_s, file, u"--format"_s, u"csv"_s, u"--json"_s, u"--lang"_s, u"en"_s});
    QVERIFY(table.out.contains(",<5,"));
    QVERIFY2(table.err.contains(u"masked: below 5"_s), qPrintable(table.err));
    const Outcome everything = run({u"export"_s, file, u"--lang"_s, u"en"_s});
    QVERIFY(!everything.out.contains("<5"));
    QVERIFY2(everything.err.contains(u"below 5"_s), qPrintable(everything.err));
}

void TestCommandFiles::internalNotesStayInTheSecretariat()
{
    const QString file = example();
    QCOMPARE(run({u"set"_s, file, firstId(file), u"internalNote=kunsekretariatet"_s}).exitCode, 0);
    for (const QString &name : {u"x.csv"_s, u"x.xlsx"_s}) {
        QCOMPARE(run({u"export"_s, file, u"-o"_s, path(name)}).exitCode, 0);
        QVERIFY(!contentOf(path(name)).contains("kunsekretariatet"));
    }
    QCOMPARE(run({u"list"_s, file, u"-o"_s, path(u"x.txt"_s)}).exitCode, 0);
    QVERIFY(!contentOf(path(u"x.txt"_s)).contains("kunsekretariatet"));
    const Outcome everything = run({u"export"_s, file, u"--lang"_s, u"en"_s});
    QVERIFY(everything.out.contains("kunsekretariatet"));
    QVERIFY2(everything.err.contains(u"internal note"_s), qPrintable(everything.err));
}

void TestCommandFiles::diffSaysWhatChanged()
{
    const QString file = example();
    const QString copy = path(u"copy.bundlinje"_s);
    QVERIFY(QFile::copy(file, copy));
    QCOMPARE(run({u"diff"_s, file, copy}).exitCode, 0);
    const QString id = firstId(file);
    QCOMPARE(run({u"set"_s, file, id, u"theme=Ny"_s}).exitCode, 0);
    const Outcome different = run({u"diff"_s, file, copy, u"--json"_s});
    QCOMPARE(different.exitCode, 1);
    const QJsonArray all = different.json().object().value(u"differences"_s).toArray();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.at(0).toObject().value(u"field"_s).toString(), u"theme"_s);
    QCOMPARE(all.at(0).toObject().value(u"after"_s).toString(), u"Ny"_s);
}

void TestCommandFiles::asOfShowsTheDay()
{
    const QString file = example();
    const QStringList list{u"list"_s, file, u"--json"_s};
    const Outcome early = run(list + QStringList{u"--as-of"_s, u"2001-01-01"_s});
    QCOMPARE(early.exitCode, 0);
    QCOMPARE(early.json().array().size(), 0);
    QCOMPARE(run(list + QStringList{u"--as-of"_s, u"2999"_s}).json().array().size(), 9);
}

void TestCommandFiles::snapshotIsAPortfolio()
{
    const QString file = example();
    const Outcome made = run({u"snapshot"_s, file, u"--json"_s});
    QCOMPARE(made.exitCode, 0);
    const QString copy = made.json().object().value(u"file"_s).toString();
    QCOMPARE(run({u"diff"_s, file, copy}).exitCode, 0);
}

void TestCommandFiles::snapshotGoesWhereItIsAsked()
{
    const QString file = example();
    const Outcome dry =
        run({u"snapshot"_s, file, u"-o"_s, path(u"dry.bundlinje"_s), u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 0);
    QVERIFY(!QFile::exists(path(u"dry.bundlinje"_s)));

    const Outcome streamed = run({u"snapshot"_s, file, u"-o"_s, u"-"_s});
    QCOMPARE(streamed.exitCode, 0);
    const QString copy = path(u"copy.bundlinje"_s);
    QVERIFY(write(copy, streamed.out));
    QCOMPARE(run({u"diff"_s, file, copy}).exitCode, 0);

    QCOMPARE(run({u"set"_s, file, firstId(file), u"theme=Ny"_s}).exitCode, 0);
    QCOMPARE(run({u"snapshot"_s, file, u"-o"_s, copy}).exitCode, 7);
    QCOMPARE(run({u"diff"_s, file, copy}).exitCode, 1);
    QCOMPARE(run({u"snapshot"_s, file, u"-o"_s, copy, u"--force"_s}).exitCode, 0);
    QCOMPARE(run({u"diff"_s, file, copy}).exitCode, 0);
    // A file is no copy of itself.
    QCOMPARE(run({u"snapshot"_s, file, u"-o"_s, file, u"--force"_s}).exitCode, 7);
}

void TestCommandFiles::forceNeverTakesAPortfolio()
{
    const QString file = example();
    const QByteArray before = contentOf(file);
    for (const QStringList &arguments : {QStringList{u"export"_s, file, u"--format"_s, u"json"_s},
                                         QStringList{u"list"_s, file, u"--json"_s}})
        QCOMPARE(run(arguments + QStringList{u"-o"_s, file, u"--force"_s}).exitCode, 7);
    QCOMPARE(contentOf(file), before);
}

void TestCommandFiles::deviceIsWrittenInto()
{
    // Held open from both ends, so that nobody waits for anybody.
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const int descriptor = open(pipe.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(descriptor >= 0);
    const QString file = example();
    const QByteArray expected = run({u"list"_s, file}).out;
    const Outcome outcome = run({u"list"_s, file, u"-o"_s, path(u"pipe"_s), u"--force"_s});
    QByteArray received(expected.size() + 1, '\0');
    const auto size = read(descriptor, received.data(), static_cast<std::size_t>(received.size()));
    close(descriptor);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
    QVERIFY(!QFileInfo(path(u"pipe"_s)).isFile());
    QCOMPARE(received.left(size), expected);
}

void TestCommandFiles::picturesAreTheSameTwice_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"png", "svg", "pdf"}) {
        QTest::addRow("chart %s", suffix)
            << QStringList{u"chart"_s, u"portfolio"_s} << QString::fromLatin1(suffix);
        QTest::addRow("time line as %s", suffix)
            << QStringList{u"chart"_s, u"timeline"_s} << QString::fromLatin1(suffix);
    }
    for (const char *suffix : {"png", "pdf"})
        QTest::addRow("table %s", suffix) << QStringList{u"list"_s} << QString::fromLatin1(suffix);
}

void TestCommandFiles::picturesAreTheSameTwice()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, suffix);
    arguments.insert(1, example());
    QByteArrayList pictures;
    for (const QString &name : {u"first."_s + suffix, u"second."_s + suffix}) {
        QCOMPARE(run(arguments + QStringList{u"-o"_s, path(name)}).exitCode, 0);
        pictures += contentOf(path(name));
    }
    QVERIFY(!pictures.first().isEmpty());
    QVERIFY(pictures.first() == pictures.last());
    if (suffix == u"pdf")
        QVERIFY(pictures.first().contains("/CreationDate (D:20000101000000"));
}

void TestCommandFiles::diffSinceBeforeTheBeginning()
{
    const Outcome outcome = run({u"diff"_s, example(), u"--since"_s, u"2001"_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonArray all = outcome.json().object().value(u"differences"_s).toArray();
    QCOMPARE(all.size(), 9);
    QCOMPARE(all.at(0).toObject().value(u"what"_s).toString(), u"added"_s);
}

QTEST_GUILESS_MAIN(TestCommandFiles)
#include "tst_commandfiles.moc"
