#include "tests/items/workbookcases.h"
#include "tests/roundcase.h"

#include "model/calc/evaluatebusinesscase.h"
#include "model/exchange/filewriter.h"
#include "model/exchange/spreadsheetreader.h"
#include "model/items/caseworkbook.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English);

/// The cell of the results beside that label, or of the column given.
const WorkbookCell *resultCell(const Workbook &workbook, const QString &label, int column = 1)
{
    for (const QList<WorkbookCell> &row : workbook.sheets.constLast().rows) {
        const auto *text = row.isEmpty() ? nullptr : std::get_if<QString>(&row.constFirst().value);
        if (text && *text == label && row.size() > column)
            return &row.at(column);
    }
    return nullptr;
}

double resultNumber(const Workbook &workbook, const QString &label, int column = 1)
{
    const WorkbookCell *cell = resultCell(workbook, label, column);
    const auto *number = cell ? std::get_if<double>(&cell->value) : nullptr;
    return number ? *number : std::nan("");
}

} // namespace

/// What stands in the workbook of a business case.
class TestCaseWorkbook final : public QObject {
    Q_OBJECT

private slots:
    void resultsAreThoseOfTheEvaluation();
    void everyInputHasACell();
    void whatIsMissingIsNoZero();
    void scenariosStandOneAfterTheOther();
    void reasonsFitTheirColumn();
    void textIsNeverAFormula();
};

void TestCaseWorkbook::resultsAreThoseOfTheEvaluation()
{
    const auto content = example();
    QVERIFY(content);
    const CaseSettings settings = caseSettings(content->portfolio);
    int cases = 0;
    for (const Investment &investment : content->investments) {
        const auto report = caseReport(content->portfolio, investment, QDate(2026, 11, 12));
        QVERIFY(report);
        CaseReport one = *report;
        one.scenarios = {one.scenarios.constFirst()};
        const Workbook workbook = caseWorkbook(one, english);
        QCOMPARE(workbook.sheets.size(), 4);
        const BusinessCaseResult result = evaluate(one.mainCase(), settings);
        const auto isResult = [&](const QString &label, double expected) {
            return isNear(resultNumber(workbook, label), expected);
        };
        QVERIFY(isResult(u"Net present value"_s, *result.netPresentValue / 100));
        QVERIFY(isResult(u"Gains, present value"_s, *result.presentValueOfConsequences / 100));
        QVERIFY(isResult(u"Costs, present value"_s, *result.presentValueOfCosts / 100));
        QVERIFY(isResult(u"Gain per unit of cost"_s, *result.benefitCostRatio));
        QVERIFY(isResult(u"Paid back after, years"_s, *result.payback));
        QVERIFY(isResult(u"Net per participant"_s, *result.netPerParticipant / 100));
        QVERIFY(isResult(u"Net per success"_s, *result.netPerSuccess / 100));
        QVERIFY(isResult(u"Budget effect in all, undiscounted"_s, *result.undiscountedNet / 100));
        QVERIFY(isNear(resultNumber(workbook, u"Municipality"_s, 3),
                       (*result.netPresentValueByPayer)[0] / 100));
        QVERIFY(
            isNear(resultNumber(workbook, u"State"_s, 2) - resultNumber(workbook, u"State"_s, 1),
                   (*result.netPresentValueByPayer)[2] / 100));
        ++cases;
    }
    QCOMPARE(cases, 9);
}

void TestCaseWorkbook::everyInputHasACell()
{
    const BusinessCase businessCase = wholeCase();
    const Workbook workbook = caseWorkbook(reportOf(newPortfolio({}), businessCase), english);
    int inputs = 0;
    for (const QList<WorkbookCell> &row : workbook.sheets.at(1).rows) {
        for (const WorkbookCell &cell : row) {
            if (cell.role == CellRole::Input) {
                QVERIFY(cell.formula.isEmpty());
                ++inputs;
            }
        }
    }
    // 2 of intake, 2 rates, 3 of counting, 5 and 2 of costs, 6 and 5 of consequences, 6 splits with
    // 5 shares and 2 with a year, 3 discount rates of 3, the years of the index.
    const auto years = static_cast<int>(newPortfolio({}).priceIndex.years.size());
    QCOMPARE(inputs, 2 + 2 + 3 + 5 + 2 + 6 + 5 + 6 * 5 + 2 + 3 * 3 + years);
    for (const QString &word : {u"Indsats"_s, u"Sparet"_s, u"Ydelse"_s, u"Samtaler"_s}) {
        Workbook changed = workbook;
        QVERIFY(typeInto(changed, word, u"Share: State"_s, 0.5));
    }
}

