#include "tests/app/program.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace bundlinje::test;

class TestCommandLine final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void helpFitsTheTerminal_data();
    void helpFitsTheTerminal();
    void helpExamplesWork_data() { helpFitsTheTerminal_data(); }
    void helpExamplesWork();
    void wrongUsage_data();
    void wrongUsage();
    void unknownWordSuggestsTheNearest_data();
    void unknownWordSuggestsTheNearest();

    void listChoosesSortsAndSelects();
    void listAsksForOneOfSeveralNames();
    void showNamesByIdStartAndName();
    void ambiguousNameListsCandidates();
    void setWritesOneHistoryEntry();
    void setRefuses_data();
    void setRefuses();
    void setTakesFieldsThatThereAre_data();
    void setTakesFieldsThatThereAre();
    void dryRunChangesNothing();
    void checkFindsWhatLooksWrong();
    void checkLooksAtTheSettingsToo();

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
        for (qsizetype i = 1; i <= 3; ++i)
            QVERIFY(lines.value(i).startsWith(u"  bundlinje "));
        QVERIFY(help.out.contains("130"));
    }
}

/// What the help shows is typed as it stands there, in a folder with all files it speaks of.
void TestCommandLine::helpExamplesWork()
{
    QFETCH(QStringList, arguments);
    const QStringList lines =
        QString::fromUtf8(run(arguments + QStringList{u"--help"_s}).out).split(u'\n');
    const QString original = example();
    for (const QString &line : lines.mid(1, 3)) {
        const QTemporaryDir folder;
        const QStringList words = QProcess::splitCommand(line.simplified()).mid(1);
        for (const QString &name : {u"min.bundlinje"_s, u"other.bundlinje"_s}) {
            if (words.first() != u"new")
                QVERIFY(QFile::copy(original, folder.filePath(name)));
        }
        for (const QString &name : {u"exported.json"_s, u"other.json"_s})
            QVERIFY(write(folder.filePath(name), run({u"export"_s, original}).out));
        QVERIFY(write(folder.filePath(u"liste.csv"_s), "Hvem\nA\n"));
        QVERIFY(write(folder.filePath(u"priser.csv"_s),
                      "Id;Navn;Pris;\u00c5r\nB-1;D\u00f8gn;2.000;2024\n"));
        QVERIFY(write(folder.filePath(u"liste.json"_s),
                      R"({"format": "bundlinje mapping", "currency": "DKK",
                          "columns": [{"header": "Hvem", "field": "name"}]})"));
        const QStringList workbook{u"export"_s, original, u"--format"_s,
                                   u"xlsx"_s,   u"-o"_s,  folder.filePath(u"liste.xlsx"_s)};
        QCOMPARE(run(workbook).exitCode, 0);
        QVERIFY(QDir(folder.path()).mkdir(u"indigo-2024-04-08"_s));
        QVERIFY(write(folder.filePath(u"indigo-2024-04-08/projects.csv"_s),
                      "ID,Impact Bond Name - (Value)\r\nP-1,A\r\n"));
        const Outcome outcome = run(words, {}, beside(u"bundlinje"_s), folder.path());
        // A file made today has no investment to show of an earlier day.
        const bool looksBack = words.first() == u"show" && words.contains(u"--as-of"_s);
        QVERIFY2(outcome.exitCode <= 1 || (looksBack && outcome.exitCode == 8),
                 qPrintable(line + u": "_s + outcome.err));
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
    QTest::newRow("an option alone") << QStringList{u"--quiet"_s};
    QTest::newRow("size") << QStringList{u"chart"_s, u"f"_s, u"portfolio"_s, u"--size"_s, u"10x"_s};
    QTest::newRow("measure") << QStringList{u"chart"_s, u"f"_s, u"portfolio"_s, u"--measure"_s,
                                            u"all"_s};
    QTest::newRow("condition") << QStringList{u"list"_s, u"f"_s, u"--where"_s, u"stage"_s};
    QTest::newRow("day to compare with")
        << QStringList{u"diff"_s, u"f"_s, u"--since"_s, u"yesterday"_s};
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

void TestCommandLine::unknownWordSuggestsTheNearest_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("meant");
    const QString file = u"f.bundlinje"_s;
    QTest::newRow("command") << QStringList{u"sumary"_s} << u"summary"_s;
    QTest::newRow("option") << QStringList{u"list"_s, file, u"--wher"_s} << u"--where"_s;
    QTest::newRow("chart") << QStringList{u"chart"_s, file, u"portfolo"_s} << u"portfolio"_s;
    QTest::newRow("column") << QStringList{u"list"_s, file, u"--columns"_s, u"id,nmae"_s}
                            << u"name"_s;
    QTest::newRow("sort") << QStringList{u"list"_s, file, u"--sort"_s, u"-potentail"_s}
                          << u"potential"_s;
    QTest::newRow("field") << QStringList{u"list"_s, file, u"--where"_s, u"stge=Running"_s}
                           << u"stage"_s;
    QTest::newRow("assignment") << QStringList{u"set"_s, file, u"d921"_s, u"ownShrae=5"_s}
                                << u"ownShare"_s;
    QTest::newRow("sample") << QStringList{u"new"_s, file, u"--sample"_s, u"exmple"_s}
                            << u"example"_s;
    QTest::newRow("format") << QStringList{u"export"_s, file, u"--format"_s, u"jsn"_s} << u"json"_s;
}

void TestCommandLine::unknownWordSuggestsTheNearest()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, meant);
    const Outcome outcome = run(arguments + QStringList{u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(u"Did you mean %1?"_s.arg(meant)), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(arguments.last()), qPrintable(outcome.err));
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
    const Outcome withId = run({u"list"_s, file, u"--columns"_s, u"id,ratio"_s});
    QVERIFY(withId.out.contains(first.value(u"id"_s).toString().toUtf8()));
    const QJsonObject chosen =
        run({u"list"_s, file, u"--json"_s, u"--columns"_s, u"ratio,potential"_s})
            .json()
            .array()
            .at(0)
            .toObject();
    QCOMPARE(chosen.keys(), (QStringList{u"id"_s, u"missing"_s, u"potential"_s, u"ratio"_s}));
    QVERIFY(chosen.value(u"ratio"_s).toDouble() > 0);
}

