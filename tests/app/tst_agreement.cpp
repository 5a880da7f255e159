#include "tests/app/program.h"

#include "model/exchange/spreadsheetreader.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtTest/QTest>

#include <cmath>

using namespace bundlinje;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

namespace {

/// How a medium writes an amount.
enum class Form { Whole, Decimal, Millions, Number };

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

/// In millions with one decimal, two below one million, half away from zero.
QString millions(qint64 minor)
{
    const bool isSmall = minor < 100'000'000;
    const qint64 parts = isSmall ? 100 : 10;
    const qint64 rounded = (minor * parts * 2 + 100'000'000) / 200'000'000;
    return u"%1.%2"_s.arg(grouped(rounded / parts))
        .arg(rounded % parts, isSmall ? 2 : 1, 10, QChar(u'0'));
}

QString written(qint64 minor, Form form)
{
    switch (form) {
    case Form::Whole:
        return grouped(minor / 100);
    case Form::Decimal:
        return u"%1.%2"_s.arg(minor / 100).arg(minor % 100, 2, 10, QChar(u'0'));
    case Form::Millions:
        return millions(minor);
    case Form::Number:
        return QString::number(static_cast<double>(minor) / 100, 'g', 15);
    }
    return {};
}

/// The words of a PDF, tabs and lines as one space each.
QString textOfPdf(const QString &filePath)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, filePath, u"-"_s});
    return process.waitForFinished(180'000)
        ? QString::fromUtf8(process.readAllStandardOutput()).simplified()
        : QString();
}

/// All cells of a workbook after a spreadsheet program has calculated them.
QString cellsOf(const QString &filePath, const QDir &folder)
{
    QProcess process;
    process.start(u"soffice"_s,
                  {u"-env:UserInstallation="_s
                       + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(),
                   u"--headless"_s, u"--norestore"_s, u"--convert-to"_s, u"ods"_s, u"--outdir"_s,
                   folder.filePath(u"calculated"_s), filePath});
    if (!process.waitForFinished(180'000))
        return {};
    const QString calculated =
        folder.filePath(u"calculated/"_s + QFileInfo(filePath).completeBaseName() + u".ods"_s);
    const auto read = readSpreadsheet(calculated);
    QStringList cells;
    for (const Sheet &sheet : read ? read->sheets : QList<Sheet>()) {
        for (const SpreadsheetRow &row : sheet.rows) {
            for (const SpreadsheetCell &cell : row.cells) {
                bool isNumber = false;
                const double number = cell.text.toDouble(&isNumber);
                cells += isNumber ? QString::number(number, 'g', 15) : cell.text;
            }
        }
    }
    return cells.join(u' ');
}

} // namespace

/// That whoever looks at a figure sees the same one, on the wall, on paper, in the spreadsheet and
/// in what a script reads.
class TestAgreement final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theSameFigureStandsEverywhere_data();
    void theSameFigureStandsEverywhere();
    void theReportsJsonHasThemToTheLastUnit();

private:
    QJsonDocument answer(const QStringList &words)
    {
        return run(words + QStringList{u"--json"_s}).json();
    }
    QString textOf(const QStringList &words, const QString &suffix);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestAgreement::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = exampleIn(*m_folder);
    QVERIFY(!m_file.isEmpty());
}

QString TestAgreement::textOf(const QStringList &words, const QString &suffix)
{
    const QString output = m_folder->filePath(u"out."_s + suffix);
    const Outcome done = run(QStringList{words.constFirst(), m_file} + words.mid(1)
                             + QStringList{u"--lang"_s, u"en"_s, u"-o"_s, output});
    if (done.exitCode != 0 && done.exitCode != 1)
        return u"failed: "_s + done.err;
    if (suffix == u"pdf")
        return textOfPdf(output).replace(QChar(0xA0), u' ');
    if (suffix == u"xlsx")
        return cellsOf(output, QDir(m_folder->path())).replace(QChar(0xA0), u' ');
    return QString::fromUtf8(contentOf(output)).replace(QChar(0xA0), u' ');
}

