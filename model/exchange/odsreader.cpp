#include "model/exchange/odsreader.h"

#include "model/exchange/sheetbuilder.h"
#include "model/exchange/sourcefaults.h"

#include <QtCore/QLocale>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Kind = SpreadsheetCell::Kind;

/// The attribute of that local name; its prefix is for the file to choose.
QString attribute(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &candidate : attributes) {
        if (candidate.name() == name)
            return candidate.value().toString();
    }
    return {};
}

int countIn(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    return std::max(1, attribute(attributes, name).toInt());
}

/// The text of a paragraph with its spans, tabs and spaces. The reader stands on its start, and on
/// its end afterwards.
QString paragraphText(QXmlStreamReader &xml)
{
    QString text;
    // Not by recursion: how deep a file nests is not for the file to decide.
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        if (xml.isEndElement())
            --depth;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "annotation"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        if (xml.name() == "s"_L1)
            text += QString(std::min(countIn(xml.attributes(), "c"_L1), 1000), u' ');
        else if (xml.name() == "tab"_L1)
            text += u'\t';
        else if (xml.name() == "line-break"_L1)
            text += u'\n';
        ++depth;
    }
    return text;
}

/// What a cell says, its text given.
SpreadsheetCell cellOf(const QXmlStreamAttributes &attributes, const QString &text)
{
    const QString type = attribute(attributes, "value-type"_L1);
    const QString formula = attribute(attributes, "formula"_L1);
    // An error is a text, or nothing, that only its wording or an extension tells.
    const bool isError = !formula.isEmpty()
        && (text.startsWith(u'#') || text.startsWith("Err:"_L1) || text.startsWith("Fejl:"_L1));
    if (isError)
        return {Kind::Error, text};
    if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1) {
        const double number = attribute(attributes, "value"_L1).toDouble();
        if (std::isfinite(number))
            return {Kind::Number, QString::number(number, 'f', QLocale::FloatingPointShortest),
                    type == "percentage"_L1};
    }
    if (type == "date"_L1)
        return {Kind::Date, attribute(attributes, "date-value"_L1).left(10)};
    if (type == "boolean"_L1)
        return {Kind::Boolean,
                attribute(attributes, "boolean-value"_L1) == "true"_L1 ? u"1"_s : u"0"_s};
    if (type.isEmpty() && !formula.isEmpty())
        return {Kind::Error, u'=' + formula.section(u'=', 1)};
    return text.isEmpty() ? SpreadsheetCell() : SpreadsheetCell{Kind::Text, text};
}

/// Walks through content.xml. Long empty stretches are one element that says how often it is
/// repeated; they are counted and never unfolded.
class OdsParser {
public:
    explicit OdsParser(const QByteArray &content)
        : m_xml(content)
    {
    }

    Result<QList<Sheet>> parse();

private:
    Status readRow();
    Status readCell();
    Status endRow();
    void noteStyle();

    QXmlStreamReader m_xml;
    SheetBuilder m_builder;
    QList<Sheet> m_sheets;
    QSet<QString> m_hiddenStyles;
    QString m_style; ///< Of a table, while its properties are read.
    QString m_name;
    bool m_isHidden = false;
    int m_row = 1;
    int m_rowRepeat = 1;
    qint64 m_column = 0;
    QList<std::pair<int, SpreadsheetCell>> m_cells; ///< Of the row that is being read.
};

Result<QList<Sheet>> OdsParser::parse()
{
    int depth = 0; ///< Tables inside tables belong to charts and are no sheets.
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        Status done;
        if (m_xml.isStartElement() && m_xml.name() == "table"_L1 && ++depth == 1) {
            m_name = attribute(m_xml.attributes(), "name"_L1);
            m_isHidden = m_hiddenStyles.contains(attribute(m_xml.attributes(), "style-name"_L1));
            m_row = 1;
        } else if (m_xml.isEndElement() && m_xml.name() == "table"_L1 && --depth == 0) {
            m_sheets.append(m_builder.take(m_name, m_isHidden));
        } else if (m_xml.isStartElement() && m_xml.name() == "annotation"_L1) {
            m_xml.skipCurrentElement();
        } else if (depth == 0) {
            noteStyle();
        } else if (depth == 1) {
            done = readRow();
        }
        if (!done)
            return tl::make_unexpected(done.error());
    }
    if (m_xml.hasError())
        return failure(Error::Code::FileDamaged, {}, {}, m_xml.errorString());
    return m_sheets;
}

