#include "tests/app/program.h"

#include <QtTest/QTest>

using namespace bundlinje::test;

/// `import` of a spreadsheet: guessed, by a mapping, with a report, strictly.
class TestTableImportCommand final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void importsWhatHeadersTell();
    void followsAMapping();
    void reportsAndIsStrict();
    void importsUnitPrices();
    void refusesWhatIsNotThere();

private:
    QTemporaryDir m_folder;
    QString m_file;
    QString m_table;
};

void TestTableImportCommand::init()
{
    m_file = m_folder.filePath(u"p.bundlinje"_s);
    QFile::remove(m_file);
    QCOMPARE(run({u"new"_s, m_file}).exitCode, 0);
    m_table = m_folder.filePath(u"liste.csv"_s);
    QVERIFY(write(m_table, "Hvem;Kolonne B;Start\nUngehjem;12,5;07.03.2026\nCafe;ca. 60;2026\n"));
}

void TestTableImportCommand::importsWhatHeadersTell()
{
    const Outcome dry = run({u"import"_s, m_file, m_table, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(dry.exitCode == 0, qPrintable(dry.err));
    QCOMPARE(dry.json().object().value(u"added"_s).toInt(), 2);
    QCOMPARE(dry.json().object().value(u"unknownColumns"_s).toArray().first().toString(),
             u"Kolonne B"_s);
    QCOMPARE(run({u"list"_s, m_file, u"--json"_s}).json().array().size(), 0);
    QCOMPARE(run({u"import"_s, m_file, m_table}).exitCode, 0);
    QCOMPARE(run({u"list"_s, m_file, u"--json"_s}).json().array().size(), 2);
    const Outcome again = run({u"import"_s, m_file, m_table, u"--json"_s});
    QCOMPARE(again.json().object().value(u"unchanged"_s).toInt(), 2);
}

void TestTableImportCommand::followsAMapping()
{
    const QString mapping = m_folder.filePath(u"mapping.json"_s);
    QVERIFY(write(mapping, R"({"format": "bundlinje mapping", "currency": "DKK", "columns": [
        {"header": "Hvem", "field": "name"},
        {"header": "Kolonne B", "field": "ownShare", "decimal": "comma", "zeros": 6}]})"));
    const Outcome done = run({u"import"_s, m_file, m_table, u"--mapping"_s, mapping, u"--json"_s});
    QVERIFY2(done.exitCode == 0, qPrintable(done.err));
    const QJsonObject cell =
        done.json().object().value(u"unreadable"_s).toArray().first().toObject();
    QCOMPARE(cell.value(u"column"_s).toString(), u"Kolonne B"_s);
    QCOMPARE(cell.value(u"value"_s).toString(), u"ca. 60"_s);
    const QByteArray shown = run({u"show"_s, m_file, u"Ungehjem"_s, u"--json"_s}).out;
    QVERIFY2(shown.contains("1250000000"), shown.constData()); // Øre.
}

void TestTableImportCommand::reportsAndIsStrict()
{
    const QString report = m_folder.filePath(u"rapport.json"_s);
    QVERIFY(write(m_table, "Navn;Egen andel\nA;ca. 60\n"));
    const Outcome strict =
        run({u"import"_s, m_file, m_table, u"--strict"_s, u"--report"_s, report});
    QCOMPARE(strict.exitCode, 1);
    QVERIFY(contentOf(report).contains("ca. 60"));
    QCOMPARE(run({u"import"_s, m_file, m_table}).exitCode, 0);
}

void TestTableImportCommand::importsUnitPrices()
{
    QVERIFY(write(m_table,
                  "Id;Ydelse;Enhed;\303\205r;Pris;Kommune;Stat\n"
                  "HJ-1;Herberg;d\303\270gn;2023;1.600;0,6;0,4\n"
                  "HJ-2;Andet;d\303\270gn;2023;ca. 9;1;0\n"));
    const Outcome first = run({u"import"_s, m_file, m_table, u"--prices"_s, u"--strict"_s});
    QCOMPARE(first.exitCode, 1);
    QVERIFY2(first.out.contains("numbers are read as parts of a whole"), first.out.constData());
    const QJsonObject again =
        run({u"import"_s, m_file, m_table, u"--prices"_s, u"--json"_s}).json().object();
    QCOMPARE(again.value(u"unchanged"_s).toInt(), 1);
    QCOMPARE(again.value(u"added"_s).toInt(), 0);
    const QJsonObject cell = again.value(u"unreadable"_s).toArray().first().toObject();
    QCOMPARE(cell.value(u"column"_s).toString(), u"Pris"_s);
    QCOMPARE(cell.value(u"row"_s).toInt(), 3);
    const QString json = m_folder.filePath(u"alt.json"_s);
    QCOMPARE(run({u"export"_s, m_file, u"-o"_s, json, u"--force"_s}).exitCode, 0);
    QVERIFY(contentOf(json).contains("HJ-1"));
    QVERIFY(run({u"import"_s, m_file, json, u"--prices"_s}).exitCode != 0); // It is no table.
    const QString mapping = m_folder.filePath(u"investments.json"_s);
    QVERIFY(write(mapping, R"({"format": "bundlinje mapping", "currency": "DKK",
                               "columns": [{"header": "Navn", "field": "name"}]})"));
    const Outcome mixed =
        run({u"import"_s, m_file, m_table, u"--prices"_s, u"--mapping"_s, mapping});
    QVERIFY(mixed.exitCode != 0);
    QVERIFY2(mixed.err.contains(u"the mapping is of investments"), qPrintable(mixed.err));
}

void TestTableImportCommand::refusesWhatIsNotThere()
{
    const Outcome noSheet =
        run({u"import"_s, m_file, m_table, u"--sheet"_s, u"Ark 9"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(noSheet.exitCode, 3);
    QVERIFY(noSheet.err.contains(u"no sheet of that name"_s));
    QVERIFY(write(m_table, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old"));
    const Outcome old = run({u"import"_s, m_file, m_table, u"--lang"_s, u"da"_s});
    QCOMPARE(old.exitCode, 3);
    QVERIFY(old.err.contains(u".xlsx"_s));
}

QTEST_GUILESS_MAIN(TestTableImportCommand)
#include "tst_tableimportcommand.moc"
