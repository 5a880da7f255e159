#include "model/exchange/filewriter.h"
#include "model/exchange/sourcefaults.h"
#include "model/exchange/spreadsheetreader.h"
#include "model/exchange/texttablereader.h"
#include "tests/exchange/zipfile.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <xlsxwriter.h>

using namespace bundlinje;
using namespace Qt::StringLiterals;

using Kind = SpreadsheetCell::Kind;

class TestSpreadsheetReader final : public QObject {
    Q_OBJECT

private slots:
    void readsWorkbook();
    void readsWhatOtherProgramsWrite();
    void countsFrom1904();
    void readsOpenDocument();
    void readsText_data();
    void readsText();
    void guessesSeparators_data();
    void guessesSeparators();
    void takesStatedFormat();
    void keepsBrokenRows();
    void endsWithManyBrokenRows();
    void refuses_data();
    void refuses();
    void refusesLargeFiles();
    void neverFailsOnDamage();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString file(const char *name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

namespace {

const QByteArray contentTypes = "<?xml version=\"1.0\"?><Types/>";
const QByteArray links = R"(<?xml version="1.0"?><Relationships>
<Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="r2" Type="http://x/styles" Target="/xl/styles.xml"/></Relationships>)";
const QByteArray styles = R"(<?xml version="1.0"?><styleSheet><numFmts>
<numFmt numFmtId="170" formatCode="[$-406]d\.\ mmmm\ yyyy"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="10"/></cellXfs></styleSheet>)";

QList<ZipPart> workbook(const QByteArray &rows, const QByteArray &properties = {})
{
    return {
        {"[Content_Types].xml", contentTypes},
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"urn:r\">" + properties
             + "<sheets><sheet name=\"Ark\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", links},
        {"xl/styles.xml", styles},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

QByteArray openDocument(const QByteArray &rows)
{
    return R"(<?xml version="1.0"?><office:document-content xmlns:office="urn:o" xmlns:table="urn:t"
 xmlns:text="urn:x" xmlns:style="urn:s" xmlns:calcext="urn:c"><office:automatic-styles>
<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>
<table:table table:name="Ark" table:style-name="ta1">)"
        + rows + R"(</table:table><table:table table:name="Skjult" table:style-name="ta2">
<table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>)";
}

SpreadsheetCell text(const QString &value)
{
    return {Kind::Text, value};
}

} // namespace

QString TestSpreadsheetReader::file(const char *name, const QByteArray &content) const
{
    const QString written = path(name);
    return writeFile(written, content, Overwrite::Replace) ? written : QString();
}

void TestSpreadsheetReader::readsWorkbook()
{
    const QByteArray name = path("book.xlsx").toUtf8();
    lxw_workbook *book = workbook_new(name.constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Ark æ");
    lxw_worksheet *hidden = workbook_add_worksheet(book, "Skjult");
    workbook_add_worksheet(book, "Tomt");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd.mm.yyyy");
    lxw_format *percent = workbook_add_format(book);
    format_set_num_format(percent, "0.0%");
    lxw_datetime day{.year = 2026, .month = 3, .day = 7, .hour = 13, .min = 0, .sec = 0};
    worksheet_write_string(sheet, 0, 0, "Café & <æ>", nullptr);
    worksheet_write_number(sheet, 0, 1, -12.5, nullptr);
    worksheet_write_datetime(sheet, 0, 2, &day, date);
    worksheet_write_number(sheet, 0, 3, 0.125, percent);
    worksheet_write_boolean(sheet, 0, 4, 1, nullptr);
    worksheet_write_formula_num(sheet, 0, 5, "=1+1", nullptr, 2);
    worksheet_write_formula_str(sheet, 0, 6, "=\"a\"", nullptr, "svar");
    worksheet_write_number(sheet, 2, 1, 1e15, nullptr);
    worksheet_merge_range(sheet, 4, 0, 5, 2, "flettet", nullptr);
    worksheet_write_string(hidden, 0, 0, "x", nullptr);
    worksheet_hide(hidden);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);

    const Result<Spreadsheet> read = readSpreadsheet(QString::fromUtf8(name));
    QVERIFY(read);
    QCOMPARE(read->file, u"book.xlsx"_s);
    QVERIFY(!read->textFormat);
    QCOMPARE(read->sheets.size(), 3);
    const Sheet &first = read->sheets.at(0);
    QCOMPARE(first.name, u"Ark æ"_s);
    QVERIFY(!first.isHidden);
    QVERIFY(read->sheets.at(1).isHidden);
    QVERIFY(read->sheets.at(2).rows.isEmpty());
    QCOMPARE(first.rows.size(), 3);
    QCOMPARE(first.rows.at(0).number, 1);
    const QList<SpreadsheetCell> expected{text(u"Café & <æ>"_s),
                                          {Kind::Number, u"-12.5"_s},
                                          {Kind::Date, u"2026-03-07"_s},
                                          {Kind::Number, u"0.125"_s, true},
                                          {Kind::Boolean, u"1"_s},
                                          {Kind::Number, u"2"_s},
                                          text(u"svar"_s)};
    QCOMPARE(first.rows.at(0).cells, expected);
    QCOMPARE(first.rows.at(1).number, 3);
    QCOMPARE(cellAt(first.rows.at(1), 0), SpreadsheetCell());
    QCOMPARE(cellAt(first.rows.at(1), 1).text, u"1000000000000000"_s);
    QCOMPARE(first.rows.at(2).cells, QList{text(u"flettet"_s)});
    QCOMPARE(first.merged, (QList<MergedCells>{{.row = 5, .column = 0, .rows = 2, .columns = 3}}));
}