void TestCaseWorkbook::whatIsMissingIsNoZero()
{
    BusinessCase businessCase = wholeCase();
    businessCase.successWithout.expected.reset();
    const Workbook workbook = caseWorkbook(reportOf(newPortfolio({}), businessCase), english);
    const auto text = [&](const QString &label) {
        const WorkbookCell *cell = resultCell(workbook, label);
        const auto *word = cell ? std::get_if<QString>(&cell->value) : nullptr;
        return word ? *word : QString();
    };
    QCOMPARE(text(u"Net present value"_s), u"missing"_s);
    QCOMPARE(text(u"Internal rate of return"_s), u"missing"_s);
    QVERIFY(resultNumber(workbook, u"Costs, present value"_s) > 0);
    QString readMe;
    for (const QList<WorkbookCell> &row : workbook.sheets.constFirst().rows)
        readMe += row.isEmpty() ? QString() : std::get<QString>(row.constFirst().value) + u'\n';
    QVERIFY2(readMe.contains(u"Success rate without the effort: Expected is missing."_s),
             qPrintable(readMe));
}

void TestCaseWorkbook::scenariosStandOneAfterTheOther()
{
    CaseReport report = reportOf(newPortfolio({}), wholeCase());
    report.version.scenarios.append(wholeCase());
    report.version.scenarios.last().name = QString(300, u'å');
    report.scenarios = {1, 0};
    const Workbook workbook = caseWorkbook(report, english);
    QStringList names;
    for (const WorkbookSheet &sheet : workbook.sheets) {
        QVERIFY(sheet.name.size() <= 31);
        names += sheet.name;
    }
    QCOMPARE(names,
             QStringList({u"Read me"_s, u"Assumptions 1"_s, u"Calculation 1"_s, u"Results 1"_s,
                          u"Assumptions 2"_s, u"Calculation 2"_s, u"Results 2"_s}));
    QVERIFY(toXlsx(workbook));
}

/// A text that stands to the right of its column is cut where the label begins.
void TestCaseWorkbook::reasonsFitTheirColumn()
{
    BusinessCase losing = roundCase();
    losing.consequences[0].amount = Money::fromMinor(100, Currency::DKK);
    losing.successWith.expected = losing.successWithout.expected;
    const Workbook workbook = caseWorkbook(reportOf(newPortfolio({}), losing), english);
    int reasons = 0;
    for (const WorkbookSheet &sheet : workbook.sheets) {
        for (const QList<WorkbookCell> &row : sheet.rows) {
            for (qsizetype column = 0; column < row.size(); ++column) {
                const auto *text = std::get_if<QString>(&row.at(column).value);
                if (!text || row.at(column).formula.isEmpty())
                    continue;
                QVERIFY2(static_cast<double>(text->size()) < sheet.columnWidths.at(column),
                         qPrintable(sheet.name + u": "_s + *text));
                ++reasons;
            }
        }
    }
    QVERIFY(reasons >= 3); // Paid back, the same discounted, for each success.
}

void TestCaseWorkbook::textIsNeverAFormula()
{
    BusinessCase businessCase = wholeCase();
    businessCase.costs[0].name = u"=1+1"_s;
    businessCase.consequences[0].provenance.assumption = u"=HYPERLINK(\"x\")"_s;
    const auto bytes = toXlsx(caseWorkbook(reportOf(newPortfolio({}), businessCase), english));
    QVERIFY(bytes);
    QCOMPARE(*bytes,
             toXlsx(caseWorkbook(reportOf(newPortfolio({}), businessCase), english)).value());
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"a.xlsx"_s), *bytes, Overwrite::Refuse));
    const auto file = readSpreadsheet(folder.filePath(u"a.xlsx"_s));
    QVERIFY(file);
    bool isFound = false;
    for (const SpreadsheetRow &row : file->sheets.at(1).rows)
        isFound = isFound || row.cells.constFirst().text == u"=1+1";
    QVERIFY(isFound);
}

QTEST_GUILESS_MAIN(TestCaseWorkbook)
#include "tst_caseworkbook.moc"
