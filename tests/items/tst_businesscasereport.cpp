#include "model/exchange/samples.h"
#include "model/items/businesscasereport.h"
#include "model/items/caseassumptions.h"
#include "model/items/reportwriters.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace bundlinje;

namespace {

const QLocale english(QLocale::English);
const QDate day(2026, 11, 12);

/// What a reader of the page finds in it.
struct ReadPage {
    bool isWellFormed = false;
    QString fault;
    QString language;
    QString title;
    QString text; ///< All of it, a space between elements.
    QStringList headings;
    int tables = 0;
    int rowHeads = 0; ///< `th` with a scope.
    int headsWithoutScope = 0;
};

ReadPage read(const QString &html)
{
    ReadPage page;
    QXmlStreamReader reader(html);
    QString heading;
    bool isInHeading = false;
    while (!reader.atEnd()) {
        reader.readNext();
        const QStringView name = reader.name();
        const bool isHeading = name.size() == 2 && name.at(0) == u'h' && name.at(1).isDigit();
        if (reader.isStartElement()) {
            page.text += u' ';
            if (name == u"html")
                page.language = reader.attributes().value(u"lang"_s).toString();
            page.tables += name == u"table" ? 1 : 0;
            if (name == u"th")
                ++(reader.attributes().hasAttribute(u"scope"_s) ? page.rowHeads
                                                                : page.headsWithoutScope);
            isInHeading = isInHeading || isHeading;
            if (name == u"title")
                page.title = reader.readElementText();
        } else if (reader.isEndElement() && isHeading) {
            page.headings += heading;
            heading.clear();
            isInHeading = false;
        } else if (reader.isCharacters()) {
            page.text += reader.text();
            heading += isInHeading ? reader.text().toString() : QString();
        }
    }
    page.isWellFormed = !reader.hasError();
    page.fault = reader.errorString();
    return page;
}

PortfolioContent example()
{
    return sample(Sample::Example).value_or(PortfolioContent());
}

CaseReport firstReport()
{
    const PortfolioContent content = example();
    return caseReport(content.portfolio, content.investments.constFirst(), day).value();
}

QString pageOf(const CaseReport &report, const QLocale &locale)
{
    return reportPage(businessCaseReport(report, locale), locale);
}

Result<QByteArray> pdfFileOf(const CaseReport &report, const QLocale &locale)
{
    return written(businessCaseReport(report, locale), ReportFormat::Pdf, locale);
}

} // namespace

/// The report of a business case for others: everything is in it, whatever is typed.
class TestBusinessCaseReport final : public QObject {
    Q_OBJECT

private slots:
    void everythingIsInIt();
    void whatIsMissingIsSaid();
    void aVersionSaysWhereItStands_data();
    void aVersionSaysWhereItStands();
    void whateverIsTypedIsPlainText();
    void internalNotesStayInside();
    void itIsInTheLanguageOfTheProgram();
    void thePdfHasPagesAndATitle();
    void picturesAreDrawn();
    void itsWorkbookCalculates();
    void amountsAreTyped();
    void itIsOfWhatIsLookedAt();
};

void TestBusinessCaseReport::everythingIsInIt()
{
    const PortfolioContent content = example();
    QCOMPARE(content.investments.size(), 9);
    for (const Investment &investment : content.investments) {
        const CaseReport report = caseReport(content.portfolio, investment, day).value();
        const ReadPage page = read(pageOf(report, english));
        QVERIFY2(page.isWellFormed, qPrintable(page.fault));
        QVERIFY(page.title.contains(investment.name));
        QCOMPARE(page.headings.constFirst(), page.title);
        QCOMPARE(page.headsWithoutScope, 0);
        QVERIFY(page.rowHeads > 50);
        QVERIFY(page.text.contains(content.portfolio.notice.simplified()));
        QVERIFY(page.text.contains(u"12 November 2026"_s));
        for (const AssumptionGroup &group : caseAssumptions(report.mainCase(), report.settings)) {
            QVERIFY2(page.headings.contains(group.title.simplified()), qPrintable(group.title));
            QVERIFY(page.text.contains(group.unitPrice.id));
            for (const CaseAssumption &each : group.assumptions) {
                const bool isIndex = each.field.startsWith(u"index["_s);
                QVERIFY2(isIndex || page.text.contains(each.label), qPrintable(each.label));
                if (each.value && !isIndex)
                    QVERIFY(page.text.contains(
                        assumptionText(each, *each.value, report.mainCase().currency, english)));
                if (isIndex)
                    continue;
                QVERIFY(page.text.contains(sourceText(report, each.provenance.sourceId, english)));
                QVERIFY(page.text.contains(each.provenance.page));
                QVERIFY(page.text.contains(each.provenance.assumption.simplified()));
            }
        }
    }
}