void TestAgreement::theSameFigureStandsEverywhere_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<Form>("form");
    QTest::addColumn<bool>("hasHeadline");
    QTest::addColumn<QString>("needed");
    const auto row = [](const char *name, const QStringList &words, const QString &suffix,
                        Form form, bool hasHeadline, const QString &needed = {}) {
        QTest::newRow(name) << words << suffix << form << hasHeadline << needed;
    };
    const QString reader = u"pdftotext"_s;
    row("slides", {u"slides"_s}, u"pdf"_s, Form::Millions, true, reader);
    row("portfolio on paper", {u"report"_s, u"portfolio"_s}, u"pdf"_s, Form::Whole, true, reader);
    row("portfolio as page", {u"report"_s, u"portfolio"_s}, u"html"_s, Form::Whole, true);
    row("portfolio as workbook", {u"report"_s, u"portfolio"_s}, u"xlsx"_s, Form::Number, true,
        u"soffice"_s);
    row("portfolio as table", {u"report"_s, u"portfolio"_s}, u"csv"_s, Form::Decimal, false);
    row("board pack on paper", {u"report"_s, u"pack"_s}, u"pdf"_s, Form::Whole, true, reader);
    row("annual account on paper", {u"report"_s, u"account"_s}, u"pdf"_s, Form::Whole, true,
        reader);
    row("annual account as workbook", {u"report"_s, u"account"_s}, u"xlsx"_s, Form::Number, true,
        u"soffice"_s);
    row("chart", {u"chart"_s, u"invested-potential"_s}, u"svg"_s, Form::Millions, false);
}

void TestAgreement::theSameFigureStandsEverywhere()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, suffix);
    QFETCH(const Form, form);
    QFETCH(const bool, hasHeadline);
    QFETCH(const QString, needed);
    if (!needed.isEmpty() && QStandardPaths::findExecutable(needed).isEmpty())
        QSKIP(qPrintable(needed + u" is not installed"_s));
    const QString text = textOf(words, suffix);
    const QJsonArray investments = answer({u"list"_s, m_file}).array();
    QCOMPARE(investments.size(), 9);
    const bool hasLedger = form != Form::Millions; // Pictures are of invested and potential.
    QStringList keys{u"ownShare"_s, u"fundPotential"_s};
    if (hasLedger)
        keys += {u"paidOut"_s, u"repaid"_s};
    for (const auto &investment : investments) {
        for (const QString &key : std::as_const(keys)) {
            const QJsonValue amount = investment[key];
            if (!amount.isObject())
                continue;
            const QString shown = written(amount[u"minor"].toInteger(), form);
            QVERIFY2(text.contains(shown),
                     qPrintable(investment[u"name"].toString() + u' ' + key + u' ' + shown));
        }
    }
    if (!hasHeadline)
        return;
    const QJsonDocument summary = answer({u"summary"_s, m_file});
    QStringList headline{grouped(summary[u"citizens"][u"sum"].toInteger())};
    for (const QString &key : {u"ownShare"_s, u"potential"_s, u"repaid"_s})
        headline += u"DKK %1m"_s.arg(millions(summary[key][0][u"minor"].toInteger()));
    headline += QString::number(summary[u"ratio"][u"value"].toDouble(), 'f', 2);
    for (const QString &figure : std::as_const(headline))
        QVERIFY2(text.contains(figure), qPrintable(figure + u" in "_s + text.left(2000)));
    if (!hasLedger)
        return;
    for (const QString &key : {u"ownShare"_s, u"potential"_s, u"paidOut"_s, u"repaid"_s}) {
        const QString sum = written(summary[key][0][u"minor"].toInteger(), form);
        QVERIFY2(text.contains(sum), qPrintable(key + u' ' + sum));
    }
}

void TestAgreement::theReportsJsonHasThemToTheLastUnit()
{
    const QJsonDocument summary = answer({u"summary"_s, m_file});
    const QJsonArray investments = answer({u"list"_s, m_file}).array();
    for (const QString &report : {u"portfolio"_s, u"pack"_s, u"account"_s}) {
        const QJsonArray sections = answer({u"report"_s, m_file, report})[u"sections"].toArray();
        QJsonValue table;
        for (const auto &section : sections) {
            if (section[u"key"].toString() == u"investments")
                table = section[u"tables"][u"investments"];
        }
        QCOMPARE(table[u"rows"].toArray().size(), investments.size());
        QHash<QString, QJsonValue> byShortName;
        for (const auto &investment : investments)
            byShortName.insert(investment[u"shortName"].toString(), investment);
        int compared = 0;
        const QJsonArray rows = table[u"rows"].toArray();
        for (const auto &row : rows) {
            const QJsonValue investment = byShortName.value(row[u"name"].toString());
            for (const QString &key :
                 {u"ownShare"_s, u"paidOut"_s, u"repaid"_s, u"fundPotential"_s}) {
                if (!investment[key].isObject())
                    continue;
                ++compared;
                QCOMPARE(row[key][u"minor"].toInteger(), investment[key][u"minor"].toInteger());
            }
        }
        QVERIFY(compared > investments.size());
        const QJsonValue total = table[u"total"];
        QCOMPARE(total[u"ownShare"][u"minor"].toInteger(),
                 summary[u"ownShare"][0][u"minor"].toInteger());
        QCOMPARE(total[u"fundPotential"][u"minor"].toInteger(),
                 summary[u"potential"][0][u"minor"].toInteger());
        QCOMPARE(total[u"ratio"].toDouble(),
                 std::round(summary[u"ratio"][u"value"].toDouble() * 100) / 100);
    }
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
