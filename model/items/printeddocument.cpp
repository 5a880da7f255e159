#include "model/items/printeddocument.h"

#include "model/items/pdfpictures.h"

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

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(PrintedDocument)
};

constexpr double textPoints = 9;
constexpr double footPoints = 8;

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
            format.setCellPadding(3);
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

/// The numbers of headings so near the foot of their page that what they head would stand on the
/// next one: the first after each break, as what follows moves with it.
QList<int> strandedHeadings(const QTextDocument &document, double pageHeight, double least)
{
    QList<int> stranded;
    bool isMoved = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore)
            isMoved = false;
        if (isMoved || format.headingLevel() < 2)
            continue;
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        if (pageHeight - std::fmod(top, pageHeight) < least) {
            stranded.append(block.blockNumber());
            isMoved = true;
        }
    }
    return stranded;
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
QHash<QString, ReportPicture> takePictures(QString &html, const QList<ReportPicture> &pictures)
{
    const QString closing = u"</figure>"_s;
    QHash<QString, ReportPicture> taken;
    for (const ReportPicture &picture : pictures) {
        const qsizetype begin = html.indexOf(u"<figure>"_s);
        const qsizetype end = html.indexOf(closing, begin);
        if (begin < 0 || end < 0)
            break;
        const QString address = u"picture%1"_s.arg(taken.size());
        html.replace(begin, end + closing.size() - begin,
                     u"<p><img src=\"%1\"/></p>"_s.arg(address));
        taken.insert(address, picture);
    }
    return taken;
}

/// The page laid out, made anew as long as headings have to begin a page: a layout that is changed
/// afterwards loses blocks.
std::unique_ptr<QTextDocument> laidOut(const QString &html,
                                       const QHash<QString, ReportPicture> &pictures,
                                       QPdfWriter &writer, const QFont &font, const QSizeF &page)
{
    constexpr double ofPage = 0.85;
    constexpr int linesKept = 8;
    const double least = QFontMetricsF(font, &writer).height() * linesKept;
    QSet<int> broken;
    for (;;) {
        auto document = std::make_unique<QTextDocument>();
        document->documentLayout()->setPaintDevice(&writer);
        new PdfPictures(pictures, page.width() * ofPage, document.get());
        document->setDefaultFont(font);
        document->setDocumentMargin(6); // Lines at the edge of a page stand on one page alone.
        document->setHtml(html);
        prepareTables(document->rootFrame());
        spaceHeadings(*document, broken);
        document->setPageSize(page);
        const qsizetype known = broken.size();
        const QList<int> stranded = strandedHeadings(*document, page.height(), least);
        for (const int heading : stranded)
            broken.insert(heading);
        if (broken.size() == known)
            return document;
    }
}

} // namespace

/// A document on paper: where its pages and their letters stand.
struct PrintedSheets {
    std::unique_ptr<QTextDocument> document;
    QSizeF page; ///< What the text has of each, dots of the writer.
    QPointF corner; ///< Of that on the sheet.
    QFont font; ///< Of the foot.
};

namespace {

QPdfWriter &onPaper(QPdfWriter &writer)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter);
    return writer;
}

PrintedSheets sheetsOf(const PrintedText &text, QPdfWriter &writer)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(textPoints);
    PrintedSheets sheets{.font = font};
    // Of the foot in dots, so that it is as large on whatever is painted on.
    sheets.font.setPixelSize(qRound(footPoints * writer.resolution() / 72));
    const QRect whole = writer.pageLayout().paintRectPixels(writer.resolution());
    sheets.corner = whole.topLeft();
    sheets.page = {static_cast<double>(whole.width()),
                   whole.height() - QFontMetricsF(font, &writer).height() * 2};
    QString html = text.html;
    const QHash<QString, ReportPicture> drawn = takePictures(html, text.pictures);
    sheets.document = laidOut(printable(html), drawn, writer, font, sheets.page);
    return sheets;
}