void TestBusinessCaseReport::whatIsMissingIsSaid()
{
    CaseReport report = firstReport();
    BusinessCase &businessCase = report.version.scenarios[report.scenarios.constFirst()];
    businessCase.successWithout.expected.reset();
    const ReadPage page = read(pageOf(report, english));
    QVERIFY(page.isWellFormed);
    QVERIFY(page.text.contains(u"Success rate without the effort: Expected is missing."_s));
    const qsizetype at = page.text.indexOf(u"Net present value"_s);
    QVERIFY(page.text.mid(at, 40).contains(u"missing"_s));
}

void TestBusinessCaseReport::aVersionSaysWhereItStands_data()
{
    QTest::addColumn<CaseStatus>("status");
    QTest::addColumn<QString>("approvedBy");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("draft") << CaseStatus::Draft << QString()
                           << u"This is a draft: nobody has approved it."_s;
    QTest::newRow("signed") << CaseStatus::Signed << u"Åse Øhlenschlæger"_s
                            << u"Signed 1 March 2026 by Åse Øhlenschlæger."_s;
    QTest::newRow("signed by nobody known")
        << CaseStatus::Signed << QString() << u"Signed 1 March 2026; by whom is not stated."_s;
    QTest::newRow("latest") << CaseStatus::Latest << QString()
                            << u"This is what is expected now. It is not what was signed."_s;
}

void TestBusinessCaseReport::aVersionSaysWhereItStands()
{
    QFETCH(CaseStatus, status);
    QFETCH(QString, approvedBy);
    QFETCH(QString, sentence);
    CaseReport report = firstReport();
    report.version.status = status;
    report.version.approvedBy = approvedBy;
    report.version.approvedOn = PartialDate::fromIso(u"2026-03-01"_s).value();
    QCOMPARE(reportStatus(report, english), sentence);
    QVERIFY(read(pageOf(report, english)).text.contains(sentence));
}

void TestBusinessCaseReport::whateverIsTypedIsPlainText()
{
    CaseReport report = firstReport();
    BusinessCase &businessCase = report.version.scenarios[report.scenarios.constFirst()];
    const QString odd = u"<b>Æblegård</b> & \"søn\" %1 \x01 %n"_s;
    businessCase.costs[0].name = odd;
    businessCase.consequences[0].name = QString(5000, u'å');
    businessCase.successGoal = odd;
    report.investment.name = odd;
    report.version.name = u"%2"_s;
    const ReadPage page = read(pageOf(report, english));
    QVERIFY2(page.isWellFormed, qPrintable(page.fault));
    QVERIFY(page.text.contains(u"<b>Æblegård</b> & \"søn\" %1"_s));
    QVERIFY(page.text.contains(QString(5000, u'å')));
    QVERIFY(pdfFileOf(report, english));
}

void TestBusinessCaseReport::internalNotesStayInside()
{
    CaseReport report = firstReport();
    report.investment.internalNote = u"HEMMELIGT"_s;
    QVERIFY(!pageOf(report, english).contains(u"HEMMELIGT"_s));
    const Workbook workbook = reportWorkbook(businessCaseReport(report, english), english);
    for (const WorkbookSheet &sheet : workbook.sheets) {
        for (const QList<WorkbookCell> &row : sheet.rows) {
            for (const WorkbookCell &cell : row)
                if (const auto *text = std::get_if<QString>(&cell.value))
                    QVERIFY(!text->contains(u"HEMMELIGT"_s));
        }
    }
}

void TestBusinessCaseReport::itIsInTheLanguageOfTheProgram()
{
    QCOMPARE(read(pageOf(firstReport(), english)).language, u"en"_s);
    const ReadPage danish = read(pageOf(firstReport(), QLocale(QLocale::Danish)));
    QCOMPARE(danish.language, u"da"_s);
    QVERIFY(danish.text.contains(u"12. november 2026"_s));
}

