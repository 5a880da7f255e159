#include "tests/app/program.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace bundlinje::test;

/// What is given to `import`: an INDIGO folder, a JSON export, and what is neither.
class TestSources final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void notASource_data();
    void notASource();
    void brokenJson_data();
    void brokenJson();
    void twoCurrenciesAreKeptApart();
    void tooLargeASumIsNamed();
    void indigoImport();
    void newerDump();
    void emptiedIsClearedWhenAsked();
    void reportGoesWhereItIsAsked();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// An empty portfolio.
    QString empty() const;
    /// A folder with a projects.csv of these rows.
    QString dump(const QString &name, const QByteArrayList &rows) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSources::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestSources::empty() const
{
    const QString file = path(u"fund.bundlinje"_s);
    return run({u"new"_s, file}).exitCode == 0 ? file : QString();
}

QString TestSources::dump(const QString &name, const QByteArrayList &rows) const
{
    const QByteArray header =
        "ID,Impact Bond Name - (Value),"
        "Overall project finance - Total investment commitment - Currency - (Value),"
        "Overall project finance - Total investment commitment - Amount - Exact - (Value)\r\n";
    if (!QDir(path(name)).exists() && !QDir(m_folder->path()).mkdir(name))
        return {};
    return write(path(name) + u"/projects.csv"_s, header + rows.join("\r\n") + "\r\n") ? path(name)
                                                                                       : QString();
}

void TestSources::notASource_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty file") << QByteArray() << 4 << u"NotAPortfolio"_s;
    QTest::newRow("a letter") << QByteArray("Dear secretariat,") << 4 << u"NotAPortfolio"_s;
    QTest::newRow("one of INDIGO's files")
        << QByteArray("ID,Impact Bond Name - (Value)\r\nP-1,A\r\n") << 4 << u"NotAPortfolio"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0\"\0", 6) << 4 << u"NotAPortfolio"_s;
    QTest::newRow("somebody else's JSON") << QByteArray("{\"a\":1}") << 4 << u"NotAPortfolio"_s;
    QTest::newRow("JSON cut short")
        << QByteArray("{\"format\":\"bundlinje\",\n\"version\":") << 4 << u"FileDamaged"_s;
}

void TestSources::notASource()
{
    QFETCH(QByteArray, content);
    QFETCH(int, exitCode);
    QFETCH(QString, code);
    const QString file = empty();
    const QByteArray before = contentOf(file);
    const QString source = path(u"source.json"_s);
    QVERIFY(write(source, content));
    const Outcome outcome = run({u"import"_s, file, source, u"--json"_s});
    QVERIFY2(outcome.exitCode == exitCode, qPrintable(outcome.err));
    QCOMPARE(errorOf(outcome).value(u"code"_s).toString(), code);
    QVERIFY(errorOf(outcome).value(u"where"_s).toString().startsWith(source));
    QVERIFY(run({u"import"_s, file, u"-"_s}, content).exitCode == exitCode);
    QCOMPARE(contentOf(file), before);
}

void TestSources::brokenJson_data()
{
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    QTest::newRow("newer") << QByteArray("\"version\": 2") << QByteArray("\"version\": 12") << 4
                           << u"newer Bundlinje (file version 12)"_s;
    QTest::newRow("unknown member")
        << QByteArray("\"version\": 2") << QByteArray("\"version\": 2, \"extra\": 1") << 5
        << u"a member is not known to this version. %1, extra."_s;
    QTest::newRow("no such currency")
        << QByteArray("\"currency\": \"DKK\"") << QByteArray("\"currency\": \"XYZ\"") << 5
        << u"\u00abXYZ\u00bb, an ISO 4217 currency is expected. %1, portfolio.capital.amount.currency."_s;
    QTest::newRow("amount beyond all bounds")
        << QByteArray("\"minor\": 1700000000") << QByteArray("\"minor\": 99999999999999999999") << 5
        << u"a whole number is expected"_s;
    QTest::newRow("id twice") << QByteArray("9b86e5f5-9064-59f0-95c8-cea55bcf7beb")
                              << QByteArray("d9214940-7d37-5180-9809-52ca4ed2c5b3") << 5
                              << u"two investments have the same id"_s;
    QTest::newRow("no id") << QByteArray("9b86e5f5-9064-59f0-95c8-cea55bcf7beb")
                           << QByteArray("hello") << 5 << u"\u00abhello\u00bb, an id is expected"_s;
}

void TestSources::brokenJson()
{
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, bad);
    QFETCH(int, exitCode);
    QFETCH(QString, said);
    QByteArray content = run({u"export"_s, exampleIn(*m_folder)}).out;
    QVERIFY(content.contains(good));
    const QString source = path(u"source.json"_s);
    QVERIFY(write(source, content.replace(good, bad)));
    const QString file = empty();
    const QByteArray before = contentOf(file);
    const Outcome outcome = run({u"import"_s, file, source, u"--lang"_s, u"en"_s});
    QVERIFY2(outcome.exitCode == exitCode, qPrintable(outcome.err));
    if (said.contains(u"%1"_s))
        said = said.arg(source);
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QVERIFY(outcome.err.contains(source));
    QCOMPARE(contentOf(file), before);
}

