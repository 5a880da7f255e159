#include "model/exchange/csvexport.h"
#include "model/exchange/exporttable.h"
#include "model/exchange/filewriter.h"
#include "model/exchange/xlsxexport.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

MoneyFigure figure(qint64 minor, const char16_t *currency)
{
    return {Money::fromMinor(minor, *Currency::fromCode(currency)), Basis::Stated, {}};
}

PortfolioContent content()
{
    Investment first{.id = InvestmentId::create(), .name = u"Ungehjem; \"Vest\""_s};
    first.stage = u"Running"_s;
    first.ownShare = figure(1'250'000'050, u"DKK");
    first.effort.start = *PartialDate::fromIso(u"2022-03-07");
    first.effort.plannedEnd = *PartialDate::fromIso(u"2024-12");
    first.internalNote = u"kun sekretariatet"_s;
    Investment second{.id = InvestmentId::create(), .name = u"=cmd|' /C calc'!A1"_s};
    second.ownShare = figure(50'000'000, u"DKK");
    Investment third{.id = InvestmentId::create(), .name = u"Overseas"_s};
    third.ownShare = figure(700, u"EUR");
    return {newPortfolio(u"Fonden"_s), {first, second, third}};
}

/// An investment for each of these numbers of persons.
PortfolioContent withCitizens(const QList<qint64> &counts)
{
    PortfolioContent content{newPortfolio(u"Fonden"_s), {}};
    for (const qint64 count : counts) {
        Investment one{.id = InvestmentId::create(), .name = u"Hjem"_s};
        one.citizensPlanned = {{.value = count, .unit = CountUnit::Persons}};
        content.investments.append(one);
    }
    return content;
}

/// One part of a workbook, unzipped.
QString part(const QByteArray &workbook, const QString &name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.xlsx"_s);
    if (!writeFile(path, workbook, Overwrite::Refuse))
        return {};
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, name});
    unzip.waitForFinished();
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

} // namespace

class TestTableExport final : public QObject {
    Q_OBJECT

private slots:
    void csvFollowsTheLanguage();
    void csvForMachinesIsPlain();
    void aNameNeverBecomesAFormula();
    void theInternalNoteStaysAtHome();
    void smallCountsAreMaskedAndSaid();
    void theThresholdIsChosen();
    void everythingSaysThatItIsUnmasked();
    void theWorkbookHasTypedCellsAndLiveTotals();
    void sameContentGivesSameBytes();
};

void TestTableExport::csvFollowsTheLanguage()
{
    const QByteArray bytes = toCsv(content(), CsvFormat::Danish, {{u"Running"_s, u"I drift"_s}});
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QString danish = QString::fromUtf8(bytes);
    QVERIFY(danish.contains(u";\"Ungehjem; \"\"Vest\"\"\";"_s));
    QVERIFY(danish.contains(u";12500000,50;DKK;"_s));
    QVERIFY(danish.contains(u";07.03.2022;2024-12;"_s));
    QVERIFY(danish.contains(u";I drift;"_s));
    const QString english = QString::fromUtf8(toCsv(content(), CsvFormat::English));
    QVERIFY(english.contains(u",12500000.50,DKK,"_s));
    QVERIFY(english.contains(u",2022-03-07,2024-12,"_s));
}

void TestTableExport::csvForMachinesIsPlain()
{
    const QString text = QString::fromUtf8(toCsv(content(), CsvFormat::Machine));
    QVERIFY(text.startsWith(u"id,externalId,name,shortName,stage"_s));
    QVERIFY(text.contains(u",=cmd|' /C calc'!A1,"_s));
    const QStringList lines = text.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(QString::fromUtf8(toCsv(PortfolioContent{}, CsvFormat::Machine)).count(u"\r\n"_s), 1);
}

void TestTableExport::aNameNeverBecomesAFormula()
{
    QVERIFY(toCsv(content(), CsvFormat::Danish).contains(";'=cmd|' /C calc'!A1;"));
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
        QSKIP("skipped: unzip is not installed");
    const QByteArray workbook = *toXlsx(content());
    QVERIFY(part(workbook, u"xl/sharedStrings.xml"_s).contains(u"=cmd|"_s));
    QVERIFY(!part(workbook, u"xl/worksheets/sheet1.xml"_s).contains(u"cmd|"_s));
}

