// A printed text as a file that can be edited in a word processor.

#include "model/items/printeddocument.h"

#include <QtCore/QBuffer>
#include <QtGui/QTextDocument>
#include <QtGui/QTextDocumentWriter>
#include <QtGui/QTextTable>

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

void drawGrids(QTextFrame *frame)
{
    const QList<QTextFrame *> children = frame->childFrames();
    for (QTextFrame *child : children) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setHeaderRowCount(1);
            format.setBorder(0.5);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderCollapse(true);
            format.setCellPadding(3);
            table->setFormat(format);
        }
        drawGrids(child);
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
    drawGrids(document.rootFrame());
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
