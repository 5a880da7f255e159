#include "tests/items/reportfixture.h"

#include "model/items/amounttext.h"
#include "model/items/effectreport.h"
#include "model/items/guaranteetable.h"
#include "model/items/investmentsheet.h"
#include "model/items/showncase.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

/// Reports for others: each figure is the same wherever it is written, and whatever is typed.
class TestReports final : public QObject {
    Q_OBJECT

private slots:
    void theSameFigureStandsEverywhere();
    void oneGoalPaidTwiceIsReachedOnce();
    void aTotalDoesNotTellASmallCount();
    void aLeftOutTableIsStillInTheCsv();
    void smallCountsAreMasked();
    void nothingIsOfASinglePerson();
    void eachTemplateIsWellFormed_data();
    void eachTemplateIsWellFormed();
    void theSameReportGivesTheSameBytes();
    void whateverIsTypedIsPlainText_data();
    void whateverIsTypedIsPlainText();
    void guaranteesAreInTheSheetThatHasThem();
    void internalNotesStayInside();
    void whatIsNotThereIsRefused();
    void sectionsCanBeLeftOut();
    void theNameOfTheFileFitsAnySystem();
    void thePerspectiveIsThatOfTheReader();
    void whatIsMissingIsOfThePerspective();
};

void TestReports::theSameFigureStandsEverywhere()
{
    const PortfolioContent content = example();
    const Report report = made(content, ReportTemplate::Repayment, {.period = 2, .payer = 0});
    const ReportTable *table = tableOf(report, u"payers"_s);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1);
    const Money earned = moneyAt(*table, 0, u"earned"_s);
    QVERIFY(earned.minor() > 0);
    const QLocale english(QLocale::English);
    const QString shown = cellText(earned, english);
    QVERIFY(textOf(reportPage(report, english)).contains(shown));
    QVERIFY(reportCsv(report, CsvFormat::Danish)
                .contains(toDecimal(earned).replace(u'.', u',').toUtf8()));
    QVERIFY(reportCsv(report, CsvFormat::Machine).contains(toDecimal(earned).toUtf8()));

    const Workbook book = reportWorkbook(report, english);
    int sums = 0;
    for (const WorkbookSheet &sheet : book.sheets) {
        for (const QList<WorkbookCell> &row : sheet.rows) {
            for (const WorkbookCell &cell : row) {
                const auto *number = std::get_if<double>(&cell.value);
                sums += cell.formula.startsWith(u"SUM("_s) && number
                    && *number == static_cast<double>(earned.minor()) / 100;
            }
        }
    }
    QVERIFY(sums >= 1);

    const QString pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (pdftotext.isEmpty())
        QSKIP("poppler-utils are not installed");
    const auto pdf = written(report, ReportFormat::Pdf, english);
    QVERIFY(pdf);
    QProcess process;
    process.start(pdftotext, {u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    process.write(*pdf);
    process.closeWriteChannel();
    process.waitForFinished();
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(text.contains(shown), qPrintable(text));
    const auto pages = text.count(u'\f');
    for (qsizetype page = 1; page <= pages; ++page)
        QVERIFY(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)));
    QCOMPARE(text.count(u"gures as of 12 Nov 2026"_s), pages); // Fonts join f and i.
}

void TestReports::aTotalDoesNotTellASmallCount()
{
    PortfolioContent content = withContract(contract(), {});
    content.investments[0].citizensPlanned = QList<Count>{Count{.value = 3}};
    const Report report = made(content, ReportTemplate::Pack);
    QCOMPARE(std::get<QString>(figureOf(report, u"headline4"_s)), u"<5"_s);
    QVERIFY(!textOf(reportPage(report, danish)).contains(u"Planned: 3"_s));
}

void TestReports::aLeftOutTableIsStillInTheCsv()
{
    const Report report = made(example(), ReportTemplate::Repayment);
    const Report less = withoutSections(report, {u"result"_s});
    QVERIFY(tableOf(less, u"payers"_s) == nullptr);
    QCOMPARE(reportCsv(less, CsvFormat::Danish), reportCsv(report, CsvFormat::Danish));
    QVERIFY(reportCsv(report, CsvFormat::Machine).contains("DKK"));
    const Report bare = made(withContract(contract(), {}), ReportTemplate::Repayment);
    QVERIFY(reportCsv(bare, CsvFormat::English).contains("Payer"));
}

