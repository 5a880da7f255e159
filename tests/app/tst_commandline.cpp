#include "tests/app/program.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace bundlinje::test;

class TestCommandLine final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void helpFitsTheTerminal_data();
    void helpFitsTheTerminal();
    void wrongUsage_data();
    void wrongUsage();
    void unknownCommandSuggestsTheNearest();

    void newMakesAFile();
    void sampleHasItsFigures();
    void listChoosesSortsAndSelects();
    void summaryCountsWhatIsMissing();
    void showNamesByIdStartAndName();
    void ambiguousNameListsCandidates();
    void setWritesOneHistoryEntry();
    void setRefuses_data();
    void setRefuses();
    void dryRunChangesNothing();
    void exportComesBackThroughImport();
    void sameInputSameBytes_data();
    void sameInputSameBytes();
    void pictureNeedsNoDisplay_data();
    void pictureNeedsNoDisplay();
    void checkFindsWhatLooksWrong();
    void diffSaysWhatChanged();
    void asOfShowsTheDay();
    void snapshotIsAPortfolio();
    void danishNumbers();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString example() const { return exampleIn(*m_folder); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCommandLine::helpFitsTheTerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("program") << QStringList{};
    for (const char *command : {"new", "import", "export", "list", "show", "set", "summary",
                                "chart", "check", "history", "diff", "snapshot"})
        QTest::newRow(command) << QStringList{QString::fromLatin1(command)};
}

void TestCommandLine::helpFitsTheTerminal()
{
    QFETCH(QStringList, arguments);
    for (const QString &language : {u"en"_s, u"da"_s}) {
        const Outcome help = run(arguments + QStringList{u"--help"_s, u"--lang"_s, language});
        QCOMPARE(help.exitCode, 0);
        const QStringList lines = QString::fromUtf8(help.out).split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 80, qPrintable(line));
        QVERIFY(lines.value(1).startsWith(u"  bundlinje "));
        QVERIFY(help.out.contains("130"));
    }
}

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"f.bundlinje"_s, u"--wher"_s};
    QTest::newRow("no file") << QStringList{u"list"_s};
    QTest::newRow("no source") << QStringList{u"import"_s, u"f.bundlinje"_s};
    QTest::newRow("option without value") << QStringList{u"list"_s, u"f"_s, u"--columns"_s};
    QTest::newRow("language") << QStringList{u"list"_s, u"f"_s, u"--lang"_s, u"fr"_s};
    QTest::newRow("perspective") << QStringList{u"list"_s, u"f"_s, u"--perspective"_s, u"x"_s};
    QTest::newRow("date") << QStringList{u"list"_s, u"f"_s, u"--as-of"_s, u"yesterday"_s};
    QTest::newRow("looking back while changing")
        << QStringList{u"set"_s, u"f"_s, u"x"_s, u"name=y"_s, u"--as-of"_s, u"2020"_s};
    QTest::newRow("nothing to compare with") << QStringList{u"diff"_s, u"f"_s};
    QTest::newRow("one word too many") << QStringList{u"summary"_s, u"f"_s, u"g"_s};
}

void TestCommandLine::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
    const Outcome asJson = run(QStringList{u"--json"_s} + arguments);
    QCOMPARE(asJson.exitCode, 2);
}

void TestCommandLine::unknownCommandSuggestsTheNearest()
{
    const Outcome outcome = run({u"sumary"_s, u"f.bundlinje"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(u"sumary"), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"summary"), qPrintable(outcome.err));
}

void TestCommandLine::newMakesAFile()
{
    const QString file = path(u"Vores fond.bundlinje"_s);
    const Outcome made = run({u"new"_s, file, u"--name"_s, u"Årets fond"_s});
    QCOMPARE(made.exitCode, 0);
    QVERIFY(made.out.isEmpty());
    const QJsonObject summary = run({u"summary"_s, file, u"--json"_s}).json().object();
    QCOMPARE(summary.value(u"name"_s).toString(), u"Årets fond"_s);
    QCOMPARE(summary.value(u"investments"_s).toInt(-1), 0);
    QVERIFY(summary.value(u"ratio"_s).toObject().value(u"value"_s).isNull());
    QVERIFY(!summary.value(u"ratio"_s).toObject().value(u"reason"_s).toString().isEmpty());
    QCOMPARE(run({u"new"_s, file}).exitCode, 7);
}

