#include "tests/benchmark/floors/barepages.h"

#include <QtCore/QBuffer>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

// Points.
constexpr double margin = 45;
constexpr double padding = 4;
constexpr double gap = 8;
constexpr double foot = 24;

QFont fontOf(int pixels, bool isBold)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

class Pages final {
public:
    explicit Pages(const QList<BarePicture> &pictures)
        : m_pictures(pictures)
        , m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                QMarginsF(margin, margin, margin, margin), QPageLayout::Point});
        m_room = m_writer.pageLayout().paintRect(QPageLayout::Point).size();
        m_painter.begin(&m_writer);
        const double dots = m_writer.resolution() / 72.0;
        m_painter.scale(dots, dots);
        m_plain = fontOf(9, false);
        m_bold = fontOf(9, true);
        m_line = QFontMetricsF(m_plain).height();
    }

    QByteArray finished()
    {
        paintFoot();
        m_painter.end();
        return m_buffer.data();
    }

    void operator()(const PrintedHeading &heading)
    {
        constexpr int title = 17;
        constexpr int section = 13;
        if (heading.beginsSheet)
            newPage();
        m_y += gap;
        paint(heading.text, fontOf(heading.level == 1 ? title : section, true), 0);
    }
    void operator()(const PrintedParagraph &paragraph)
    {
        paint(paragraph.text, paragraph.isNotice ? m_bold : m_plain, 0);
    }
    void operator()(const PrintedItem &item)
    {
        paint(item.text, m_plain, 3 * padding);
        m_painter.drawText(QPointF(padding, m_y - gap), u"•"_s);
    }
    void operator()(const PrintedFigure &)
    {
        const BarePicture &picture = m_pictures.at(m_picture++);
        const double scale = 0.66;
        if (m_y + picture.size.height() * scale > m_room.height() - foot)
            newPage();
        m_painter.save();
        m_painter.translate(0, m_y);
        m_painter.scale(scale, scale);
        paintBare(m_painter, picture);
        m_painter.restore();
        m_painter.setPen(Qt::black);
        m_y += picture.size.height() * scale;
    }
    void operator()(const HtmlTable &table)
    {
        paint(table.caption, m_bold, 0);
        const QList<double> widths = widthsOf(table);
        paintRow(table, table.headings, widths, m_bold);
        for (const QStringList &row : table.rows) {
            if (m_y + 3 * m_line > m_room.height() - foot) {
                newPage();
                paintRow(table, table.headings, widths, m_bold);
            }
            const bool isTotal = table.hasTotals && &row == &table.rows.constLast();
            paintRow(table, row, widths, isTotal ? m_bold : m_plain);
        }
        m_y += gap;
    }

private:
    QList<double> widthsOf(const HtmlTable &table) const
    {
        QList<double> letters;
        double sum = 0;
        for (qsizetype column = 0; column < table.headings.size(); ++column) {
            qsizetype most = table.headings.at(column).size();
            for (const QStringList &row : table.rows)
                most = std::max(most, row.at(column).size());
            letters.append(double(std::clamp<qsizetype>(most, 9, 50)));
            sum += letters.constLast();
        }
        for (double &width : letters)
            width *= m_room.width() / sum;
        return letters;
    }

    void paintRow(const HtmlTable &table, const QStringList &texts, const QList<double> &widths,
                  const QFont &font)
    {
        m_painter.setFont(font);
        double x = 0;
        double height = 0;
        for (qsizetype column = 0; column < texts.size(); ++column) {
            const QRectF cell(x + padding, m_y + padding / 2, widths.at(column) - 2 * padding, 400);
            QRectF used;
            const Qt::Alignment side = table.isNumber(column) ? Qt::AlignRight : Qt::AlignLeft;
            m_painter.drawText(cell, int(side) | Qt::TextWordWrap, texts.at(column), &used);
            height = std::max(height, used.height());
            x += widths.at(column);
        }
        m_y += height + padding;
        m_painter.fillRect(QRectF(0, m_y, m_room.width(), 0.5), Qt::gray);
    }

    void paint(const QString &text, const QFont &font, double left)
    {
        if (m_y + 3 * m_line > m_room.height() - foot)
            newPage();
        m_painter.setFont(font);
        QRectF used;
        m_painter.drawText(QRectF(left, m_y, m_room.width() - left, 400), Qt::TextWordWrap, text,
                           &used);
        m_y += used.height() + padding;
    }

    void paintFoot()
    {
        m_painter.setFont(m_plain);
        m_painter.drawText(QRectF(0, m_room.height() - m_line, m_room.width(), m_line),
                           Qt::AlignRight, u"Side %1"_s.arg(++m_page));
    }

    void newPage()
    {
        paintFoot();
        m_writer.newPage();
        m_y = 0;
    }

    const QList<BarePicture> &m_pictures;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    QSizeF m_room;
    QFont m_plain;
    QFont m_bold;
    double m_line = 0;
    double m_y = 0;
    qsizetype m_picture = 0;
    int m_page = 0;
};

} // namespace

QByteArray barePages(const QList<PrintedBlock> &blocks, const QList<BarePicture> &pictures)
{
    Pages pages(pictures);
    for (const PrintedBlock &block : blocks)
        std::visit(pages, block);
    return pages.finished();
}

} // namespace bundlinje
