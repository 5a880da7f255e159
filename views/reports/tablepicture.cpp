#include "views/reports/tablepicture.h"

#include "model/exchange/filewriter.h"
#include "model/items/archivepdf.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QImage>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>

#include <numeric>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

// All lengths are in points; the painter is scaled once for paper or picture.
constexpr double padding = 5;
constexpr double pageWidth = 842 - 2 * 40; // A4 across with its margins
constexpr double pageHeight = 595 - 2 * 40;
constexpr double pictureScale = 2;
constexpr qsizetype mostPictureRows = 500; ///< More than that nobody reads from one picture.

/// The context of this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::TablePicture)
};

QFont font(double points, QFont::Weight weight)
{
    QFont result;
    // One pixel is one point here, whatever the resolution of the device.
    result.setPixelSize(static_cast<int>(points));
    result.setWeight(weight);
    return result;
}

class TablePainter final {
public:
    explicit TablePainter(const PrintTable &table)
        : m_table(table)
        , m_widths(naturalWidths())
    {
        const double width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        if (width > pageWidth)
            narrow(width - pageWidth);
    }

    double titleHeight() const { return 30; }
    double rowHeight() const { return QFontMetricsF(m_font).height() + 4; }
    double captionHeight() const { return m_table.caption.isEmpty() ? 0 : 2 * rowHeight(); }

    void paintTitle(QPainter &painter, const QString &page) const
    {
        painter.setFont(font(15, QFont::DemiBold));
        painter.drawText(QRectF(0, 0, pageWidth, titleHeight()), Qt::AlignLeft, m_table.title);
        painter.setFont(m_font);
        painter.drawText(QRectF(0, 0, pageWidth, titleHeight()), Qt::AlignRight, page);
    }

    void paintHeader(QPainter &painter, double y) const
    {
        QStringList titles;
        for (const PrintColumn &column : m_table.columns)
            titles += column.title;
        paintRow(painter, y, titles, m_bold);
        line(painter, y + rowHeight());
    }

    void paintTotals(QPainter &painter, double y) const
    {
        line(painter, y);
        paintRow(painter, y, m_table.totals, m_bold);
    }

    void paintRow(QPainter &painter, double y, const QStringList &texts, const QFont &font) const
    {
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        double x = 0;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QRectF cell(x + padding, y, m_widths.at(i) - 2 * padding, rowHeight());
            const Qt::Alignment side =
                m_table.columns.at(i).isNumber ? Qt::AlignRight : Qt::AlignLeft;
            painter.drawText(
                cell, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                metrics.elidedText(texts.at(i).simplified(), Qt::ElideRight, cell.width()));
            x += m_widths.at(i);
        }
    }

    void paintBodyRow(QPainter &painter, double y, qsizetype row) const
    {
        paintRow(painter, y, m_table.rows.at(row), m_font);
    }

    void paintCaption(QPainter &painter, double y, const QString &more) const
    {
        painter.setFont(m_font);
        QStringList parts{m_table.caption, more};
        parts.removeAll(QString());
        painter.drawText(QRectF(0, y + rowHeight() / 2, pageWidth, rowHeight()), Qt::AlignLeft,
                         parts.join(u' '));
    }

private:
    QList<double> naturalWidths() const
    {
        const QFontMetricsF plain(m_font);
        const QFontMetricsF bold(m_bold);
        QList<double> widths;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            double width = bold.horizontalAdvance(m_table.columns.at(i).title);
            for (const QStringList &row : m_table.rows)
                width = std::max(width, plain.horizontalAdvance(row.at(i).simplified()));
            if (!m_table.totals.isEmpty())
                width = std::max(width, bold.horizontalAdvance(m_table.totals.at(i)));
            widths += width + 2 * padding + 1;
        }
        return widths;
    }

    /// Numbers keep their width; texts give way, the widest first.
    void narrow(double tooMuch)
    {
        while (tooMuch > 0.5) {
            qsizetype widest = -1;
            for (qsizetype i = 0; i < m_widths.size(); ++i) {
                const bool mayShrink = !m_table.columns.at(i).isNumber && m_widths.at(i) > 60;
                if (mayShrink && (widest < 0 || m_widths.at(i) > m_widths.at(widest)))
                    widest = i;
            }
            if (widest < 0)
                return;
            const double step = std::min(tooMuch, std::max(1.0, m_widths.at(widest) - 60) / 8 + 1);
            m_widths[widest] -= step;
            tooMuch -= step;
        }
    }

    void line(QPainter &painter, double y) const
    {
        painter.setPen(QPen(QColor(0x59, 0x59, 0x59), 0.7));
        painter.drawLine(QPointF(0, y),
                         QPointF(std::accumulate(m_widths.begin(), m_widths.end(), 0.0), y));
        painter.setPen(QColor(0x1a, 0x1a, 0x1a));
    }

    const PrintTable &m_table;
    QFont m_font = font(9, QFont::Normal);
    QFont m_bold = font(9, QFont::DemiBold);
    QList<double> m_widths;
};

