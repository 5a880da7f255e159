#include "tests/items/recalculation.h"
#include "tests/items/reportfixture.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

namespace {

Workbook bookOf(ReportTemplate which)
{
    return reportWorkbook(made(bundlinje::test::example(), which), QLocale(QLocale::English));
}

/// The cell of that row under a heading; null where there is none.
const WorkbookCell *cellUnder(const WorkbookSheet &sheet, const QString &heading, int row)
{
    constexpr int headRow = 2;
    const QList<WorkbookCell> heads = sheet.rows.value(headRow);
    for (qsizetype column = 0; column < heads.size(); ++column) {
        const auto *text = std::get_if<QString>(&heads.at(column).value);
        if (text && *text == heading && row < sheet.rows.size()
            && column < sheet.rows.at(row).size())
            return &sheet.rows.at(row).at(column);
    }
    return nullptr;
}

const WorkbookSheet *sheetWith(const Workbook &book, const QString &heading)
{
    for (const WorkbookSheet &sheet : book.sheets) {
        if (cellUnder(sheet, heading, 2))
            return &sheet;
    }
    return nullptr;
}

} // namespace

/// Reports as workbooks: figures that go on counting, and charts beside them.
class TestReportWorkbook final : public QObject {
    Q_OBJECT

private slots:
    void aRatioIsAFormula();
    void aShareIsAFormula();
    void chartsStandBesideTheirFigures_data();
    void chartsStandBesideTheirFigures();
    void aSpreadsheetProgramCalculatesTheSame();
};

void TestReportWorkbook::aRatioIsAFormula()
{
    const Workbook book = bookOf(ReportTemplate::Portfolio);
    const WorkbookSheet *sheet = sheetWith(book, u"Potential per unit invested"_s);
    QVERIFY(sheet);
    int rows = 0;
    for (int row = 3; row < sheet->rows.size(); ++row) {
        const WorkbookCell *cell = cellUnder(*sheet, u"Potential per unit invested"_s, row);
        if (!cell || std::holds_alternative<std::monostate>(cell->value))
            continue;
        ++rows;
        QVERIFY2(cell->formula.startsWith(u"ROUND("_s), qPrintable(cell->formula));
        QCOMPARE(cell->form, NumberForm::Factor);
    }
    QVERIFY(rows > 1); // With the one of all of them.
}

void TestReportWorkbook::aShareIsAFormula()
{
    const Workbook book = bookOf(ReportTemplate::Effects);
    int shares = 0;
    for (const WorkbookSheet &sheet : book.sheets) {
        for (int row = 3; row < sheet.rows.size(); ++row) {
            const WorkbookCell *cell = cellUnder(sheet, u"Share"_s, row);
            const auto *number = cell ? std::get_if<double>(&cell->value) : nullptr;
            if (!number)
                continue;
            ++shares;
            QCOMPARE(cell->form, NumberForm::Percent);
            QVERIFY(cell->formula.contains(u'/'));
            QVERIFY(*number >= 0 && *number <= 1);
        }
    }
    QVERIFY(shares > 0);
}

void TestReportWorkbook::chartsStandBesideTheirFigures_data()
{
    QTest::addColumn<ReportTemplate>("which");
    for (const ReportTemplate which : {ReportTemplate::Repayment, ReportTemplate::Portfolio,
                                       ReportTemplate::Pack, ReportTemplate::Account})
        QTest::newRow(qPrintable(keyOf(which))) << which;
}

void TestReportWorkbook::chartsStandBesideTheirFigures()
{
    QFETCH(const ReportTemplate, which);
    int charts = 0;
    for (const WorkbookSheet &sheet : bookOf(which).sheets) {
        for (const WorkbookChart &chart : sheet.charts) {
            ++charts;
            QVERIFY(!chart.title.isEmpty() && !chart.series.isEmpty());
            for (const WorkbookChart::Series &series : chart.series) {
                QCOMPARE(series.values.lastRow - series.values.firstRow,
                         chart.names.lastRow - chart.names.firstRow);
                QVERIFY(chart.column > series.values.lastColumn);
                const WorkbookCell &head =
                    sheet.rows.at(series.head.firstRow).at(series.head.firstColumn);
                QVERIFY(std::holds_alternative<QString>(head.value));
            }
        }
    }
    QVERIFY(charts > 0);
}

void TestReportWorkbook::aSpreadsheetProgramCalculatesTheSame()
{
    if (!Recalculation::isPossible())
        QSKIP("soffice is not installed");
    Recalculation recalculation;
    for (const ReportTemplate which : reportTemplates) {
        const Workbook book = bookOf(which);
        QVERIFY(recalculation.add(keyOf(which), book, book));
    }
    QVERIFY(recalculation.run());
    for (const QString &name : recalculation.names()) {
        const QStringList found = recalculation.differencesIn(name);
        QVERIFY2(found.isEmpty(), qPrintable(u"%1: %2"_s.arg(name, found.mid(0, 8).join(u'\n'))));
    }
}

QTEST_MAIN(TestReportWorkbook)
#include "tst_reportworkbook.moc"
