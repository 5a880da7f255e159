#include "model/items/printedlayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr QRgb rowColour = 0xffbbbbbb;
constexpr QRgb headColour = 0xff333333;
constexpr QRgb noticeColour = 0xff8a5a00;
constexpr double itemIndent = 12; // Points.
constexpr double noticeIndent = 9;

double headingScale(int level)
{
    constexpr double title = 1.9;
    constexpr double section = 1.4;
    constexpr double below = 1.1;
    return level == 1 ? title : level == 2 ? section : below;
}

} // namespace

PrintedLayout::PrintedLayout(const PrintedType &type, QSizeF upright, QSizeF across,
                             const QList<ReportPicture> &pictures)
    : m_type(type)
    , m_upright(upright)
    , m_across(across)
    , m_pictures(pictures)
{
}

QList<PrintedPage> PrintedLayout::pages(const QList<PrintedBlock> &blocks)
{
    take(blocks);
    turnPages();
    setLines();
    newPage(!m_parts.isEmpty() && m_parts.constFirst().isAcross);
    for (qsizetype at = 0; at < m_parts.size(); ++at) {
        const Part &part = m_parts.at(at);
        const auto *heading = std::get_if<PrintedHeading>(&part.block);
        const bool isFresh = m_pages.constLast().isEmpty();
        const bool isTurned = part.isAcross != m_pages.constLast().isAcross;
        const bool beginsSheet = heading && heading->beginsSheet && !isFresh;
        if (isTurned || beginsSheet || (!isFresh && gapBefore(part) + needOf(at) > left()))
            newPage(part.isAcross);
        if (!m_pages.constLast().isEmpty())
            m_y += gapBefore(part);
        place(part);
    }
    return m_pages;
}

void PrintedLayout::take(const QList<PrintedBlock> &blocks)
{
    qsizetype pictures = 0;
    for (const PrintedBlock &block : blocks) {
        Part part{.block = block};
        if (const auto *table = std::get_if<HtmlTable>(&block))
            part.table =
                std::make_shared<PrintedTable>(*table, m_type, m_upright.width(), m_across.width());
        if (std::holds_alternative<PrintedFigure>(block)) {
            if (pictures >= m_pictures.size())
                continue;
            part.picture = pictures++;
        }
        m_parts.append(part);
    }
}

/// What stands under one heading stands on pages of one kind.
void PrintedLayout::turnPages()
{
    const auto isHeading = [](const Part &part) {
        return std::holds_alternative<PrintedHeading>(part.block);
    };
    for (auto begin = m_parts.begin(); begin != m_parts.end();) {
        const auto text = std::find_if_not(begin, m_parts.end(), isHeading);
        const auto end = std::find_if(text, m_parts.end(), isHeading);
        const bool isAcross = std::any_of(
            begin, end, [](const Part &part) { return part.table && part.table->isAcross(); });
        for (; begin != end; ++begin)
            begin->isAcross = isAcross;
    }
}

/// Once, when it is known how wide they may be.
void PrintedLayout::setLines()
{
    for (Part &part : m_parts) {
        if (!part.table && !part.picture)
            part.lines = linesOf(part);
    }
}

/// The height that has to be free for the part to begin on a page.
double PrintedLayout::needOf(qsizetype at) const
{
    constexpr int fewLines = 3;
    const Part &part = m_parts.at(at);
    const double room = (part.isAcross ? m_across : m_upright).height();
    const auto following = [&] {
        return at + 1 < m_parts.size() ? gapBefore(m_parts.at(at + 1)) + needOf(at + 1) : 0.0;
    };
    double need = 0;
    if (part.table) {
        const QList<double> widths =
            part.table->widths(0, (part.isAcross ? m_across : m_upright).width());
        need = m_type.lineHeight() * 2 + part.table->head(0, widths).height;
        const qsizetype rows = part.table->table().rows.size();
        for (qsizetype row = 0; row < std::min(rows, qsizetype{2}); ++row)
            need += part.table->row(row, 0, widths).height;
    } else if (part.picture) {
        need = pictureSize(*part.picture).height();
        // Its caption stays with it, but not what follows that.
        const Part *next = at + 1 < m_parts.size() ? &m_parts.at(at + 1) : nullptr;
        if (next && std::holds_alternative<PrintedParagraph>(next->block))
            need += gapBefore(*next) + heightOf(*next->lines, 0, next->lines->lineCount());
    } else {
        const PrintedLines &lines = part.lines;
        const bool isBeforeBlock =
            at + 1 < m_parts.size() && (m_parts.at(at + 1).picture || m_parts.at(at + 1).table);
        const bool isCaption = at > 0 && m_parts.at(at - 1).picture;
        const bool leads = std::holds_alternative<PrintedHeading>(part.block)
            || (std::holds_alternative<PrintedParagraph>(part.block) && isBeforeBlock && !isCaption
                && lines->lineCount() <= fewLines);
        need = heightOf(*lines, 0, leads ? lines->lineCount() : qMin(fewLines, lines->lineCount()));
        need += leads ? following() : 0;
    }
    return std::min(need, room);
}

