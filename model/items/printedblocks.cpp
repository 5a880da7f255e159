#include "model/items/printedblocks.h"

#include <QtCore/QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class BlockReader final {
public:
    explicit BlockReader(const QString &html)
        : m_xml(html.mid(html.indexOf(u"<body>"_s)))
    {
    }

    QList<PrintedBlock> blocks()
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                readBlock();
        }
        return m_blocks;
    }

private:
    void readBlock()
    {
        const QStringView name = m_xml.name();
        const QString kind = attribute("class"_L1);
        if (name.size() == 2 && name.at(0) == u'h' && name.at(1).isDigit()) {
            const int level = name.at(1).digitValue();
            const bool beginsSheet = attribute("style"_L1).contains(u"page-break-before"_s);
            m_blocks.append(PrintedHeading{level, text(), beginsSheet});
        } else if (name == "p"_L1) {
            m_blocks.append(PrintedParagraph{text(), kind == "notice"_L1});
        } else if (name == "li"_L1) {
            m_blocks.append(PrintedItem{text()});
        } else if (name == "figure"_L1) {
            m_xml.skipCurrentElement();
            m_blocks.append(PrintedFigure());
        } else if (name == "table"_L1) {
            m_blocks.append(table());
        }
    }

    HtmlTable table()
    {
        HtmlTable read;
        read.numberColumns = QList<int>();
        read.isOfFigures = attribute("class"_L1) == "figures"_L1;
        bool isHead = false;
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            const QStringView name = m_xml.name();
            if (token == QXmlStreamReader::EndElement && name == "table"_L1)
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (name == "caption"_L1) {
                read.caption = text();
            } else if (name == "thead"_L1 || name == "tbody"_L1) {
                isHead = name == "thead"_L1;
            } else if (name == "tr"_L1 && !isHead) {
                read.rows.append(QStringList());
                read.hasTotals = attribute("class"_L1) == "total"_L1;
            } else if (name == "th"_L1 || name == "td"_L1) {
                readCell(read, isHead);
            }
        }
        return read;
    }

    void readCell(HtmlTable &table, bool isHead)
    {
        QStringList &cells = isHead || table.rows.isEmpty() ? table.headings : table.rows.last();
        if (isHead && attribute("class"_L1) == "number"_L1)
            table.numberColumns->append(static_cast<int>(cells.size()));
        cells.append(text());
    }

    QString attribute(QLatin1String name) const
    {
        return m_xml.attributes().value(name).toString();
    }
    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements); }

    QXmlStreamReader m_xml;
    QList<PrintedBlock> m_blocks;
};

} // namespace

QList<PrintedBlock> printedBlocks(const QString &html)
{
    return BlockReader(html).blocks();
}

} // namespace bundlinje
