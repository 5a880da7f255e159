#include "model/exchange/xlsxreader.h"

#include "model/exchange/numberformats.h"
#include "model/exchange/sheetbuilder.h"
#include "model/exchange/sourcefaults.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Kind = SpreadsheetCell::Kind;

struct SheetEntry {
    QString name;
    QString relation;
    bool isHidden = false;
};

/// What the cells of all sheets refer to.
struct ReadWorkbook {
    QList<SheetEntry> sheets;
    bool from1904 = false;
    QStringList texts;
    QList<NumberFormat> formats;
};

/// Where a cell stands, and what it says so far.
struct RawCell {
    int row = 0;
    int column = 0;
    QString type;
    int style = -1;
    QString value;
    bool hasValue = false;
    QString formula;
    bool hasFormula = false;
};

tl::unexpected<Error> damaged(const QString &filePath, const QString &detail)
{
    return failure(Error::Code::ImportUnreadable, filePath, sourcefaults::damaged.toString(),
                   detail);
}

/// "xl/worksheets/sheet1.xml" for "worksheets/sheet1.xml" named by a part in "xl".
QString partPath(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList steps;
    for (const QString &step : (folder + u'/' + target).split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1)
            steps.resize(std::max<qsizetype>(0, steps.size() - 1));
        else
            steps.append(step);
    }
    return steps.join(u'/');
}

/// Id → part that the relations of a part name.
QHash<QString, QString> relations(const QByteArray &content, const QString &folder)
{
    QHash<QString, QString> found;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString part = partPath(folder, attributes.value("Target"_L1).toString());
        found.insert(attributes.value("Id"_L1).toString(), part);
        // The kind of part is told by the end of its type, which has several beginnings.
        found.insert(attributes.value("Type"_L1).toString().section(u'/', -1), part);
    }
    return found;
}

void readSheetList(const QByteArray &content, ReadWorkbook &workbook)
{
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const QStringView from1904 = attributes.value("date1904"_L1);
            workbook.from1904 = from1904 == "1"_L1 || from1904 == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            SheetEntry sheet{.name = attributes.value("name"_L1).toString()};
            for (const QXmlStreamAttribute &attribute : attributes) {
                // In the namespace of relations, which strict files spell otherwise.
                if (attribute.name() == "id"_L1)
                    sheet.relation = attribute.value().toString();
            }
            const QStringView state = attributes.value("state"_L1);
            sheet.isHidden = state == "hidden"_L1 || state == "veryHidden"_L1;
            workbook.sheets.append(sheet);
        }
    }
}

/// Characters that XML cannot hold are written "_x000D_".
QString unescaped(QString text)
{
    static const QRegularExpression escaped(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1))
        return text;
    qsizetype at = 0;
    for (auto match = escaped.match(text); match.hasMatch(); match = escaped.match(text, at)) {
        const QChar character(match.captured(1).toUShort(nullptr, 16));
        text.replace(match.capturedStart(), match.capturedLength(), character);
        at = match.capturedStart() + 1;
    }
    return text;
}

/// The text of an element that holds runs of text; what it says of pronunciation is left out. The
/// reader stands on its start, and on its end afterwards.
QString runsText(QXmlStreamReader &xml)
{
    QString text;
    // Not by recursion: how deep a file nests is not for the file to decide.
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isEndElement())
            --depth;
        else if (xml.isStartElement() && xml.name() == "t"_L1)
            text += xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "rPh"_L1)
            xml.skipCurrentElement();
        else if (xml.isStartElement())
            ++depth;
    }
    return unescaped(text);
}

QStringList sharedTexts(const QByteArray &content)
{
    QStringList texts;
    QXmlStreamReader xml(content);
    xml.readNextStartElement();
    while (xml.readNextStartElement())
        texts.append(runsText(xml));
    return texts;
}

/// Row from 1 and column from 0 of "C12".
std::pair<int, int> placeOf(QStringView reference)
{
    int row = 0;
    int column = 0;
    for (const QChar c : reference) {
        if (c >= u'A' && c <= u'Z' && column <= SheetBuilder::mostColumns)
            column = column * 26 + (c.unicode() - u'A' + 1);
        else if (c >= u'0' && c <= u'9' && row <= SheetBuilder::mostRows)
            row = row * 10 + (c.unicode() - u'0');
    }
    return {row, column - 1};
}

SpreadsheetCell numberCell(const QString &text, NumberFormat format, bool from1904)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {Kind::Text, text};
    if (format == NumberFormat::Date) {
        if (const std::optional<QDate> date = dateOfSerial(number, from1904))
            return {Kind::Date, date->toString(Qt::ISODate)};
    }
    return {Kind::Number, QString::number(number, 'f', QLocale::FloatingPointShortest),
            format == NumberFormat::Percent};
}

SpreadsheetCell cellOf(const RawCell &raw, const ReadWorkbook &workbook)
{
    if (!raw.hasValue && raw.hasFormula)
        return {Kind::Error, u'=' + raw.formula};
    if (!raw.hasValue)
        return {};
    if (raw.type == "s"_L1) {
        const QString text = workbook.texts.value(raw.value.toInt());
        return text.isEmpty() ? SpreadsheetCell() : SpreadsheetCell{Kind::Text, text};
    }
    if (raw.type == "str"_L1 || raw.type == "inlineStr"_L1) {
        const QString text = raw.type == "str"_L1 ? unescaped(raw.value) : raw.value;
        return text.isEmpty() ? SpreadsheetCell() : SpreadsheetCell{Kind::Text, text};
    }
    if (raw.type == "b"_L1)
        return {Kind::Boolean, raw.value == "1"_L1 || raw.value == "true"_L1 ? u"1"_s : u"0"_s};
    if (raw.type == "e"_L1)
        return {Kind::Error, raw.value};
    if (raw.type == "d"_L1)
        return {Kind::Date, raw.value.left(10)};
    return numberCell(raw.value, workbook.formats.value(raw.style, NumberFormat::General),
                      workbook.from1904);
}