double PrintedLayout::gapBefore(const Part &part) const
{
    constexpr double section = 16;
    constexpr double heading = 10;
    constexpr double item = 2;
    constexpr double other = 6;
    if (const auto *of = std::get_if<PrintedHeading>(&part.block))
        return m_type.points(of->level <= 2 ? section : heading);
    return m_type.points(std::holds_alternative<PrintedItem>(part.block) ? item : other);
}

PrintedLines PrintedLayout::linesOf(const Part &part) const
{
    const double width = (part.isAcross ? m_across : m_upright).width();
    if (const auto *heading = std::get_if<PrintedHeading>(&part.block))
        return m_type.set(heading->text, width, headingScale(heading->level), true);
    if (const auto *item = std::get_if<PrintedItem>(&part.block))
        return m_type.set(item->text, width - m_type.points(itemIndent));
    const auto *paragraph = std::get_if<PrintedParagraph>(&part.block);
    const bool isNotice = paragraph && paragraph->isNotice;
    return m_type.set(paragraph ? paragraph->text : QString(),
                      width - (isNotice ? m_type.points(noticeIndent) : 0), 1, isNotice);
}

void PrintedLayout::place(const Part &part)
{
    if (part.table) {
        for (int piece = 0; piece < part.table->partCount(); ++piece)
            placeTable(*part.table, piece);
        return;
    }
    if (part.picture) {
        placePicture(*part.picture);
        return;
    }
    const PrintedLines &lines = part.lines;
    const auto *paragraph = std::get_if<PrintedParagraph>(&part.block);
    if (std::holds_alternative<PrintedItem>(part.block)) {
        m_pages.last().lines.append(
            {m_type.set(u"•"_s, m_type.points(itemIndent)), 0, 1, QPointF(m_type.points(2), m_y)});
        placeLines(lines, m_type.points(itemIndent));
    } else if (paragraph && paragraph->isNotice) {
        m_pages.last().fills.append(
            {QRectF(0, m_y, m_type.points(3), std::min(heightOf(lines), left())),
             QColor(noticeColour)});
        placeLines(lines, m_type.points(noticeIndent));
    } else {
        placeLines(lines, 0);
    }
}

/// Goes on on the next page where there is no room left.
void PrintedLayout::placeLines(const PrintedLines &lines, double left)
{
    int first = 0;
    while (first < lines->lineCount()) {
        int count = 0;
        double height = 0;
        while (first + count < lines->lineCount()) {
            const double next = lines->lineAt(first + count).height();
            const bool isFirst = count == 0 && m_pages.constLast().isEmpty();
            if (height + next > this->left() && !isFirst)
                break;
            height += next;
            ++count;
        }
        m_pages.last().lines.append({lines, first, count, QPointF(left, m_y)});
        m_y += height;
        first += count;
        if (first < lines->lineCount())
            newPage(m_pages.constLast().isAcross);
    }
}

void PrintedLayout::placePicture(qsizetype picture)
{
    const QSizeF size = pictureSize(picture);
    m_pages.last().drawings.append({picture, QRectF(QPointF(0, m_y), size)});
    m_y += size.height();
}