void TestSpreadsheetReader::readsWhatOtherProgramsWrite()
{
    const QString name = path("other.xlsx");
    QVERIFY(writeZip(name,
                     workbook("<row r=\"2\"><c r=\"B2\" t=\"e\"><v>#REF!</v></c>"
                              "<c t=\"inlineStr\"><is><r><t>to</t></r><r><t> dele</t></r></is></c>"
                              "<c t=\"d\"><v>2026-03-07T00:00:00</v></c>"
                              "<c s=\"1\"><v>46088.5</v></c><c s=\"2\"><v>0.5</v></c>"
                              "<c><f>A1+1</f></c><c t=\"str\"><f>A1</f><v>a_x000D_b</v></c></row>"
                              "<row><c><v>1.10</v></c></row>")));
    const Result<Spreadsheet> read = readSpreadsheet(name);
    QVERIFY(read);
    const QList<SpreadsheetRow> &rows = read->sheets.first().rows;
    const QList<SpreadsheetCell> expected{{},
                                          {Kind::Error, u"#REF!"_s},
                                          text(u"to dele"_s),
                                          {Kind::Date, u"2026-03-07"_s},
                                          {Kind::Date, u"2026-03-07"_s},
                                          {Kind::Number, u"0.5"_s, true},
                                          {Kind::Error, u"=A1+1"_s},
                                          text(u"a\rb"_s)};
    QCOMPARE(rows.at(0).cells, expected);
    QCOMPARE(rows.at(1).number, 3);
    QCOMPARE(rows.at(1).cells, (QList<SpreadsheetCell>{{Kind::Number, u"1.1"_s}}));
}

void TestSpreadsheetReader::countsFrom1904()
{
    const QString name = path("mac.xlsx");
    QVERIFY(writeZip(name,
                     workbook("<row><c s=\"1\"><v>1</v></c><c s=\"1\"><v>44626</v></c></row>",
                              "<workbookPr date1904=\"1\"/>")));
    const Result<Spreadsheet> read = readSpreadsheet(name);
    QVERIFY(read);
    QCOMPARE(cellAt(read->sheets.first().rows.first(), 0).text, u"1904-01-02"_s);
    QCOMPARE(cellAt(read->sheets.first().rows.first(), 1).text, u"2026-03-07"_s);
}

void TestSpreadsheetReader::readsOpenDocument()
{
    const QString name = path("book.ods");
    const QByteArray rows = R"(<table:table-row>
<table:table-cell office:value-type="string"><text:p>to <text:span>linjer</text:span></text:p>
<text:p>i<text:s text:c="2"/>alt</text:p></table:table-cell>
<table:table-cell office:value-type="currency" office:value="1000"><text:p>1.000 kr</text:p>
</table:table-cell><table:table-cell office:value-type="percentage" office:value="0.125"/>
<table:table-cell office:value-type="date" office:date-value="2026-03-07T13:00:00"/>
<table:table-cell office:value-type="boolean" office:boolean-value="true"/>
<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="5"/>
<table:table-cell table:formula="of:=1/0" office:value-type="string"><text:p>#DIV/0!</text:p>
</table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row>
<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
<table:table-row><table:table-cell table:number-rows-spanned="2" office:value-type="string">
<text:p>flettet</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>)";
    QVERIFY(writeZip(name,
                     {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                      {"content.xml", openDocument(rows)}}));
    const Result<Spreadsheet> read = readSpreadsheet(name);
    QVERIFY(read);
    QCOMPARE(read->sheets.size(), 2);
    QVERIFY(read->sheets.at(1).isHidden);
    const Sheet &sheet = read->sheets.first();
    const QList<SpreadsheetCell> expected{
        text(u"to linjer\ni  alt"_s),  {Kind::Number, u"1000"_s},  {Kind::Number, u"0.125"_s, true},
        {Kind::Date, u"2026-03-07"_s}, {Kind::Boolean, u"1"_s},    {Kind::Number, u"5"_s},
        {Kind::Number, u"5"_s},        {Kind::Error, u"#DIV/0!"_s}};
    QCOMPARE(sheet.rows.at(0).cells, expected);
    QCOMPARE(sheet.rows.size(), 2);
    QCOMPARE(sheet.rows.at(1).number, 5);
    QCOMPARE(sheet.merged, (QList<MergedCells>{{.row = 5, .column = 0, .rows = 2, .columns = 1}}));
}

