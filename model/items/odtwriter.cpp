// A printed text as a file that can be edited in a word processor.

#include "model/items/printeddocument.h"
#include "model/items/tablefit.h"

#include <QtCore/QBuffer>
#include <QtCore/QRegularExpression>
#include <QtGui/QFontMetricsF>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextDocumentWriter>
#include <QtGui/QTextTable>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString withoutPictures(QString html)
{
    const auto removeBetween = [&html](const QString &opening, const QString &closing) {
        for (qsizetype begin = html.indexOf(opening); begin >= 0; begin = html.indexOf(opening)) {
            const qsizetype end = html.indexOf(closing, begin);
            if (end < 0)
                return;
            html.remove(begin, end + closing.size() - begin);
        }
    };
    removeBetween(u"<style>"_s, u"</style>"_s);
    removeBetween(u"<figure>"_s, u"</figure>"_s);
    return html;
}

QTextCursor contentOf(const QTextTableCell &cell)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    return cursor;
}

PrintedColumnNeed needOf(const QTextTable &table, int column, const QFontMetricsF &metrics)
{
    PrintedColumnNeed need;
    for (int row = 0; row < table.rows(); ++row) {
        const QTextTableCell cell = table.cellAt(row, column);
        if (cell.columnSpan() > 1)
            continue;
        const QString text = contentOf(cell).selectedText();
        need.line = std::max(need.line, metrics.horizontalAdvance(text));
        static const QRegularExpression breaks(u"[ \\-\u2028\u2029]"_s);
        const QStringList words = text.split(breaks);
        for (const QString &word : words)
            need.word = std::max(need.word, metrics.horizontalAdvance(word));
        need.isNumber = cell.firstCursorPosition().blockFormat().alignment() & Qt::AlignRight;
    }
    return need;
}

/// A word processor would make all columns alike, and break figures in the narrow ones.
void fitTable(QTextTable &table, const QFont &font, double room)
{
    constexpr double padding = 3;
    constexpr double bothSides = 2 * padding + 2; // With the lines between cells.
    QFont bold = font;
    bold.setBold(true);
    QList<PrintedColumnNeed> needs;
    for (int column = 0; column < table.columns(); ++column)
        needs.append(needOf(table, column, QFontMetricsF(bold)));
    constexpr double smallest = 0.6; // Of the text around it: 6 pt, rather than a broken figure.
    double words = 0;
    for (const PrintedColumnNeed &need : std::as_const(needs))
        words += need.word;
    const double forWords = room - bothSides * static_cast<double>(needs.size());
    const double scale = std::clamp(
        std::min(tableFit(needs, room, room, bothSides).scale, words > 0 ? forWords / words : 1),
        smallest, 1.0);
    QTextTableFormat format = table.format();
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(padding);
    QList<QTextLength> widths;
    for (const double width : columnWidths(needs, scale, room, bothSides))
        widths.append(QTextLength(QTextLength::FixedLength, width));
    format.setColumnWidthConstraints(widths);
    table.setFormat(format);
    QTextCharFormat letters;
    letters.setFontPointSize(font.pointSizeF() * scale);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column)
            contentOf(table.cellAt(row, column)).mergeCharFormat(letters);
    }
}

void fitTables(QTextFrame *frame, const QFont &font, double room)
{
    const QList<QTextFrame *> children = frame->childFrames();
    for (QTextFrame *child : children) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            fitTable(*table, font, room);
        fitTables(child, font, room);
    }
}

/// Their size is only told relative to the text, which the file does not keep.
void sizeHeadings(QTextDocument &document)
{
    constexpr std::array points{16.0, 13.0, 11.0};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < 1)
            continue;
        QTextCharFormat letters;
        letters.setFontPointSize(
            points.at(std::min<std::size_t>(static_cast<std::size_t>(level), points.size()) - 1));
        letters.setFontWeight(QFont::Bold);
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(letters);
    }
}

/// Takes the moment of its making out of the parts of a zip file, whose first letters, time and
/// date stand at fixed places: the same text gives the same bytes.
void forgetMoments(QByteArray &zip)
{
    struct Part {
        QByteArray mark;
        qsizetype timeAt;
    };
    const std::array parts{Part{QByteArray("PK\x03\x04", 4), 10},
                           Part{QByteArray("PK\x01\x02", 4), 12}};
    const QByteArray first("\x00\x00\x21\x28", 4); // 1 January 2000, midnight.
    for (const auto &[mark, timeAt] : parts) {
        for (qsizetype at = zip.indexOf(mark); at >= 0; at = zip.indexOf(mark, at + 1)) {
            if (at + timeAt + first.size() <= zip.size())
                zip.replace(at + timeAt, first.size(), first);
        }
    }
}

} // namespace

Result<QByteArray> odtOf(const PrintedText &text)
{
    constexpr double pointsOfText = 10;
    // A4 and its margins in pixels of a screen, as text documents measure.
    const QSizeF page(794, 1123);
    constexpr double margin = 68;
    QTextDocument document;
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(pointsOfText);
    document.setDefaultFont(font);
    document.setHtml(withoutPictures(text.html));
    document.setMetaInformation(QTextDocument::DocumentTitle, text.title);
    document.setDocumentMargin(margin);
    document.setPageSize(page);
    sizeHeadings(document);
    fitTables(document.rootFrame(), font, page.width() - 2 * margin);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QTextDocumentWriter writer(&buffer, QByteArrayLiteral("odf"));
    if (!writer.write(&document))
        return failure(Error::Code::CannotWrite, u"ODT"_s);
    buffer.close();
    forgetMoments(bytes);
    return bytes;
}

} // namespace bundlinje