void TestSources::twoCurrenciesAreKeptApart()
{
    const QString file = empty();
    const QString folder = dump(u"dump"_s, {"P-1,A,DKK,1000", "P-2,B,EUR,7", "P-3,C,DKK,"});
    QCOMPARE(run({u"import"_s, file, folder}).exitCode, 0);
    const QJsonArray sums =
        run({u"summary"_s, file, u"--json"_s}).json().object().value(u"contractAmount"_s).toArray();
    QCOMPARE(sums.size(), 2);
    for (const QJsonValue &sum : sums) {
        const bool isKroner = sum.toObject().value(u"currency"_s) == u"DKK"_s;
        QCOMPARE(sum.toObject().value(u"minor"_s).toInteger(), isKroner ? 100'000 : 700);
        QCOMPARE(sum.toObject().value(u"n"_s).toInt(), 1);
        QCOMPARE(sum.toObject().value(u"of"_s).toInt(), 3);
    }
}

void TestSources::tooLargeASumIsNamed()
{
    const QString file = empty();
    const QString folder = dump(u"dump"_s,
                                {"P-1,A,DKK,90000000000000000", "P-2,B,DKK,90000000000000000",
                                 "P-3,C,DKK,99999999999999999999"});
    const QJsonArray unreadable = run({u"import"_s, file, folder, u"--json"_s})
                                      .json()
                                      .object()
                                      .value(u"unreadable"_s)
                                      .toArray();
    QCOMPARE(unreadable.size(), 1);
    QCOMPARE(unreadable.at(0).toObject().value(u"reason"_s).toString(),
             u"the number is too large"_s);
    const QJsonObject summary = run({u"summary"_s, file, u"--json"_s}).json().object();
    QVERIFY(summary.value(u"contractAmount"_s).toArray().isEmpty());
    QCOMPARE(summary.value(u"overflowed"_s).toArray().at(0).toString(), u"contractAmount DKK"_s);
}

void TestSources::indigoImport()
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

void TestSources::newerDump()
{
    const QString file = empty();
    QCOMPARE(
        run({u"import"_s, file,
             dump(u"first"_s, {"P-1,Bolig,DKK,1000", "P-2,Skole,DKK,2000", "P-3,Job,EUR,3000"})})
            .exitCode,
        0);
    QCOMPARE(run({u"set"_s, file, u"P-3"_s, u"name=Eget navn"_s}).exitCode, 0);
    const auto steps = [&] {
        QSet<int> numbers;
        for (const QJsonValue &entry : run({u"history"_s, file, u"--json"_s}).json().array())
            numbers.insert(entry.toObject().value(u"step"_s).toInt());
        return numbers.size();
    };
    const auto before = steps();
    const QJsonObject report =
        run({u"import"_s, file,
             dump(u"second"_s, {"P-1,Bolig Vest,DKK,", "P-3,Andet navn,EUR,3500", "P-4,Ny,DKK,1"}),
             u"--json"_s})
            .json()
            .object();
    QCOMPARE(report.value(u"added"_s).toInt(), 1);
    QCOMPARE(report.value(u"changed"_s).toInt(), 2);
    QCOMPARE(report.value(u"unchanged"_s).toInt(), 0);
    QCOMPARE(report.value(u"emptied"_s).toInt(), 1);
    QCOMPARE(report.value(u"removed"_s).toInt(), 1);
    QCOMPARE(report.value(u"kept"_s).toInt(), 1);
    QCOMPARE(steps(), before + 1);
    const QJsonObject job = run({u"show"_s, file, u"P-3"_s, u"--json"_s}).json().object();
    QCOMPARE(job.value(u"name"_s).toString(), u"Eget navn"_s);
    QCOMPARE(run({u"list"_s, file, u"--json"_s}).json().array().size(), 4);
}

void TestSources::emptiedIsClearedWhenAsked()
{
    const QString file = empty();
    QCOMPARE(run({u"import"_s, file, dump(u"first"_s, {"P-1,Bolig,DKK,1000"})}).exitCode, 0);
    const QString second = dump(u"second"_s, {"P-1,Bolig,DKK,"});
    const auto hasAmount = [&] {
        const QJsonArray rows = run({u"list"_s, file, u"--json"_s}).json().array();
        return !rows.at(0).toObject().value(u"contractAmount"_s).isNull();
    };
    const QString copy = path(u"copy.bundlinje"_s);
    QVERIFY(QFile::copy(file, copy));
    QCOMPARE(run({u"import"_s, file, second}).exitCode, 0);
    QVERIFY(hasAmount());
    QVERIFY(QFile::remove(file) && QFile::copy(copy, file));
    QCOMPARE(run({u"import"_s, file, second, u"--clear-emptied"_s}).exitCode, 0);
    QVERIFY(!hasAmount());
}

void TestSources::reportGoesWhereItIsAsked()
{
    const QString file = empty();
    const QString folder = dump(u"dump"_s, {"P-1,A,kroner,5"});
    const Outcome shown = run({u"import"_s, file, folder, u"--report"_s, u"-"_s, u"--dry-run"_s});
    QVERIFY(shown.out.startsWith("file,sheet,row,id,column,value,reason\r\n"));
    QCOMPARE(shown.out.count('\n'), 3);
    QVERIFY(!QFile::exists(u"-"_s));
    const QString report = path(u"cells.csv"_s);
    QCOMPARE(run({u"import"_s, file, folder, u"--report"_s, report, u"--strict"_s}).exitCode, 1);
    QCOMPARE(contentOf(report), shown.out);
    QCOMPARE(run({u"import"_s, file, folder, u"--report"_s, report}).exitCode, 7);
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