/// Reads a sheet's XML into the builder.
class SheetParser {
public:
    SheetParser(const QByteArray &content, const ReadWorkbook &workbook, SheetBuilder &builder)
        : m_xml(content)
        , m_workbook(workbook)
        , m_builder(builder)
    {
    }

    Status parse();

private:
    Status readCell();
    void readMerged();

    QXmlStreamReader m_xml;
    const ReadWorkbook &m_workbook;
    SheetBuilder &m_builder;
    int m_row = 0;
    int m_column = -1;
};

Status SheetParser::parse()
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == "row"_L1) {
            const int stated = m_xml.attributes().value("r"_L1).toInt();
            m_row = stated > 0 ? stated : m_row + 1;
            m_column = -1;
        } else if (m_xml.name() == "c"_L1) {
            if (const Status read = readCell(); !read)
                return read;
        } else if (m_xml.name() == "mergeCell"_L1) {
            readMerged();
        }
    }
    if (m_xml.hasError())
        return failure(Error::Code::FileDamaged, {}, {}, m_xml.errorString());
    return {};
}

Status SheetParser::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    RawCell raw{.row = m_row, .column = m_column + 1};
    if (const QStringView reference = attributes.value("r"_L1); !reference.isEmpty())
        std::tie(raw.row, raw.column) = placeOf(reference);
    m_column = raw.column;
    raw.type = attributes.value("t"_L1).toString();
    bool hasStyle = false;
    const int style = attributes.value("s"_L1).toInt(&hasStyle);
    raw.style = hasStyle ? style : 0;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "v"_L1) {
            raw.value = m_xml.readElementText();
            raw.hasValue = true;
        } else if (m_xml.name() == "is"_L1) {
            raw.value = runsText(m_xml);
            raw.hasValue = true;
        } else if (m_xml.name() == "f"_L1) {
            raw.formula = m_xml.readElementText();
            raw.hasFormula = true;
        } else {
            m_xml.skipCurrentElement();
        }
    }
    return m_builder.add(raw.row, raw.column, cellOf(raw, m_workbook));
}

void SheetParser::readMerged()
{
    const QString range = m_xml.attributes().value("ref"_L1).toString();
    const auto [firstRow, firstColumn] = placeOf(range.section(u':', 0, 0));
    const auto [lastRow, lastColumn] = placeOf(range.section(u':', -1));
    m_builder.addMerged({.row = firstRow,
                         .column = firstColumn,
                         .rows = lastRow - firstRow + 1,
                         .columns = lastColumn - firstColumn + 1});
}

/// The part of that kind, or nothing when the workbook has none: it need not.
Result<QByteArray> optionalPart(const ZipArchive &archive, const QString &part)
{
    if (part.isEmpty() || !archive.contains(part))
        return QByteArray();
    return archive.read(part);
}

} // namespace

Result<QList<Sheet>> readXlsx(const ZipArchive &archive, const QString &filePath)
{
    const Result<QByteArray> package = optionalPart(archive, u"_rels/.rels"_s);
    if (!package)
        return tl::make_unexpected(package.error());
    const QString workbookPart =
        relations(*package, {}).value(u"officeDocument"_s, u"xl/workbook.xml"_s);
    const QString folder = workbookPart.section(u'/', 0, -2);
    const QString name = workbookPart.section(u'/', -1);
    const Result<QByteArray> list = optionalPart(archive, workbookPart);
    const Result<QByteArray> links = optionalPart(archive, u"%1/_rels/%2.rels"_s.arg(folder, name));
    if (!list || !links)
        return tl::make_unexpected(list ? links.error() : list.error());
    const QHash<QString, QString> parts = relations(*links, folder);
    const Result<QByteArray> texts = optionalPart(archive, parts.value(u"sharedStrings"_s));
    const Result<QByteArray> styles = optionalPart(archive, parts.value(u"styles"_s));
    if (!texts || !styles)
        return tl::make_unexpected(texts ? styles.error() : texts.error());

    ReadWorkbook workbook{.texts = sharedTexts(*texts), .formats = cellFormats(*styles)};
    readSheetList(*list, workbook);
    SheetBuilder builder;
    QList<Sheet> sheets;
    for (const SheetEntry &entry : std::as_const(workbook.sheets)) {
        const Result<QByteArray> content = optionalPart(archive, parts.value(entry.relation));
        if (!content)
            return tl::make_unexpected(content.error());
        if (content->isEmpty())
            continue; // A sheet that holds a chart alone, or one that the file has lost.
        const Status parsed = SheetParser(*content, workbook, builder).parse();
        if (!parsed && parsed.error().code == Error::Code::Overflow)
            return failure(Error::Code::ImportUnreadable, filePath,
                           sourcefaults::tooLarge.toString(), entry.name);
        if (!parsed)
            return damaged(filePath, parsed.error().detail);
        sheets.append(builder.take(entry.name, entry.isHidden));
    }
    if (sheets.isEmpty())
        return damaged(filePath, u"no sheets"_s);
    return sheets;
}

} // namespace bundlinje