void TestReports::oneGoalPaidTwiceIsReachedOnce()
{
    InvestmentContract contract = examples::contract();
    for (PaymentComponent &component : contract.terms.components)
        component.effectGoal = contractId(401);
    const auto counted = [](uint component, qint64 count) {
        Measurement measurement = measured(1, component, 0);
        measurement.entries = {MeasurementEntry{.count = count, .measured = 60}};
        return measurement;
    };
    PortfolioContent content = withContract(contract, {counted(1, 30), counted(2, 28)});
    Investment &investment = content.investments.first();
    investment.effectGoals = {{.id = contractId(401), .targetCount = 30}};
    const ReportTable table = effectTable(investment, settingOf(content));
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(table.rows.constFirst().at(3), ExportCell(qint64{30}));
    QCOMPARE(table.rows.constFirst().at(4), ExportCell(qint64{60}));
}

void TestReports::smallCountsAreMasked()
{
    Measurement few = measured(1, 1, 3);
    few.entries[0].value.reset();
    few.entries[0].count = 3;
    few.entries[0].measured = 41;
    const PortfolioContent content = withContract(contract(), {few});
    const Report report = made(content, ReportTemplate::Repayment);
    const ReportTable *table = tableOf(report, u"lines"_s);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(std::get<QString>(table->rows.at(0).at(2)), u"<5"_s);
    QCOMPARE(std::get<qint64>(table->rows.at(0).at(3)), 41);
    QCOMPARE(std::get<QString>(table->rows.at(0).at(4)), u"<5"_s);
}

void TestReports::nothingIsOfASinglePerson()
{
    QList<Measurement> days;
    for (qint64 person = 1; person <= 6; ++person)
        days.append(measured(1, 1, 10 + static_cast<double>(person), person));
    const Report report = made(withContract(contract(), days), ReportTemplate::Repayment);
    const ReportTable *table = tableOf(report, u"lines"_s);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(std::get<double>(table->rows.at(0).at(4)), 81.0);
    const Report few = made(withContract(contract(), days.mid(0, 2)), ReportTemplate::Repayment);
    QCOMPARE(std::get<QString>(tableOf(few, u"lines"_s)->rows.at(0).at(4)), u"<5"_s);
}

void TestReports::eachTemplateIsWellFormed_data()
{
    QTest::addColumn<ReportTemplate>("which");
    QTest::addColumn<PortfolioContent>("content");
    PortfolioContent nothing;
    nothing.portfolio = newPortfolio(u"Fund"_s);
    PortfolioContent bare = nothing;
    bare.investments = {Investment{.id = InvestmentId::create(), .name = u"Bare"_s}};
    const PortfolioContent unmeasured = withContract(contract(), {});
    for (const ReportTemplate which : reportTemplates) {
        const QString key = keyOf(which);
        QTest::addRow("%s of the example", qPrintable(key)) << which << example();
        if (canReport(which, unmeasured.investments.constFirst()))
            QTest::addRow("%s, nothing measured", qPrintable(key)) << which << unmeasured;
        if (canReport(which, bare.investments.constFirst()))
            QTest::addRow("%s without a contract", qPrintable(key)) << which << bare;
        if (!isOfOneInvestment(which))
            QTest::addRow("%s of nothing", qPrintable(key)) << which << nothing;
    }
}

void TestReports::eachTemplateIsWellFormed()
{
    QFETCH(ReportTemplate, which);
    QFETCH(PortfolioContent, content);
    const Report report = made(content, which);
    QCOMPARE(report.key, keyOf(which));
    const QString text = textOf(reportPage(report, QLocale(QLocale::English)));
    QVERIFY2(!text.startsWith(u"not well-formed"_s), qPrintable(text));
    QVERIFY(text.contains(u"Bundlinje"_s)); // Which program wrote it.
    QVERIFY(text.contains(u"12 November 2026"_s));
    QVERIFY(which == ReportTemplate::Minutes || text.contains(u"What is missing"_s));
    QSet<QString> keys;
    for (const ReportSection &section : report.sections) {
        QVERIFY2(!keys.contains(section.key), qPrintable(section.key));
        keys.insert(section.key);
        for (const ReportBlock &block : section.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            for (qsizetype row = 0; table && row < table->rows.size(); ++row)
                QCOMPARE(table->rows.at(row).size(), table->columns.size());
        }
    }
    for (const ReportFormat format :
         {ReportFormat::Pdf, ReportFormat::Page, ReportFormat::Workbook, ReportFormat::Table})
        QVERIFY(written(report, format, danish));
}