void TestCommandLine::listAsksForOneOfSeveralNames()
{
    const QString file = path(u"aarhus.bundlinje"_s);
    QCOMPARE(run({u"new"_s, file, u"--sample"_s, u"aarhus"_s}).exitCode, 0);
    const auto countWith = [&](const QString &condition) {
        return run({u"list"_s, file, u"--json"_s, u"--where"_s, condition}).json().array().size();
    };
    // Always beside another investor; a part of a name is not the name.
    QCOMPARE(countWith(u"investors=den sociale investeringsfond"_s), 5);
    QCOMPARE(countWith(u"investors=Sociale"_s), 0);
    QCOMPARE(countWith(u"investors="_s), 0);
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
             u"citizensPlanned=81"_s, u"contractAmount="_s, u"--lang"_s, u"da"_s});
    QVERIFY2(changed.exitCode == 0, qPrintable(changed.err));
    QCOMPARE(entries(), before + 1);
    const QJsonObject shown = run({u"show"_s, file, id, u"--json"_s}).json().object();
    const QJsonObject own = shown.value(u"ownShare"_s).toObject().value(u"amount"_s).toObject();
    QCOMPARE(own.value(u"minor"_s).toInteger(), 1'250'000'000);
    QCOMPARE(shown.value(u"effort"_s).toObject().value(u"start"_s).toString(), u"2026-03"_s);
    QVERIFY(shown.value(u"contractAmount"_s).isNull());
    // As the window reads and writes it in that language.
    const Outcome small = run({u"set"_s, file, id, u"ownShare=1.234"_s, u"--lang"_s, u"da"_s});
    QVERIFY2(small.out.contains("1.234\u00A0kr."), small.out.constData());
    const QJsonObject now = run({u"show"_s, file, id, u"--json"_s}).json().object();
    QCOMPARE(now.value(u"ownShare"_s).toObject().value(u"amount"_s).toObject().value(u"minor"_s),
             QJsonValue(123'400));
}

void TestCommandLine::setRefuses_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("not an amount") << u"ownShare=about sixty"_s;
    QTest::newRow("an amount in the way of another language") << u"ownShare=12,50"_s;
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

void TestCommandLine::setTakesFieldsThatThereAre_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("unknown field") << u"colour=blue"_s;
    QTest::newRow("no equals sign") << u"name"_s;
}

void TestCommandLine::setTakesFieldsThatThereAre()
{
    QFETCH(QString, assignment);
    const QString file = example();
    const QString id = firstId(file);
    const QByteArray before = contentOf(file);
    QCOMPARE(run({u"set"_s, file, id, u"theme=new"_s, assignment}).exitCode, 2);
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

void TestCommandLine::checkLooksAtTheSettingsToo()
{
    const QString file = path(u"settings.bundlinje"_s);
    QCOMPARE(run({u"new"_s, file, u"--name"_s, u"Fonden 010190-1234"_s}).exitCode, 0);
    const Outcome checked = run({u"check"_s, file, u"--json"_s});
    QCOMPARE(checked.exitCode, 1);
    const QJsonArray findings = checked.json().object().value(u"findings"_s).toArray();
    QStringList fields;
    for (const QJsonValue &finding : findings) {
        QVERIFY(finding.toObject().value(u"id"_s).isNull());
        fields.append(finding.toObject().value(u"field"_s).toString());
    }
    QCOMPARE(fields, (QStringList{u"name"_s, u"fundName"_s})); // The file is named after the fund.
    QVERIFY(
        run({u"check"_s, file, u"--lang"_s, u"en"_s}).out.contains("settings of the portfolio"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