void TestTableExport::theInternalNoteStaysAtHome()
{
    QVERIFY(!toCsv(content(), CsvFormat::Machine).contains("kun sekretariatet"));
    QVERIFY(!part(*toXlsx(content()), u"xl/sharedStrings.xml"_s).contains(u"sekretariatet"_s));
}

void TestTableExport::smallCountsAreMaskedAndSaid()
{
    const PortfolioContent few = withCitizens({3, 40, 60});
    const QString csv = QString::fromUtf8(toCsv(few, CsvFormat::Machine));
    QVERIFY(csv.contains(u",<5,persons,"_s));
    QVERIFY(csv.contains(u",masked,persons,"_s));
    QVERIFY(csv.contains(u",60,persons,"_s));
    QVERIFY(!csv.contains(u",3,"_s) && !csv.contains(u",40,"_s));
    QCOMPARE(exportTable(few, {}).maskedCounts, 2);
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
        QSKIP("skipped: unzip is not installed");
    const QByteArray workbook = *toXlsx(few);
    const QString sheet = part(workbook, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(!sheet.contains(u"<v>40</v>"_s));
    QVERIFY(sheet.contains(u"<v>60</v>"_s));
    const QString texts = part(workbook, u"xl/sharedStrings.xml"_s);
    QVERIFY(texts.contains(u"&lt;5"_s));
    QVERIFY(texts.contains(maskedCountsText(2, usualSmallCountThreshold)));
    QVERIFY(maskedCountsText(0, usualSmallCountThreshold).isEmpty());
}

void TestTableExport::theThresholdIsChosen()
{
    PortfolioContent few = withCitizens({3, 7, 60, 80});
    few.portfolio.smallCountThreshold = 3;
    QVERIFY(toCsv(few, CsvFormat::Machine).contains(",3,persons,"));
    few.portfolio.smallCountThreshold = 10;
    const QByteArray strict = toCsv(few, CsvFormat::Machine);
    QVERIFY(strict.contains(",<10,persons,"));
    QVERIFY(!strict.contains(",7,persons,"));
}

void TestTableExport::everythingSaysThatItIsUnmasked()
{
    PortfolioContent few = withCitizens({3, 40});
    QVERIFY(unmaskedText(few).startsWith(u"1 "_s));
    few.investments.first().citizensPlanned.clear();
    QVERIFY(unmaskedText(few).isEmpty());
    few.investments.first().internalNote = u"kun os"_s;
    QVERIFY(unmaskedText(few).contains(u"internal note"_s));
}

void TestTableExport::theWorkbookHasTypedCellsAndLiveTotals()
{
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
        QSKIP("skipped: unzip is not installed");
    const QString sheet = part(*toXlsx(content()), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(u"<v>12500000.5</v>"_s));
    QVERIFY(sheet.contains(u"<f>SUMIF(Q2:Q4,\"DKK\",P2:P4)</f><v>13000000.5</v>"_s));
    QVERIFY(sheet.contains(u"<f>COUNTIF(Q2:Q4,\"EUR\")</f><v>1</v>"_s));
    QVERIFY(sheet.contains(u"state=\"frozen\""_s));
    QVERIFY(sheet.contains(u"<autoFilter"_s));
}

void TestTableExport::sameContentGivesSameBytes()
{
    const PortfolioContent same = content();
    QCOMPARE(*toXlsx(same), *toXlsx(same));
    QCOMPARE(toCsv(same, CsvFormat::Danish), toCsv(same, CsvFormat::Danish));
    PortfolioContent empty{newPortfolio(u"Fonden"_s), {}};
    QVERIFY(toXlsx(empty));
    empty.investments.append(
        Investment{.id = InvestmentId::create(), .name = QString(40'000, u'x')});
    QVERIFY(toXlsx(empty));
}

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