void TestReports::theSameReportGivesTheSameBytes()
{
    const PortfolioContent content = example();
    for (const ReportFormat format :
         {ReportFormat::Pdf, ReportFormat::Page, ReportFormat::Workbook, ReportFormat::Table}) {
        const auto one = written(made(content, ReportTemplate::Repayment), format, danish);
        const auto other = written(made(content, ReportTemplate::Repayment), format, danish);
        QVERIFY(one && other);
        QVERIFY2(*one == *other, qPrintable(suffixOf(format)));
    }
}

void TestReports::whateverIsTypedIsPlainText_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s;
    QTest::newRow("markup") << u"<script>alert(1)</script>&amp;</table>"_s;
    QTest::newRow("long") << QString(500, u'x');
    QTest::newRow("right to left") << u"مشروع \u202E السكن"_s;
    QTest::newRow("path") << u"../..\\evil:name?*[]'"_s;
}

void TestReports::whateverIsTypedIsPlainText()
{
    QFETCH(QString, name);
    PortfolioContent content = example();
    Investment &investment = content.investments.first();
    investment.name = name;
    investment.shortName.clear();
    investment.contract->payers[0].name = name;
    investment.contract->name = name;
    for (const ReportTemplate which : reportTemplates) {
        const Report report = made(content, which);
        const QString html = reportPage(report, QLocale(QLocale::English));
        QVERIFY(!html.contains(u"<script>"_s));
        QVERIFY(textOf(html).contains(name.left(20)));
        for (const WorkbookSheet &sheet :
             reportWorkbook(report, QLocale(QLocale::English)).sheets) {
            QVERIFY2(sheet.name.size() <= 31, qPrintable(sheet.name));
            for (const QList<WorkbookCell> &row : sheet.rows) {
                for (const WorkbookCell &cell : row) {
                    // Formulas have no sign before them.
                    QVERIFY(!cell.formula.contains(name.mid(1, 20)));
                    // That of a business case calculates in many ways, the others add up and round.
                    QVERIFY(report.businessCase || cell.formula.isEmpty()
                            || cell.formula.startsWith(u"SUM("_s)
                            || cell.formula.startsWith(u"ROUND("_s)
                            || cell.formula.startsWith(u'$'));
                }
            }
        }
        QVERIFY(written(report, ReportFormat::Pdf, danish));
        QVERIFY(written(report, ReportFormat::Workbook, danish));
        const QByteArray csv = reportCsv(report, CsvFormat::Danish);
        QVERIFY(!csv.contains(";=cmd") && !csv.contains("\n=cmd"));
    }
}

void TestReports::guaranteesAreInTheSheetThatHasThem()
{
    const PortfolioContent content = example();
    for (const Investment &investment : content.investments) {
        const Report sheet = investmentSheet(investment, settingOf(content));
        const ReportTable *table = tableOf(sheet, u"guarantees"_s);
        const bool hasThem = investment.contract
            && (!investment.contract->guarantees.isEmpty()
                || !investment.contract->tranches.isEmpty());
        QCOMPARE(table != nullptr, hasThem);
        if (!table)
            continue;
        const auto report = contractReport(investment, caseSettings(content.portfolio), reportDay,
                                           QLocale(QLocale::English), false);
        const ResultTable shown = contractGuaranteesTable(*report);
        QCOMPARE(table->rows.size(), shown.rows.size());
        for (qsizetype row = 0; row < shown.rows.size(); ++row) {
            const auto *planned = std::get_if<Money>(&table->rows.at(row).at(1));
            if (planned) // The same figure as on screen.
                QCOMPARE(editText(wholeUnits(*planned), report->locale),
                         shown.rows.at(row).cells.at(1).text);
        }
        QVERIFY(textOf(reportPage(sheet, QLocale(QLocale::English))).contains(table->title));
    }
}