void drawFoot(QPainter &painter, const PrintedSheets &sheets, const QString &foot,
              const QString &end)
{
    painter.setFont(sheets.font);
    painter.setPen(Qt::black);
    const double letters = painter.fontMetrics().height();
    const double numberWidth = painter.fontMetrics().horizontalAdvance(end) + 2 * letters;
    const QRectF line(0, sheets.page.height() + letters, sheets.page.width(), letters);
    const QString title = painter.fontMetrics().elidedText(
        foot, Qt::ElideMiddle, static_cast<int>(sheets.page.width() - numberWidth));
    painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), title);
    painter.drawText(line, static_cast<int>(Qt::AlignRight | Qt::AlignBottom), end);
}

/// @param number from 0
void drawPage(QPainter &painter, const PrintedSheets &sheets, int number, const PrintedText &text,
              const QLocale &locale)
{
    painter.save();
    painter.translate(0, -number * sheets.page.height());
    const QRectF clip(QPointF(0, number * sheets.page.height()), sheets.page);
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette.setColor(QPalette::Text, Qt::black);
    sheets.document->documentLayout()->draw(&painter, context);
    painter.restore();
    const QString ofPages =
        PrintWords::tr("Page %1 of %2")
            .arg(locale.toString(number + 1), locale.toString(sheets.document->pageCount()));
    drawFoot(painter, sheets, text.foot,
             text.footEnd.isEmpty() ? ofPages : text.footEnd + u" · "_s + ofPages);
}

} // namespace

void forgetMoment(QByteArray &pdf)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', at);
    if (at < key.size() || end < 0)
        return;
    // As long as what stands there, because the table of contents counts bytes.
    for (const QByteArray &fixed :
         {QByteArray("20000101000000Z"), QByteArray("20000101000000+00'00'")}) {
        if (fixed.size() == end - at)
            pdf.replace(at, fixed.size(), fixed);
    }
}

Result<QByteArray> pdfOf(const PrintedText &text, const QLocale &locale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QPdfWriter writer(&buffer);
    onPaper(writer);
    writer.setTitle(text.title);
    writer.setCreator(u"Bundlinje %1"_s.arg(QStringLiteral(BUNDLINJE_VERSION)));
    QPainter painter;
    if (!buffer.open(QIODevice::WriteOnly) || !painter.begin(&writer))
        return failure(Error::Code::CannotWrite, u"PDF"_s);
    const PrintedSheets sheets = sheetsOf(text, writer);
    for (int number = 0; number < sheets.document->pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        drawPage(painter, sheets, number, text, locale);
    }
    painter.end();
    buffer.close();
    forgetMoment(bytes);
    return bytes;
}

struct PrintedPages::LaidOut {
    LaidOut(const PrintedText &of, const QLocale &in)
        : text(of)
        , locale(in)
        , writer(&unused)
        , sheets(sheetsOf(text, onPaper(writer)))
    {
    }

    PrintedText text;
    QLocale locale;
    QBuffer unused;
    QPdfWriter writer; ///< Its fonts and dots are those of the layout.
    PrintedSheets sheets;
};

PrintedPages::PrintedPages(const PrintedText &text, const QLocale &locale)
    : m_laidOut(std::make_unique<LaidOut>(text, locale))
{
}

PrintedPages::~PrintedPages() = default;

int PrintedPages::count() const
{
    return m_laidOut->sheets.document->pageCount();
}

QSizeF PrintedPages::sheetSize() const
{
    return m_laidOut->writer.pageLayout().fullRect(QPageLayout::Inch).size();
}

void PrintedPages::draw(QPainter &painter, int number, double dotsPerInch) const
{
    const double scale = dotsPerInch / m_laidOut->writer.resolution();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), sheetSize() * dotsPerInch), Qt::white);
    painter.scale(scale, scale);
    painter.translate(m_laidOut->sheets.corner);
    drawPage(painter, m_laidOut->sheets, number, m_laidOut->text, m_laidOut->locale);
    painter.restore();
}

QList<QImage> pagesOf(const PrintedText &text, const QLocale &locale, double dotsPerInch)
{
    const PrintedPages laidOut(text, locale);
    QList<QImage> pages;
    for (int number = 0; number < laidOut.count(); ++number) {
        QImage page((laidOut.sheetSize() * dotsPerInch).toSize(), QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        laidOut.draw(painter, number, dotsPerInch);
        painter.end();
        pages.append(page);
    }
    return pages;
}

} // namespace bundlinje