void OdsParser::noteStyle()
{
    if (!m_xml.isStartElement())
        return;
    if (m_xml.name() == "style"_L1)
        m_style = attribute(m_xml.attributes(), "name"_L1);
    else if (m_xml.name() == "table-properties"_L1
             && attribute(m_xml.attributes(), "display"_L1) == "false"_L1)
        m_hiddenStyles.insert(m_style);
}

Status OdsParser::readRow()
{
    if (m_xml.name() == "table-row"_L1) {
        if (m_xml.isEndElement())
            return endRow();
        m_rowRepeat = countIn(m_xml.attributes(), "number-rows-repeated"_L1);
        m_column = 0;
        m_cells.clear();
    } else if (m_xml.isStartElement() && m_xml.name() == "table-cell"_L1) {
        return readCell();
    } else if (m_xml.isStartElement() && m_xml.name() == "covered-table-cell"_L1) {
        m_column += countIn(m_xml.attributes(), "number-columns-repeated"_L1);
        m_xml.skipCurrentElement();
    }
    return {};
}

Status OdsParser::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    QStringList paragraphs;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "p"_L1)
            paragraphs.append(paragraphText(m_xml));
        else
            m_xml.skipCurrentElement();
    }
    const SpreadsheetCell cell = cellOf(attributes, paragraphs.join(u'\n'));
    const int repeat = countIn(attributes, "number-columns-repeated"_L1);
    if (cell.kind != Kind::Empty) {
        if (m_column + repeat > SheetBuilder::mostColumns)
            return failure(Error::Code::Overflow);
        for (int i = 0; i < repeat; ++i)
            m_cells.append({static_cast<int>(m_column) + i, cell});
    }
    const int rows = countIn(attributes, "number-rows-spanned"_L1);
    const int columns = countIn(attributes, "number-columns-spanned"_L1);
    if (rows > 1 || columns > 1)
        m_builder.addMerged({m_row, static_cast<int>(m_column), rows, columns});
    m_column += repeat;
    return {};
}

Status OdsParser::endRow()
{
    if (!m_cells.isEmpty()) {
        for (int i = 0; i < m_rowRepeat; ++i) {
            for (const auto &[column, cell] : std::as_const(m_cells)) {
                if (const Status added = m_builder.add(m_row + i, column, cell); !added)
                    return added;
            }
        }
    }
    m_row = std::min(m_row, SheetBuilder::mostRows) + std::min(m_rowRepeat, SheetBuilder::mostRows);
    return {};
}

tl::unexpected<Error> fault(const QString &filePath, QStringView what, const QString &detail)
{
    return failure(Error::Code::ImportUnreadable, filePath, what.toString(), detail);
}

} // namespace

Result<QList<Sheet>> readOds(const ZipArchive &archive, const QString &filePath)
{
    if (archive.contains(u"META-INF/manifest.xml"_s)) {
        const Result<QByteArray> manifest = archive.read(u"META-INF/manifest.xml"_s);
        if (!manifest)
            return tl::make_unexpected(manifest.error());
        if (manifest->contains("encryption-data"))
            return fault(filePath, sourcefaults::password, u"encryption-data"_s);
    }
    const Result<QByteArray> content = archive.read(u"content.xml"_s);
    if (!content)
        return tl::make_unexpected(content.error());
    Result<QList<Sheet>> sheets = OdsParser(*content).parse();
    if (!sheets && sheets.error().code == Error::Code::Overflow)
        return fault(filePath, sourcefaults::tooLarge, {});
    if (!sheets)
        return fault(filePath, sourcefaults::damaged, sheets.error().detail);
    return sheets;
}

} // namespace bundlinje