void TestBusinessCaseReport::thePdfHasPagesAndATitle()
{
    const CaseReport report = firstReport();
    const auto pdf = pdfFileOf(report, english);
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF-"));
    QVERIFY(pdf->count("/Type /Page\n") >= 3);
    const QString pdfinfo = QStandardPaths::findExecutable(u"pdfinfo"_s);
    const QString pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (pdfinfo.isEmpty() || pdftotext.isEmpty())
        QSKIP("poppler-utils are not installed");
    const auto said = [&](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        process.write(*pdf);
        process.closeWriteChannel();
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    const QString facts = said(pdfinfo, {u"-"_s});
    QVERIFY2(facts.contains(reportTitle(report)), qPrintable(facts));
    QVERIFY(facts.contains(u"A4"_s));
    const QString text = said(pdftotext, {u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    const auto pages = text.count(u'\f');
    QVERIFY(pages >= 3);
    for (qsizetype page = 1; page <= pages; ++page)
        QVERIFY(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)));
}

void TestBusinessCaseReport::picturesAreDrawn()
{
    const CaseReport report = firstReport();
    ReportPicture picture{.title = u"Lagt & sammen"_s,
                          .sentence = u"Tjent hjem efter \"3\" år."_s,
                          .svg = "<?xml version=\"1.0\"?>\n<svg width=\"9mm\" height=\"5mm\" "
                                 "viewBox=\"0 0 90 50\" xmlns=\"http://www.w3.org/2000/svg\">"
                                 "<text x=\"1\" y=\"9\">KURVEN</text></svg>\n",
                          .drawing = QPicture(),
                          .size = {90, 50}};
    QPainter painter(&picture.drawing);
    painter.drawText(1, 9, u"KURVEN"_s);
    for (int i = 0; i < 400; ++i) // So much that it outweighs where pages break.
        painter.drawLine(i * i % 89, i * 7 % 49, i * 31 % 89, i * i % 47);
    painter.end();
    Report made = businessCaseReport(report, english);
    const auto plain = written(made, ReportFormat::Pdf, english);
    for (ReportBlock &block : made.sections.first().blocks) {
        if (auto *chart = std::get_if<ReportChart>(&block))
            chart->picture = picture;
    }
    const QString html = reportPage(made, english);
    const ReadPage page = read(html);
    QVERIFY2(page.isWellFormed, qPrintable(page.fault));
    QVERIFY(page.text.contains(u"KURVEN"_s));
    QVERIFY(!html.contains(u"<?xml"_s));
    QVERIFY(!html.contains(u"9mm"_s)); // As wide as there is room.
    QVERIFY(html.contains(u"aria-label=\"Net result added up"_s));
    const auto drawn = written(made, ReportFormat::Pdf, english);
    QVERIFY(plain && drawn);
    QVERIFY(!drawn->contains("/Subtype /Image")); // Letters, not dots.
    QVERIFY(drawn->size() > plain->size());
}

void TestBusinessCaseReport::itsWorkbookCalculates()
{
    const Report report = businessCaseReport(firstReport(), english);
    const Workbook workbook = reportWorkbook(report, english);
    const auto isFormula = [](const WorkbookCell &cell) {
        return !cell.formula.isEmpty();
    };
    int formulas = 0;
    for (const WorkbookSheet &sheet : workbook.sheets) {
        for (const QList<WorkbookCell> &row : sheet.rows)
            formulas += static_cast<int>(std::count_if(row.cbegin(), row.cend(), isFormula));
    }
    QVERIFY(formulas > 100);
    QVERIFY(written(report, ReportFormat::Workbook, english)->startsWith("PK"));
    QVERIFY(!caseReport(Portfolio(), Investment(), day));
}

/// What a spreadsheet reads of the years is a number, not a text.
void TestBusinessCaseReport::amountsAreTyped()
{
    const Report report = businessCaseReport(firstReport(), english);
    const ReportTable *years = mainTableOf(report);
    QVERIFY(years && years->rows.size() > 3);
    for (const QList<ExportCell> &row : years->rows)
        QVERIFY(std::holds_alternative<Money>(row.at(1)));
    QVERIFY(written(report, ReportFormat::Table, english)->contains("DKK"));
}

void TestBusinessCaseReport::itIsOfWhatIsLookedAt()
{
    const PortfolioContent content = example();
    Investment investment = content.investments.constFirst();
    CaseVersion other = investment.businessCases.constFirst();
    other.id = QUuid::createUuid();
    BusinessCase careful = other.scenarios.constFirst();
    careful.id = QUuid::createUuid();
    other.scenarios.append(careful);
    investment.businessCases.append(other);
    const auto looked = [&](const CaseChoice &choice) {
        return caseReport(content.portfolio, investment, day, choice).value();
    };
    QCOMPARE(looked({}).version.id, investment.chosenCase);
    QCOMPARE(looked({other.id, {}}).version.id, other.id);
    QCOMPARE(looked({other.id, careful.id}).mainCase().id, careful.id);
    QCOMPARE(looked({other.id, careful.id}).scenarios.size(), other.scenarios.size());
}

QTEST_MAIN(TestBusinessCaseReport)
#include "tst_businesscasereport.moc"