void TestSpreadsheetReader::readsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString words = u"Navn;Beløb\r\nRønde;“12,5”\r\n"_s;
    const QByteArray utf16(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
    QByteArray swapped = utf16;
    for (qsizetype i = 0; i < swapped.size(); i += 2)
        std::swap(swapped[i], swapped[i + 1]);
    QTest::newRow("utf-8") << words.toUtf8() << u"UTF-8"_s;
    QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + words.toUtf8() << u"UTF-8"_s;
    QTest::newRow("utf-16") << "\xFF\xFE" + utf16 << u"UTF-16"_s;
    QTest::newRow("utf-16, big end first") << "\xFE\xFF" + swapped << u"UTF-16"_s;
    QTest::newRow("utf-16 without mark") << utf16 << u"UTF-16"_s;
    QTest::newRow("windows") << QByteArray("Navn;Bel\xF8"
                                           "b\r\nR\xF8nde;\x93"
                                           "12,5\x94\r\n")
                             << u"Windows-1252"_s;
}

void TestSpreadsheetReader::readsText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const Result<Spreadsheet> read = readSpreadsheet(file("a.txt", bytes));
    QVERIFY(read);
    QCOMPARE(*read->textFormat, (TextFormat{encoding, u';'}));
    const QList<SpreadsheetRow> &rows = read->sheets.first().rows;
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).cells, (QList{text(u"Navn"_s), text(u"Beløb"_s)}));
    QCOMPARE(rows.at(1).cells, (QList{text(u"Rønde"_s), text(u"“12,5”"_s)}));
}

void TestSpreadsheetReader::guessesSeparators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("semicolons and decimal commas")
        << u"Navn;Beløb\nA;1,5\nB;12\nC;2,25\n"_s << QChar(u';');
    QTest::newRow("commas") << u"Name,Amount\nA,1.5\nB,12\n"_s << QChar(u',');
    QTest::newRow("tabs and commas in words")
        << u"Navn\tNote\nA\tja, ja\nB\tnej\n"_s << QChar(u'\t');
    QTest::newRow("in quotes") << u"\"a;b;c\",\"d;e\"\n\"f;g;h\",\"i\"\n"_s << QChar(u',');
    QTest::newRow("stated") << u"sep=|\na;b|c;d\n"_s << QChar(u'|');
    QTest::newRow("one column") << u"Navn\nA\nB\n"_s << QChar(u';');
}

void TestSpreadsheetReader::guessesSeparators()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QCOMPARE(guessedSeparator(text), separator);
}

void TestSpreadsheetReader::takesStatedFormat()
{
    const QString name = file("b.csv", "sep=,\r\na,b;c\r\n\r\nR\xC3\xB8nde,2\r\n");
    const Result<Spreadsheet> guessed = readSpreadsheet(name);
    QVERIFY(guessed);
    QCOMPARE(guessed->sheets.first().rows.first().number, 2);
    QCOMPARE(guessed->sheets.first().rows.last().number, 4);
    QCOMPARE(guessed->sheets.first().rows.last().cells.first().text, u"Rønde"_s);
    const Result<Spreadsheet> stated = readSpreadsheet(name, {u"Windows-1252"_s, u';'});
    QVERIFY(stated);
    QCOMPARE(stated->sheets.first().rows.first().cells, (QList{text(u"a,b"_s), text(u"c"_s)}));
    QCOMPARE(stated->sheets.first().rows.last().cells.first().text, u"RÃ¸nde,2"_s);
}

void TestSpreadsheetReader::keepsBrokenRows()
{
    const Result<Spreadsheet> read = readSpreadsheet(file("c.csv", "a;b\r\n1;\"2\r\n3;4\r\n"));
    QVERIFY(read);
    const Sheet &sheet = read->sheets.first();
    QCOMPARE(sheet.brokenRows, QList{2});
    QCOMPARE(sheet.rows.size(), 3);
    QCOMPARE(sheet.rows.last().cells, (QList{text(u"3"_s), text(u"4"_s)}));
}

