#include "tests/app/program.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace bundlinje::test;

/// `bundlinje report`: files for others without a display, and the same figures as JSON.
class TestReportCommand final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void everyTemplateIsWritten_data();
    void everyTemplateIsWritten();
    void theSameInputGivesTheSameBytes_data();
    void theSameInputGivesTheSameBytes();
    void theFigureIsThatOfTheJson();
    void chartsStandInThePage();
    void theOverviewIsOneSheet();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void nothingIsOverwrittenUnasked();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestReportCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = exampleIn(*m_folder);
    QVERIFY(!m_file.isEmpty());
}

void TestReportCommand::everyTemplateIsWritten_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QByteArray>("start");
    const QStringList one{u"--id"_s, u"Egen bolig først til de mest udsatte hjemløse unge"_s};
    QTest::newRow("repayment") << QStringList{u"repayment"_s} + one << u"a.pdf"_s
                               << QByteArray("%PDF-");
    QTest::newRow("repayment, check and payer") << QStringList{u"repayment"_s, u"--check"_s, u"2"_s,
                                                               u"--payer"_s, u"nordby kommune"_s}
            + one << u"a.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("sheet") << QStringList{u"sheet"_s} + one << u"a.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("portfolio") << QStringList{u"portfolio"_s} << u"a.xlsx"_s << QByteArray("PK");
    QTest::newRow("pack") << QStringList{u"pack"_s} << u"a.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("account") << QStringList{u"account"_s, u"--year"_s, u"2025"_s,
                                            u"--market-work"_s, u"Tre kurser."_s}
                             << u"a.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("effects") << QStringList{u"effects"_s} << u"a.csv"_s
                             << QByteArray("\xEF\xBB\xBF");
}

void TestReportCommand::everyTemplateIsWritten()
{
    QFETCH(QStringList, words);
    QFETCH(QString, output);
    QFETCH(QByteArray, start);
    const Outcome done =
        run(QStringList{u"report"_s, m_file} + words + QStringList{u"-o"_s, path(output)});
    QVERIFY2(done.exitCode == 0 || done.exitCode == 1, qPrintable(done.err));
    QVERIFY(done.out.isEmpty());
    QVERIFY(contentOf(path(output)).startsWith(start));
}

void TestReportCommand::theSameInputGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : {u"pdf"_s, u"html"_s, u"xlsx"_s, u"csv"_s})
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void TestReportCommand::theSameInputGivesTheSameBytes()
{
    QFETCH(QString, suffix);
    for (const QString &name : {u"one."_s, u"two."_s})
        QVERIFY(run({u"report"_s, m_file, u"portfolio"_s, u"-o"_s, path(name + suffix)}).exitCode
                <= 1); // 1 = the report says that something is missing.
    const QByteArray one = contentOf(path(u"one."_s + suffix));
    QVERIFY(!one.isEmpty());
    QVERIFY(one == contentOf(path(u"two."_s + suffix)));
}

void TestReportCommand::theFigureIsThatOfTheJson()
{
    const QStringList words{u"report"_s,
                            m_file,
                            u"repayment"_s,
                            u"--id"_s,
                            u"Egen bolig først til de mest udsatte hjemløse unge"_s,
                            u"--check"_s,
                            u"2"_s};
    const Outcome answer = run(words + QStringList{u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject report = answer.json().object();
    QCOMPARE(report.value(u"template"_s).toString(), u"repayment"_s);
    const QJsonObject owed = report.value(u"sections"_s).toArray().at(0).toObject();
    const QJsonObject payers = owed.value(u"tables"_s).toObject().value(u"payers"_s).toObject();
    const QJsonObject total = payers.value(u"total"_s).toObject();
    const auto minor = [](const QJsonObject &row, const QString &key) {
        return row.value(key).toObject().value(u"minor"_s).toInteger();
    };
    qint64 sum = 0;
    const QJsonArray rows = payers.value(u"rows"_s).toArray();
    for (const QJsonValue &row : rows)
        sum += minor(row.toObject(), u"earned"_s);
    QVERIFY(sum > 0);
    QCOMPARE(minor(total, u"earned"_s), sum);
    QCOMPARE(minor(owed.value(u"figures"_s).toObject(), u"earned"_s), sum);
    QCOMPARE(run(words + QStringList{u"-o"_s, path(u"a.csv"_s), u"--lang"_s, u"en"_s}).exitCode, 0);
    const QByteArray whole = QByteArray::number(minor(rows.at(0).toObject(), u"earned"_s) / 100);
    QVERIFY(contentOf(path(u"a.csv"_s)).contains(whole + ".00"));
}

void TestReportCommand::chartsStandInThePage()
{
    QVERIFY(run({u"report"_s, m_file, u"portfolio"_s, u"-o"_s, path(u"a.html"_s)}).exitCode <= 1);
    const QByteArray page = contentOf(path(u"a.html"_s));
    QVERIFY(page.contains("<svg") && page.contains("aria-label"));
    QCOMPARE(page.count("9 of 9 with a potential"), 1); // Its caption, below it alone.
}

void TestReportCommand::theOverviewIsOneSheet()
{
    const QString output = path(u"a.pdf"_s);
    const Outcome made = run({u"report"_s, m_file, u"portfolio"_s, u"-o"_s, output});
    QCOMPARE(made.exitCode, 0);
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), 1);
}

void TestReportCommand::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    const QStringList one{u"--id"_s, u"Egen bolig først til de mest udsatte hjemløse unge"_s};
    QTest::newRow("no such template") << QStringList{u"repaiment"_s} << 2;
    QTest::newRow("no such check") << QStringList{u"repayment"_s, u"--check"_s, u"99"_s} + one << 8;
    QTest::newRow("check is no number")
        << QStringList{u"repayment"_s, u"--check"_s, u"x"_s} + one << 2;
    QTest::newRow("no such payer") << QStringList{u"repayment"_s, u"--payer"_s, u"x"_s} + one << 8;
    QTest::newRow("pack of one") << QStringList{u"pack"_s} + one << 2;
    QTest::newRow("check of a sheet") << QStringList{u"sheet"_s, u"--check"_s, u"1"_s} + one << 2;
    QTest::newRow("payer of effects") << QStringList{u"effects"_s, u"--payer"_s, u"x"_s} << 2;
    QTest::newRow("no such investment") << QStringList{u"repayment"_s, u"--id"_s, u"nobody"_s} << 8;
    QTest::newRow("several investments") << QStringList{u"sheet"_s} << 8;
    QTest::newRow("no such folder")
        << QStringList{u"portfolio"_s, u"-o"_s, u"/nowhere/at/all.pdf"_s} << 7;
    QTest::newRow("unknown ending") << QStringList{u"portfolio"_s, u"-o"_s, u"a.docx"_s} << 2;
}

void TestReportCommand::wrongUsageIsTold()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    const Outcome outcome = run(QStringList{u"report"_s, m_file} + words);
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(outcome.out.isEmpty());
}

void TestReportCommand::nothingIsOverwrittenUnasked()
{
    QVERIFY(write(path(u"a.csv"_s), "mine"));
    const QStringList words{u"report"_s, m_file, u"effects"_s, u"-o"_s, path(u"a.csv"_s)};
    QVERIFY(run(words).exitCode > 1);
    QCOMPARE(contentOf(path(u"a.csv"_s)), QByteArray("mine"));
    QVERIFY(run(words + QStringList{u"--force"_s}).exitCode <= 1);
    QVERIFY(contentOf(path(u"a.csv"_s)) != "mine");
}

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
