#include "model/calc/internalrate.h"
#include "model/calc/modifiedrate.h"
#include "model/calc/netpresentvalue.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtTest/QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr double rate = 0.07;
constexpr double reinvestRate = 0.02;

/// Calls for some years, then distributions; now and then in turn.
QList<DatedAmount> anyFlows()
{
    QList<DatedAmount> flows;
    const int count = *rc::gen::inRange(2, 14);
    const int calls = *rc::gen::inRange(1, count);
    QDate day = QDate(2018, 1, 1).addDays(*rc::gen::inRange(0, 700));
    for (int i = 0; i < count; ++i) {
        const bool isTurned = i > 0 && *rc::gen::inRange(0, 6) == 0;
        const double size = *rc::gen::inRange(1, 5'000'000);
        flows.append({day, (i < calls) != isTurned ? -size : size});
        day = day.addDays(*rc::gen::inRange(1, 500));
    }
    return flows;
}

QList<double> amountsOf(const QList<DatedAmount> &flows)
{
    QList<double> amounts;
    for (const DatedAmount &flow : flows)
        amounts.append(flow.amount);
    return amounts;
}

/// The columns of a row, as formulas of an OpenDocument spreadsheet.
QStringList formulas(const QList<DatedAmount> &flows)
{
    QStringList amounts;
    QStringList days;
    for (const DatedAmount &flow : flows) {
        amounts.append(QString::number(flow.amount, 'f', 0));
        days.append(QString::number(QDate(1899, 12, 30).daysTo(flow.date)));
    }
    const QString values = u'{' + amounts.join(u';') + u'}';
    const QString dates = u'{' + days.join(u';') + u'}';
    const QString at = QString::number(rate);
    return {u"XIRR(%1;%2)"_s.arg(values, dates), u"XNPV(%1;%2;%3)"_s.arg(at, values, dates),
            u"IRR(%1)"_s.arg(values), u"NPV(%1;%2)"_s.arg(at, values),
            u"MIRR(%1;%2;%3)"_s.arg(values, at, QString::number(reinvestRate))};
}

QByteArray spreadsheet(const QList<QList<DatedAmount>> &rows)
{
    QString text = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document"
                   " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                   " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                   " xmlns:of=\"urn:oasis:names:tc:opendocument:xmlns:of:1.2\""
                   " office:version=\"1.2\""
                   " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
                   "<office:body><office:spreadsheet><table:table table:name=\"returns\">"_s;
    for (const QList<DatedAmount> &flows : rows) {
        text += u"<table:table-row>"_s;
        // As text, because a cell shows fewer digits than it has.
        for (const QString &formula : formulas(flows))
            text += u"<table:table-cell table:formula=\"of:=TEXT(%1;"
                    "&quot;0.00000000000000E+00&quot;)\"/>"_s.arg(formula);
        text += u"</table:table-row>"_s;
    }
    text += u"</table:table></office:spreadsheet></office:body></office:document>"_s;
    return text.toUtf8();
}

/// What the spreadsheet program computes, a line for each row; nothing if it fails.
QList<QByteArray> calculated(const QByteArray &spreadsheet)
{
    const QTemporaryDir folder;
    QFile source(folder.filePath(u"returns.fods"_s));
    if (!source.open(QIODevice::WriteOnly) || source.write(spreadsheet) != spreadsheet.size())
        return {};
    source.close();
    const QUrl profile = QUrl::fromLocalFile(folder.filePath(u"profile"_s));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"soffice"_s,
                  {u"-env:UserInstallation="_s + profile.toString(), u"--headless"_s,
                   u"--norestore"_s, u"--convert-to"_s, u"csv"_s, u"--outdir"_s, folder.path(),
                   source.fileName()});
    QFile result(folder.filePath(u"returns.csv"_s));
    if (!process.waitForFinished(180'000) || !result.open(QIODevice::ReadOnly)) {
        qWarning("%s", process.readAll().constData());
        return {};
    }
    return result.readAll().trimmed().split('\n');
}

bool isNear(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * (1 + std::abs(a));
}

/// Whether it is one of the roots. Beyond the range that is looked at there may be others.
bool isRoot(double value, const InternalRates &rates)
{
    if (value < lowestInternalRate || value > highestInternalRate)
        return true;
    return std::any_of(rates.roots.begin(), rates.roots.end(),
                       [&](double root) { return isNear(root, value, 1e-6); });
}

} // namespace

/// The functions that secretariats know from their spreadsheets give the same here, wherever a
/// spreadsheet program has an answer at all.
class TestSpreadsheetReturns final : public QObject {
    Q_OBJECT

private slots:
    void aSpreadsheetProgramCalculatesTheSame();

private:
    static QString difference(const QList<DatedAmount> &flows, const QByteArrayList &cells);
};

/// What differs in a row, or nothing.
QString TestSpreadsheetReturns::difference(const QList<DatedAmount> &flows,
                                           const QByteArrayList &cells)
{
    const QList<double> amounts = amountsOf(flows);
    const auto modified = modifiedRate(amounts, rate, reinvestRate);
    const auto isSame = [&](qsizetype column) {
        bool isNumber = false;
        const double value = cells.at(column).toDouble(&isNumber);
        if (!isNumber) // An error, which only a function that searches may give.
            return column == 0 || column == 2 || (column == 4 && !*modified);
        switch (column) {
        case 0:
            return isRoot(value, *internalRates(flows));
        case 1:
            return isNear(*netPresentValue(rate, flows), value, 1e-9);
        case 2:
            return isRoot(value, internalRates(amounts));
        case 3:
            return isNear(*netPresentValue(rate, amounts, 1), value, 1e-9);
        default:
            return *modified && isNear(**modified, value, 1e-9);
        }
    };
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (!isSame(column))
            return u"%1 is %2 there"_s.arg(formulas(flows).at(column),
                                           QString::fromLatin1(cells.at(column)));
    }
    return {};
}

void TestSpreadsheetReturns::aSpreadsheetProgramCalculatesTheSame()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("soffice is not installed");
    const auto any = rc::gen::exec([] { return anyFlows(); });
    QList<QList<DatedAmount>> rows;
    for (quint64 seed = 1; seed <= 300; ++seed)
        rows.append(any(rc::Random(seed), 50).value());
    const QList<QByteArray> lines = calculated(spreadsheet(rows));
    QCOMPARE(lines.size(), rows.size());
    int answers = 0;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QByteArrayList cells = lines.at(row).split(',');
        QCOMPARE(cells.size(), formulas(rows.at(row)).size());
        const QString wrong = difference(rows.at(row), cells);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        bool isAnswer = false;
        cells.constFirst().toDouble(&isAnswer);
        answers += isAnswer ? 1 : 0;
    }
    // Most of them have a rate there too.
    QVERIFY2(answers > rows.size() / 2, qPrintable(QString::number(answers)));
}

QTEST_GUILESS_MAIN(TestSpreadsheetReturns)
#include "tst_spreadsheetreturns.moc"