void TestSpreadsheetReader::endsWithManyBrokenRows()
{
    const Result<Spreadsheet> read =
        readSpreadsheet(file("d.csv", "a;b\n" + QByteArray("1;\"x\"y\n").repeated(50'000)));
    QVERIFY(read);
    QCOMPARE(read->sheets.first().rows.size(), 50'001);
    QCOMPARE(read->sheets.first().brokenRows.size(), 50'000);
}

void TestSpreadsheetReader::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fault");
    const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    const QString stream = u"EncryptedPackage"_s;
    const QByteArray streamName(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    const auto add = [](const char *row, const QString &name, QStringView fault) {
        QTest::newRow(row) << name << fault.toString();
    };
    add("xls", file("e.xls", compound + QByteArray(600, '\0')), sourcefaults::oldExcel);
    add("password of a workbook", file("f.xlsx", compound + QByteArray(600, '\0') + streamName),
        sourcefaults::password);
    writeZip(path("g.ods"),
             {{"META-INF/manifest.xml", "<m:encryption-data/>"}, {"content.xml", "x"}});
    add("password of an OpenDocument file", path("g.ods"), sourcefaults::password);
    QList<ZipPart> locked = workbook("<row/>");
    locked.last().flags = 1;
    writeZip(path("h.xlsx"), locked);
    add("password of a zip file", path("h.xlsx"), sourcefaults::password);
    writeZip(path("i.xlsx"),
             workbook(QByteArray(1'000'000, ' '))
                 + QList<ZipPart>(500, {"bomb", QByteArray(1'000'000, ' ')}));
    add("zip bomb", path("i.xlsx"), sourcefaults::tooLarge);
    writeZip(path("j.zip"), {{"a.txt", "x"}});
    add("some zip file", path("j.zip"), sourcefaults::notATable);
    writeZip(path("k.xlsx"), workbook("<row><c><v>1</v></c>"));
    add("XML cut off", path("k.xlsx"), sourcefaults::damaged);
    add("zip file cut off", file("l.xlsx", readFile(path("k.xlsx"))->left(500)),
        sourcefaults::damaged);
    writeZip(path("m.xlsx"), workbook("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>"));
    add("row beyond the last", path("m.xlsx"), sourcefaults::tooLarge);
    writeZip(path("o.xlsx"), workbook("<row/>"));
    add("empty sheet", path("o.xlsx"), sourcefaults::empty);
    add("empty text", file("p.csv", "\r\n ; \r\n"), sourcefaults::empty);
    add("no bytes", file("q.csv", {}), sourcefaults::empty);
    add("picture", file("r.csv", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\1\2\3", 19)),
        sourcefaults::notATable);
    writeZip(path("s.ods"),
             {{"content.xml",
               openDocument("<table:table-row table:number-rows-repeated=\"2000000000\">"
                            "<table:table-cell office:value-type=\"float\" "
                            "office:value=\"1\"/></table:table-row>")}});
    add("too many cells", file("t.csv", QByteArray("1;2;3;4;5;6;7;8;9\n").repeated(60'000)),
        sourcefaults::tooLarge);
    add("repeated without end", path("s.ods"), sourcefaults::tooLarge);
}

void TestSpreadsheetReader::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, fault);
    const Result<Spreadsheet> read = readSpreadsheet(name);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::ImportUnreadable);
    QCOMPARE(read.error().value, fault);
    QCOMPARE(read.error().where, name);
}

void TestSpreadsheetReader::refusesLargeFiles()
{
    const QString name = file("large.csv", "a;b\n");
    QVERIFY(QFile::resize(name, 200'000'000)); // Takes no room: the file system keeps the hole.
    const Result<Spreadsheet> read = readSpreadsheet(name);
    QVERIFY(!read);
    QCOMPARE(read.error().value, sourcefaults::tooLarge.toString());
    QCOMPARE(readSpreadsheet(path("none.csv")).error().code, Error::Code::FileMissing);
}

/// Whatever byte of a workbook is wrong: a table or a sentence.
void TestSpreadsheetReader::neverFailsOnDamage()
{
    const QString name = path("whole.xlsx");
    QVERIFY(writeZip(name, workbook("<row><c><v>1</v></c><c t=\"s\"><v>9</v></c></row>")));
    const QByteArray whole = *readFile(name);
    for (qsizetype at = 0; at < whole.size(); at += 7) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0x55);
        const Result<Spreadsheet> read = readSpreadsheet(file("damaged.xlsx", damaged));
        QVERIFY(read || read.error().code == Error::Code::ImportUnreadable);
    }
}

QTEST_GUILESS_MAIN(TestSpreadsheetReader)
#include "tst_spreadsheetreader.moc"