Status writePdf(const PrintTable &table, const QString &filePath)
{
    ArchivePdf archive(table.title);
    QPdfWriter &pdf = archive.writer();
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                  QMarginsF(40, 40, 40, 40), QPageLayout::Point));
    QPainter painter;
    if (!painter.begin(&pdf))
        return failure(Error::Code::CannotWrite, filePath);
    const double scale = pdf.resolution() / 72.0;
    painter.scale(scale, scale);

    const TablePainter picture(table);
    const double bodyHeight =
        pageHeight - picture.titleHeight() - 2 * picture.rowHeight() - picture.captionHeight();
    const auto rowsOnPage =
        std::max<qsizetype>(1, static_cast<qsizetype>(bodyHeight / picture.rowHeight()));
    const qsizetype pages =
        std::max<qsizetype>(1, (table.rows.size() + rowsOnPage - 1) / rowsOnPage);
    for (qsizetype page = 0; page < pages; ++page) {
        if (page > 0)
            pdf.newPage();
        picture.paintTitle(painter, Words::tr("page %1 of %2").arg(page + 1).arg(pages));
        double y = picture.titleHeight();
        picture.paintHeader(painter, y);
        const qsizetype end = std::min(table.rows.size(), (page + 1) * rowsOnPage);
        for (qsizetype row = page * rowsOnPage; row < end; ++row)
            picture.paintBodyRow(painter, y += picture.rowHeight(), row);
        y += picture.rowHeight();
        if (page + 1 < pages)
            continue;
        if (!table.totals.isEmpty()) {
            picture.paintTotals(painter, y);
            y += picture.rowHeight();
        }
        picture.paintCaption(painter, y, {});
    }
    if (!painter.end())
        return failure(Error::Code::CannotWrite, filePath);
    return writeFile(filePath, archive.bytes(), Overwrite::Replace);
}

Status writePng(const PrintTable &table, const QString &filePath)
{
    constexpr double margin = 16;
    const TablePainter picture(table);
    const qsizetype shown = std::min(table.rows.size(), mostPictureRows);
    const double height = picture.titleHeight()
        + static_cast<double>(shown + 2) * picture.rowHeight() + picture.captionHeight()
        + 2 * margin;
    QImage image(QSizeF((pageWidth + 2 * margin) * pictureScale, height * pictureScale).toSize(),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pictureScale, pictureScale);
    painter.translate(margin, margin);
    picture.paintTitle(painter, {});
    double y = picture.titleHeight();
    picture.paintHeader(painter, y);
    for (qsizetype row = 0; row < shown; ++row)
        picture.paintBodyRow(painter, y += picture.rowHeight(), row);
    y += picture.rowHeight();
    if (!table.totals.isEmpty()) {
        picture.paintTotals(painter, y);
        y += picture.rowHeight();
    }
    picture.paintCaption(painter, y,
                         shown == table.rows.size()
                             ? QString()
                             : Words::tr("The first %1 of %2 rows; a PDF has them all.")
                                   .arg(shown)
                                   .arg(table.rows.size()));
    painter.end();
    return image.save(filePath, "PNG") ? Status() : failure(Error::Code::CannotWrite, filePath);
}

} // namespace

Status writeTablePicture(const PrintTable &table, const QString &filePath)
{
    if (filePath.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return writePdf(table, filePath);
    if (filePath.endsWith(u".png"_s, Qt::CaseInsensitive))
        return writePng(table, filePath);
    return failure(Error::Code::InvalidInput, filePath, filePath.section(u'.', -1),
                   u"a table is drawn as pdf or png"_s);
}

} // namespace bundlinje