void TestReports::internalNotesStayInside()
{
    PortfolioContent content = example();
    for (Investment &investment : content.investments)
        investment.internalNote = u"HEMMELIGT"_s;
    for (const ReportTemplate which : reportTemplates)
        QVERIFY(!reportPage(made(content, which), danish).contains(u"HEMMELIGT"_s));
}

void TestReports::whatIsNotThereIsRefused()
{
    const PortfolioContent content = example();
    Investment bare = content.investments.constFirst();
    const ReportSetting setting = settingOf(content);
    QCOMPARE(repaymentReport(bare, {.period = 99}, setting).error().code, Error::Code::NotFound);
    QCOMPARE(repaymentReport(bare, {.payer = 99}, setting).error().code, Error::Code::NotFound);
    bare.contract.reset();
    QCOMPARE(repaymentReport(bare, {}, setting).error().code, Error::Code::NotFound);
    QCOMPARE(reportOf(content,
                      {.which = ReportTemplate::Sheet, .investment = InvestmentId::create()},
                      setting)
                 .error()
                 .code,
             Error::Code::NotFound);
}

void TestReports::sectionsCanBeLeftOut()
{
    const Report report = made(example(), ReportTemplate::Repayment);
    const Report less = withoutSections(report, {u"verification"_s, u"expected"_s});
    QCOMPARE(less.sections.size(), report.sections.size() - 2);
    QVERIFY(!reportPage(less, QLocale(QLocale::English)).contains(u"Who counted"_s));
}

void TestReports::thePerspectiveIsThatOfTheReader()
{
    const PortfolioContent content = example();
    const auto columns = [&content](ShownPerspective perspective) {
        ReportSetting setting = settingOf(content);
        setting.perspective = perspective;
        const Report report = *reportOf(content, {.which = ReportTemplate::Portfolio}, setting);
        QStringList keys{report.about.constFirst()};
        for (const ReportTable::Column &column : mainTableOf(report)->columns)
            keys.append(column.key);
        return keys;
    };
    const QStringList fund = columns(Perspective::Fund);
    QVERIFY(fund.contains(u"fundPotential"_s) && !fund.contains(u"publicPotential"_s));
    const QStringList society = columns(Perspective::PublicEconomy);
    QVERIFY(society.contains(u"publicPotential"_s) && !society.contains(u"fundPotential"_s));
    QVERIFY(society.constFirst() != fund.constFirst());
    const QStringList both = columns(ShownPerspective::both());
    QVERIFY(both.contains(u"publicPotential"_s) && both.contains(u"fundPotential"_s));
}

void TestReports::whatIsMissingIsOfThePerspective()
{
    PortfolioContent content = example();
    content.investments[0].publicPotential.reset();
    content.investments[0].chosenCase = {};
    const auto hasGaps = [&content](ShownPerspective perspective) {
        ReportSetting setting = settingOf(content);
        setting.perspective = perspective;
        return reportOf(content, {.which = ReportTemplate::Portfolio}, setting)->hasGaps;
    };
    QVERIFY(!hasGaps(Perspective::Fund));
    QVERIFY(hasGaps(Perspective::PublicEconomy));
    QVERIFY(hasGaps(ShownPerspective::both()));
}

void TestReports::theNameOfTheFileFitsAnySystem()
{
    Report report = made(example(), ReportTemplate::Repayment);
    QCOMPARE(fileNameOf(report), u"Statement of repayment_Egen bolig først_2026-11-12"_s);
    QVERIFY(fileNameOf(made(example(), ReportTemplate::Repayment, {.period = 2}))
            != fileNameOf(made(example(), ReportTemplate::Repayment, {.period = 2, .payer = 0})));
    report.subject = u"a/b\\c:d*e?\"<>|\n"_s + QString(300, u'x');
    const QString name = fileNameOf(report);
    QVERIFY(name.size() < 120);
    QVERIFY(!name.contains(u'/') && !name.contains(u':') && !name.contains(u'\n'));
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