void TestCommandLine::sampleHasItsFigures()
{
    const QJsonObject summary = run({u"summary"_s, example(), u"--json"_s}).json().object();
    QCOMPARE(summary.value(u"investments"_s).toInt(), 9);
    const QJsonObject own = summary.value(u"ownShare"_s).toArray().at(0).toObject();
    QCOMPARE(own.value(u"currency"_s).toString(), u"DKK"_s);
    QCOMPARE(own.value(u"minor"_s).toInteger(), 5'600'000'000);
    QCOMPARE(own.value(u"of"_s).toInt(), 9);
    const QJsonObject potential = summary.value(u"potential"_s).toArray().at(0).toObject();
    QCOMPARE(potential.value(u"minor"_s).toInteger(), 6'200'000'000);
    QCOMPARE(potential.value(u"stated"_s).toInt() + potential.value(u"calculated"_s).toInt(),
             potential.value(u"n"_s).toInt());
    const QJsonObject ratio = summary.value(u"ratio"_s).toObject();
    QCOMPARE(ratio.value(u"over"_s).toString(), u"ownShare"_s);
    QCOMPARE(ratio.value(u"n"_s).toInt(), 9);
    QVERIFY(qAbs(ratio.value(u"value"_s).toDouble() - 62.0 / 56.0) < 1e-9);
}

void TestCommandLine::listChoosesSortsAndSelects()
{
    const QString file = example();
    const QJsonArray all =
        run({u"list"_s, file, u"--json"_s, u"--sort"_s, u"-potential"_s}).json().array();
    QCOMPARE(all.size(), 9);
    const QJsonObject first = all.at(0).toObject();
    for (const char *key : {"id", "externalId", "name", "stage", "ownShare", "contractAmount",
                            "potential", "citizens"})
        QVERIFY2(first.contains(QLatin1StringView(key)), key);
    const auto minor = [&](qsizetype i) {
        return all.at(i).toObject().value(u"potential"_s).toObject().value(u"minor"_s).toInteger();
    };
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY(minor(i - 1) >= minor(i));

    const QString stage = first.value(u"stage"_s).toString();
    const QJsonArray some =
        run({u"list"_s, file, u"--json"_s, u"--where"_s, u"stage="_s + stage}).json().array();
    QVERIFY(!some.isEmpty());
    for (const QJsonValue &row : some)
        QCOMPARE(row.toObject().value(u"stage"_s).toString(), stage);

    const Outcome few = run({u"list"_s, file, u"--columns"_s, u"name,ownShare"_s});
    QCOMPARE(few.exitCode, 0);
    QCOMPARE(few.out.count('\n'), 10);
    QCOMPARE(run({u"list"_s, file, u"--columns"_s, u"nmae"_s}).exitCode, 5);
    QCOMPARE(run({u"list"_s, file, u"--where"_s, u"stage"_s}).exitCode, 5);
}

void TestCommandLine::summaryCountsWhatIsMissing()
{
    const QString file = path(u"aarhus.bundlinje"_s);
    QCOMPARE(run({u"new"_s, file, u"--sample"_s, u"aarhus"_s}).exitCode, 0);
    const QJsonObject summary = run({u"summary"_s, file, u"--json"_s}).json().object();
    QCOMPARE(summary.value(u"investments"_s).toInt(), 9);
    QVERIFY(!summary.value(u"statedTotals"_s).toArray().isEmpty());
    const QJsonObject citizens = summary.value(u"citizens"_s).toObject();
    QCOMPARE(citizens.value(u"of"_s).toInt(), 9);
    QVERIFY(citizens.value(u"n"_s).toInt() < 9);
}

void TestCommandLine::showNamesByIdStartAndName()
{
    const QString file = example();
    const QJsonObject first = run({u"list"_s, file, u"--json"_s}).json().array().at(0).toObject();
    const QString id = first.value(u"id"_s).toString();
    for (const QString &named : {id, first.value(u"name"_s).toString()}) {
        const Outcome shown = run({u"show"_s, file, named, u"--json"_s});
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.json().object().value(u"id"_s).toString(), id);
        QVERIFY(!shown.json().object().contains(u"internalNote"_s));
    }
    QCOMPARE(run({u"show"_s, file, u"no such investment"_s}).exitCode, 8);
}

void TestCommandLine::ambiguousNameListsCandidates()
{
    const QString file = example();
    const QJsonArray all = run({u"list"_s, file, u"--json"_s}).json().array();
    for (const qsizetype i : {0, 1}) {
        const QString id = all.at(i).toObject().value(u"id"_s).toString();
        QCOMPARE(run({u"set"_s, file, id, u"name=Den samme"_s}).exitCode, 0);
    }
    const Outcome outcome = run({u"show"_s, file, u"Den samme"_s});
    QCOMPARE(outcome.exitCode, 8);
    QCOMPARE(outcome.err.count(u"Den samme ("_s), 2);
}

void TestCommandLine::setWritesOneHistoryEntry()
{
    const QString file = example();
    const QString id = firstId(file);
    const auto entries = [&] {
        return run({u"history"_s, file, id, u"--json"_s}).json().array().size();
    };
    const qsizetype before = entries();
    const Outcome changed =
        run({u"set"_s, file, id, u"ownShare=12,5 mio"_s, u"effort.start=2026-03"_s,
             u"citizensPlanned=81"_s, u"paidOut="_s, u"--lang"_s, u"da"_s});
    QVERIFY2(changed.exitCode == 0, qPrintable(changed.err));
    QCOMPARE(entries(), before + 1);
    const QJsonObject shown = run({u"show"_s, file, id, u"--json"_s}).json().object();
    const QJsonObject own = shown.value(u"ownShare"_s).toObject().value(u"amount"_s).toObject();
    QCOMPARE(own.value(u"minor"_s).toInteger(), 1'250'000'000);
    QCOMPARE(shown.value(u"effort"_s).toObject().value(u"start"_s).toString(), u"2026-03"_s);
    QVERIFY(!shown.contains(u"paidOut"_s));
}

void TestCommandLine::setRefuses_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("unknown field") << u"colour=blue"_s;
    QTest::newRow("no equals sign") << u"name"_s;
    QTest::newRow("not an amount") << u"ownShare=about sixty"_s;
    QTest::newRow("amount too large") << u"ownShare=99999999999999999999"_s;
    QTest::newRow("not a date") << u"effort.start=2026-02-30"_s;
    QTest::newRow("not a count") << u"citizensPlanned=many"_s;
    QTest::newRow("unknown stage") << u"stage=Nowhere"_s;
    QTest::newRow("no name") << u"name="_s;
}

void TestCommandLine::setRefuses()
{
    QFETCH(QString, assignment);
    const QString file = example();
    const QString id = firstId(file);
    const QByteArray before = contentOf(file);
    const Outcome outcome = run({u"set"_s, file, id, u"theme=new"_s, assignment});
    QCOMPARE(outcome.exitCode, 5);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(contentOf(file), before);
}

void TestCommandLine::dryRunChangesNothing()
{
    const QString file = example();
    const QString id = firstId(file);
    const QByteArray before = contentOf(file);
    const Outcome outcome =
        run({u"set"_s, file, id, u"theme=Something else"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json().object().value(u"changed"_s).toArray().size(), 1);
    QCOMPARE(contentOf(file), before);
}

void TestCommandLine::exportComesBackThroughImport()
{
    const QString file = example();
    const Outcome exported = run({u"export"_s, file, u"--format"_s, u"json"_s});
    QCOMPARE(exported.exitCode, 0);
    const QString copy = path(u"copy.bundlinje"_s);
    QCOMPARE(run({u"new"_s, copy}).exitCode, 0);
    const Outcome imported = run({u"import"_s, copy, u"-"_s, u"--json"_s}, exported.out);
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    QCOMPARE(imported.json().object().value(u"added"_s).toInt(), 9);
    const Outcome again = run({u"import"_s, copy, u"-"_s, u"--json"_s}, exported.out);
    QCOMPARE(again.json().object().value(u"unchanged"_s).toInt(), 9);
    QCOMPARE(run({u"diff"_s, copy, file}).exitCode, 0);
}

void TestCommandLine::sameInputSameBytes_data()
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
}

void TestCommandLine::sameInputSameBytes()
{
    QFETCH(QStringList, arguments);
    arguments.insert(1, example());
    const Outcome first = run(arguments);
    const Outcome second = run(arguments);
    QCOMPARE(first.exitCode, 0);
    QVERIFY(!first.out.isEmpty());
    QCOMPARE(first.out, second.out);
}

void TestCommandLine::pictureNeedsNoDisplay_data()
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

void TestCommandLine::pictureNeedsNoDisplay()
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

void TestCommandLine::checkFindsWhatLooksWrong()
{
    const QString file = example();
    const qsizetype before =
        run({u"check"_s, file, u"--json"_s}).json().object().value(u"findings"_s).toArray().size();
    const QString id = firstId(file);
    QCOMPARE(
        run({u"set"_s, file, id, u"effort.start=2030"_s, u"effort.plannedEnd=2020"_s}).exitCode, 0);
    const Outcome checked = run({u"check"_s, file, u"--json"_s});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY(checked.json().object().value(u"findings"_s).toArray().size() > before);
}

void TestCommandLine::diffSaysWhatChanged()
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

void TestCommandLine::asOfShowsTheDay()
{
    const QString file = example();
    const QStringList list{u"list"_s, file, u"--json"_s};
    QCOMPARE(run(list + QStringList{u"--as-of"_s, u"2001-01-01"_s}).json().array().size(), 0);
    QCOMPARE(run(list + QStringList{u"--as-of"_s, u"2999"_s}).json().array().size(), 9);
}

void TestCommandLine::snapshotIsAPortfolio()
{
    const QString file = example();
    const Outcome made = run({u"snapshot"_s, file, u"--json"_s});
    QCOMPARE(made.exitCode, 0);
    const QString copy = made.json().object().value(u"file"_s).toString();
    QCOMPARE(run({u"diff"_s, file, copy}).exitCode, 0);
}

void TestCommandLine::danishNumbers()
{
    const QString file = example();
    const QString danish = QString::fromUtf8(run({u"summary"_s, file, u"--lang"_s, u"da"_s}).out);
    QVERIFY2(danish.contains(u"56,0\u00a0mio.\u00a0kr."), qPrintable(danish));
    const QString english = QString::fromUtf8(run({u"summary"_s, file, u"--lang"_s, u"en"_s}).out);
    QVERIFY2(english.contains(u"56.0m"), qPrintable(english));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
