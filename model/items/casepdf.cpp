#include "model/items/casepdf.h"

#include "model/items/casepage.h"
#include "model/items/casepdfpictures.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

#include <cmath>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct PdfWords {
    Q_DECLARE_TR_FUNCTIONS(CasePdf)
};

constexpr double textPoints = 9;

// Margins and paddings are pixels of a screen: the layout turns them into dots of the paper.

/// Lines between rows, and heads that stand on each page a table goes on to.
void prepareTables(QTextFrame *frame)
{
    const QList<QTextFrame *> children = frame->childFrames();
    for (QTextFrame *child : children) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setHeaderRowCount(1);
            format.setBorder(0.4);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(QColor(0xbb, 0xbb, 0xbb));
            format.setBorderCollapse(true);
            format.setCellPadding(2);
            format.setTopMargin(2);
            format.setBottomMargin(0);
            table->setFormat(format);
        }
        prepareTables(child);
    }
}

/// @param broken numbers of the blocks that begin a page
void spaceHeadings(QTextDocument &document, const QSet<int> &broken)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < 2)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(level == 2 ? 20 : 12);
        format.setBottomMargin(4);
        if (broken.contains(block.blockNumber()))
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

/// The number of the first heading so near the foot of its page that what it heads would stand on
/// the next one.
std::optional<int> strandedHeading(const QTextDocument &document, double pageHeight, double least)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() < 2)
            continue;
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        if (pageHeight - std::fmod(top, pageHeight) < least)
            return block.blockNumber();
    }
    return std::nullopt;
}

/// The page as a text document reads it: no style sheet, and long words may be broken.
QString printable(QString html)
{
    static const QRegularExpression longWord(u"([^\\s<>&\"=]{28})(?=[^\\s<>&\"=])"_s);
    const qsizetype begin = html.indexOf(u"<style>"_s);
    const qsizetype end = html.indexOf(u"</style>"_s);
    if (begin >= 0 && end > begin)
        html.remove(begin, end - begin);
    return html.replace(longWord, u"\\1\u200B"_s);
}

/// Takes the drawings out of the page and puts images in their places.
QHash<QString, CasePicture> takePictures(QString &html, const CasePictures &pictures)
{
    const QString closing = u"</figure>"_s;
    QHash<QString, CasePicture> taken;
    for (const std::optional<CasePicture> &picture : {pictures.overTime, pictures.byPayer}) {
        const qsizetype begin = html.indexOf(u"<figure>"_s);
        const qsizetype end = html.indexOf(closing, begin);
        if (!picture || begin < 0 || end < 0)
            continue;
        const QString address = u"picture%1"_s.arg(taken.size());
        html.replace(begin, end + closing.size() - begin,
                     u"<p><img src=\"%1\"/></p>"_s.arg(address));
        taken.insert(address, *picture);
    }
    return taken;
}

/// The page laid out, made anew for each heading that has to begin a page: a layout that is changed
/// afterwards loses blocks.
std::unique_ptr<QTextDocument> laidOut(const QString &html,
                                       const QHash<QString, CasePicture> &pictures,
                                       QPdfWriter &writer, const QFont &font, const QSizeF &page)
{
    constexpr double ofPage = 0.85;
    constexpr int linesKept = 8;
    const double least = QFontMetricsF(font, &writer).height() * linesKept;
    QSet<int> broken;
    for (;;) {
        auto document = std::make_unique<QTextDocument>();
        document->documentLayout()->setPaintDevice(&writer);
        new CasePdfPictures(pictures, page.width() * ofPage, document.get());
        document->setDefaultFont(font);
        document->setDocumentMargin(6); // Lines at the edge of a page stand on one page alone.
        document->setHtml(html);
        prepareTables(document->rootFrame());
        spaceHeadings(*document, broken);
        document->setPageSize(page);
        const std::optional<int> stranded = strandedHeading(*document, page.height(), least);
        if (!stranded || broken.contains(*stranded))
            return document;
        broken.insert(*stranded);
    }
}

void drawPages(QPainter &painter, QPdfWriter &writer, const QTextDocument &document,
               const QSizeF &page, const QString &foot, const QLocale &locale)
{
    const int pages = document.pageCount();
    const double footHeight = painter.fontMetrics().height() * 2;
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        const QRectF clip(0, number * page.height(), page.width(), page.height());
        painter.setClipRect(clip);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = clip;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        const QString ofPages =
            PdfWords::tr("Page %1 of %2").arg(locale.toString(number + 1), locale.toString(pages));
        const double numberWidth = painter.fontMetrics().horizontalAdvance(ofPages) * 1.2;
        const QRectF line(0, page.height() + footHeight / 2, page.width(), footHeight / 2);
        const QString title = painter.fontMetrics().elidedText(
            foot, Qt::ElideMiddle, static_cast<int>(page.width() - numberWidth));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, title);
        painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, ofPages);
    }
}

} // namespace

Result<QByteArray> casePdf(const CaseReport &report, const QLocale &locale,
                           const CasePictures &pictures)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter);
    writer.setTitle(reportTitle(report));
    writer.setCreator(u"Bundlinje %1"_s.arg(QStringLiteral(BUNDLINJE_VERSION)));

    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(textPoints);
    QPainter painter;
    if (!buffer.open(QIODevice::WriteOnly) || !painter.begin(&writer))
        return failure(Error::Code::CannotWrite, u"PDF"_s);
    painter.setFont(font);
    const QSizeF whole = writer.pageLayout().paintRectPixels(writer.resolution()).size();
    const QSizeF page(whole.width(), whole.height() - painter.fontMetrics().height() * 2);

    QString html = casePage(report, locale, pictures);
    const QHash<QString, CasePicture> drawn = takePictures(html, pictures);
    const std::unique_ptr<QTextDocument> document =
        laidOut(printable(html), drawn, writer, font, page);
    drawPages(painter, writer, *document, page, reportTitle(report), locale);
    painter.end();
    buffer.close();
    return bytes;
}

} // namespace bundlinje