void PrintedLayout::placeTable(const PrintedTable &table, int part)
{
    const QList<double> widths = table.widths(part, room().width());
    const PrintedRow head = table.head(part, widths);
    const qsizetype rows = table.table().rows.size();
    if (part > 0) {
        const double least = head.height + table.row(0, part, widths).height;
        if (least + 2 * m_type.lineHeight() > left())
            newPage(m_pages.constLast().isAcross);
        else
            m_y += m_type.lineHeight();
    }
    if (!table.table().caption.isEmpty()) {
        placeLines(m_type.set(table.table().caption, room().width(), 1, true), 0);
        m_y += m_type.points(2);
    }
    const bool isOfFigures = table.table().isOfFigures;
    putRow(table, head, widths);
    if (!isOfFigures)
        putRule(widths, 1, QColor(headColour));
    for (qsizetype row = 0; row < rows; ++row) {
        const PrintedRow set = table.row(row, part, widths);
        // A total does not stand on a page without what it adds up.
        const bool isBeforeTotal = table.table().hasTotals && row == rows - 2;
        const double most = room().height() - head.height - m_type.points(2);
        const double withTotal =
            set.height + (isBeforeTotal ? table.row(row + 1, part, widths).height : 0);
        const double kept = withTotal <= most ? withTotal : set.height;
        const double started = kept <= most ? kept : std::min(kept, 4 * m_type.lineHeight());
        if (started > left()) {
            newPage(m_pages.constLast().isAcross);
            putRow(table, head, widths);
            putRule(widths, 1, QColor(headColour));
        }
        if (table.table().hasTotals && row == rows - 1)
            putRule(widths, 1, QColor(headColour));
        placeRow(table, set, widths, head);
        if (!isOfFigures || row == rows - 1)
            putRule(widths, 0.5, QColor(rowColour));
    }
}

/// Splits the row where it is higher than what is left.
void PrintedLayout::placeRow(const PrintedTable &table, const PrintedRow &row,
                             const QList<double> &widths, const PrintedRow &head)
{
    if (row.height <= left()) {
        putRow(table, row, widths);
        return;
    }
    QList<int> done(row.cells.size(), 0);
    const auto isDone = [&] {
        for (qsizetype at = 0; at < done.size(); ++at) {
            if (done.at(at) < row.cells.at(at)->lineCount())
                return false;
        }
        return true;
    };
    while (!isDone()) {
        double x = table.sidePadding();
        double highest = 0;
        for (qsizetype at = 0; at < done.size(); ++at) {
            const QTextLayout &text = *row.cells.at(at);
            int count = 0;
            double height = 0;
            while (done.at(at) + count < text.lineCount()) {
                const double next = text.lineAt(done.at(at) + count).height();
                if (count > 0 && height + next + 2 * table.linePadding() > left())
                    break;
                height += next;
                ++count;
            }
            m_pages.last().lines.append(
                {row.cells.at(at), done.at(at), count, QPointF(x, m_y + table.linePadding())});
            done[at] += count;
            highest = std::max(highest, height);
            x += widths.at(at);
        }
        m_y += highest + 2 * table.linePadding();
        if (isDone())
            break;
        newPage(m_pages.constLast().isAcross);
        putRow(table, head, widths);
        putRule(widths, 1, QColor(headColour));
    }
}

void PrintedLayout::putRow(const PrintedTable &table, const PrintedRow &row,
                           const QList<double> &widths)
{
    double x = table.sidePadding();
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        m_pages.last().lines.append({row.cells.at(at), 0, row.cells.at(at)->lineCount(),
                                     QPointF(x, m_y + table.linePadding())});
        x += widths.at(at);
    }
    m_y += row.height;
}

void PrintedLayout::putRule(const QList<double> &widths, double points, const QColor &colour)
{
    double width = 0;
    for (const double one : widths)
        width += one;
    m_pages.last().fills.append({QRectF(0, m_y, width, m_type.points(points)), colour});
    m_y += m_type.points(points);
}

QSizeF PrintedLayout::pictureSize(qsizetype picture) const
{
    constexpr double ofWidth = 0.85;
    constexpr double ofHeight = 0.7;
    const QSizeF size = m_pictures.at(picture).size;
    if (size.isEmpty())
        return {};
    const QSizeF most(m_upright.width() * ofWidth, m_across.height() * ofHeight);
    return size * m_type.density()
        * std::min(most.width() / size.width(), most.height() / size.height());
}

void PrintedLayout::newPage(bool isAcross)
{
    m_pages.append(PrintedPage{.isAcross = isAcross});
    m_y = 0;
}

} // namespace bundlinje
