#include "model/items/printeddocument.h"

#include "model/items/archivepdf.h"
#include "model/items/printedlayout.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <array>
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
/// The last is 7.6 pt, about the least that is read with ease.
constexpr std::array densities{1.0, 0.95, 0.9, 0.85};

} // namespace

/// A document on paper: where its pages and their letters stand.
struct PrintedSheets {
    QList<PrintedPage> pages;
    QSizeF upright; ///< What the text has of each, dots of the writer.
    QSizeF across; ///< The same of a page that is turned.
    QPointF corner; ///< Of that on the sheet.
    QFont font; ///< Of the foot.

    QSizeF room(int number) const { return pages.at(number).isAcross ? across : upright; }
};

namespace {

QPageLayout paperOf(bool isAcross)
{
    return {QPageSize(QPageSize::A4), isAcross ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter};
}

/// As large as they can be, so that there are not too many of them.
QList<PrintedPage> fewPages(const PrintedText &text, const QPdfWriter &writer, const QFont &font,
                            const PrintedSheets &sheets)
{
    const QList<PrintedBlock> blocks = printedBlocks(text.html);
    QList<PrintedPage> plain;
    for (const double density : densities) {
        const PrintedType type(writer, font, density);
        const QList<PrintedPage> pages =
            PrintedLayout(type, sheets.upright, sheets.across, text.pictures).pages(blocks);
        if (plain.isEmpty())
            plain = pages;
        if (pages.size() <= text.mostSheets.value_or(pages.size()))
            return pages;
        if (plain.size() > *text.mostSheets + 1)
            break; // It is too long by far.
    }
    return plain;
}

PrintedSheets sheetsOf(const PrintedText &text, const QPdfWriter &writer)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(textPoints);
    const PrintedType type(writer, font);
    PrintedSheets sheets{.font = font};
    // Of the foot in dots, so that it is as large on whatever is painted on.
    sheets.font.setPixelSize(qRound(footPoints * writer.resolution() / 72));
    const auto roomOn = [&](bool isAcross) {
        const QRect whole = paperOf(isAcross).paintRectPixels(writer.resolution());
        return QSizeF(whole.width(), whole.height() - type.lineHeight() * 2);
    };
    sheets.corner = paperOf(false).paintRectPixels(writer.resolution()).topLeft();
    sheets.upright = roomOn(false);
    sheets.across = roomOn(true);
    sheets.pages = fewPages(text, writer, font, sheets);
    return sheets;
}

void drawFoot(QPainter &painter, const PrintedSheets &sheets, QSizeF page, const QString &foot,
              const QString &end)
{
    painter.setFont(sheets.font);
    painter.setPen(Qt::black);
    const double letters = painter.fontMetrics().height();
    const double numberWidth = painter.fontMetrics().horizontalAdvance(end) + 2 * letters;
    const QRectF line(0, page.height() + letters, page.width(), letters);
    const QString title = painter.fontMetrics().elidedText(
        foot, Qt::ElideMiddle, static_cast<int>(page.width() - numberWidth));
    painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), title);
    painter.drawText(line, static_cast<int>(Qt::AlignRight | Qt::AlignBottom), end);
}

/// @param number from 0
void drawPage(QPainter &painter, const PrintedSheets &sheets, int number, const PrintedText &text,
              const QLocale &locale)
{
    sheets.pages.at(number).draw(painter, text.pictures);
    const QString ofPages =
        PrintWords::tr("Page %1 of %2")
            .arg(locale.toString(number + 1), locale.toString(sheets.pages.size()));
    drawFoot(painter, sheets, sheets.room(number), text.foot,
             text.footEnd.isEmpty() ? ofPages : text.footEnd + u" · "_s + ofPages);
}

} // namespace

Result<QByteArray> pdfOf(const PrintedText &text, const QLocale &locale)
{
    ArchivePdf pdf(text.title);
    QPdfWriter &writer = pdf.writer();
    const PrintedSheets sheets = sheetsOf(text, writer);
    writer.setPageLayout(paperOf(sheets.pages.constFirst().isAcross));
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Error::Code::CannotWrite, u"PDF"_s);
    for (int number = 0; number < sheets.pages.size(); ++number) {
        if (number > 0) {
            writer.setPageLayout(paperOf(sheets.pages.at(number).isAcross));
            writer.newPage();
        }
        drawPage(painter, sheets, number, text, locale);
    }
    painter.end();
    return pdf.bytes();
}

struct PrintedPages::LaidOut {
    LaidOut(const PrintedText &of, const QLocale &in)
        : text(of)
        , locale(in)
        , writer(&unused)
        , sheets(sheetsOf(text, writer))
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
    return static_cast<int>(m_laidOut->sheets.pages.size());
}

QSizeF PrintedPages::sheetSize(int number) const
{
    return paperOf(m_laidOut->sheets.pages.at(number).isAcross).fullRect(QPageLayout::Inch).size();
}

void PrintedPages::draw(QPainter &painter, int number, double dotsPerInch) const
{
    const double scale = dotsPerInch / m_laidOut->writer.resolution();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), sheetSize(number) * dotsPerInch), Qt::white);
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
        QImage page((laidOut.sheetSize(number) * dotsPerInch).toSize(), QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        laidOut.draw(painter, number, dotsPerInch);
        painter.end();
        pages.append(page);
    }
    return pages;
}

} // namespace bundlinje
