#include "views/results/stepslayout.h"

#include "views/charts/charttext.h"
#include "views/results/partlook.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace bundlinje {

namespace {

/// So many lines a name may have; two are enough unless the chart is very narrow.
constexpr int mostNameLines = 5;

/// Both ends of a tornado's row lie on the same side of the base.
bool isOneSided(const ResultChart::Row &row)
{
    return row.bars.size() == 2
        && (row.bars.at(0).to < row.bars.at(0).from) == (row.bars.at(1).to < row.bars.at(1).from);
}

} // namespace

StepsLayout::StepsLayout(const ResultChart &chart, const ChartStyle &style, qreal width)
    : m_chart(chart)
    , m_style(style)
    , m_em(style.font.pixelSize())
    , m_line(QFontMetricsF(style.font).height())
{
    qreal longest = 0;
    for (const ResultChart::Row &row : chart.rows) {
        longest = std::max({longest, advance(row.name), advance(row.note)});
        m_labels = std::max({m_labels, advance(row.label), advance(row.highLabel)});
        if (isOneSided(row))
            m_labels = std::max(m_labels, advance(row.label) + advance(row.highLabel) + m_em * 1.5);
    }
    m_labels += m_em * 0.8;
    m_names = std::min(longest + 1, width * 0.42);
    const qreal besideBars = m_names + m_em * 0.7 + m_labels * (isTornado() ? 2 : 1);
    m_namesAbove = width - besideBars < m_em * 5;
    if (m_namesAbove)
        m_names = width;
    for (const ResultChart::Row &row : chart.rows) {
        QStringList lines = wrappedLines(row.name, style.font, m_names, mostNameLines);
        lines += wrappedLines(row.note, style.font, m_names, 2);
        const qreal bars = m_namesAbove ? 1.7 : 0.4;
        m_rowHeight = std::max(m_rowHeight, m_line * (static_cast<qreal>(lines.size()) + bars));
        m_nameLines.append(lines);
    }
    m_rowHeight = std::max(m_rowHeight, m_line * 1.7);
}

qreal StepsLayout::advance(const QString &text) const
{
    return QFontMetricsF(m_style.font).horizontalAdvance(text);
}

qreal StepsLayout::leastHeight() const
{
    return m_rowHeight * static_cast<qreal>(m_chart.rows.size()) + (isTornado() ? m_line * 1.3 : 0);
}

ChartPlane::Range StepsLayout::range() const
{
    ChartPlane::Range range{std::min(0.0, m_chart.base), std::max(0.0, m_chart.base)};
    for (const ResultChart::Row &row : m_chart.rows) {
        for (const ResultChart::Bar &bar : row.bars) {
            range.from = std::min({range.from, bar.from, bar.to});
            range.to = std::max({range.to, bar.from, bar.to});
        }
    }
    if (range.from >= range.to)
        range.to = range.from + 1;
    return range;
}

void StepsLayout::setPlane(ChartPlane &plane, const QRectF &free, const QRectF &whole,
                           qreal height) const
{
    const qreal names = m_namesAbove ? 0 : m_names + m_em * 0.7;
    const qreal left = free.left() + names + (isTornado() ? m_labels : 0);
    const qreal width = std::max(m_em * 2, free.right() - m_labels - left);
    const qreal head = isTornado() ? m_line * 1.3 : 0;
    plane.set(range(), {}, {left, free.top() + head, width, height}, whole);
}

void StepsLayout::place(ChartPlane &plane, const QRectF &free, const QRectF &whole,
                        ChartRowItem &words, const QList<ChartRowItem *> &rows) const
{
    const auto count = static_cast<qreal>(std::max(qsizetype{1}, rows.size()));
    const qreal head = isTornado() ? m_line * 1.3 : 0;
    const qreal rowHeight =
        std::clamp((free.height() - head) / count, m_rowHeight, m_rowHeight * 2.2);
    setPlane(plane, free, whole, rowHeight * count);
    const qreal barHeight = m_namesAbove ? m_line * 1.2 : std::min(rowHeight * 0.6, m_line * 2);
    qreal top = plane.plot().top();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        ChartRowItem &item = *rows.at(i);
        item.area = QRectF(free.left() - m_em * 0.4, top, free.width() + m_em * 0.8, rowHeight);
        top += rowHeight;
        placeName(item, i, free.left() + m_names);
        placeBars(plane, item, m_chart.rows.at(i), barHeight);
    }
    for (qsizetype i = 0; !isTornado() && i + 1 < rows.size(); ++i)
        placeConnector(plane, rows, i, words);
    placeUpright(plane.at(0).x(), m_style.muted, m_em / 12, rows, words);
    if (!isTornado())
        return;
    placeUpright(plane.at(m_chart.base).x(), m_style.text, m_em / 8, rows, words);
    placeBase(plane, free, words);
}

/// Through all rows; where names stand above the bars only along the bars.
void StepsLayout::placeUpright(qreal x, const QColor &colour, qreal width,
                               const QList<ChartRowItem *> &rows, ChartRowItem &words) const
{
    for (const ChartRowItem *row : rows) {
        const qreal top = m_namesAbove ? middleOfBars(*row) - m_line * 0.8 : row->area.top();
        words.lines.append({{x, top, x, row->area.bottom()}, colour, width});
    }
}

/// The result as it is has its name above its line; zero is named too where both have room.
void StepsLayout::placeBase(const ChartPlane &plane, const QRectF &free, ChartRowItem &words) const
{
    const QRectF &plot = plane.plot();
    const qreal x = plane.at(m_chart.base).x();
    const qreal width = advance(m_chart.baseLabel);
    const qreal left =
        std::clamp(x - width / 2, free.left(), std::max(free.left(), free.right() - width));
    const qreal middle = plot.top() - m_line * 0.75;
    words.texts.append(textAt(m_chart.baseLabel, {left, middle}, m_style.text, m_style.font));
    const qreal zero = plane.at(0).x();
    const QString nought = QStringLiteral("0");
    const qreal half = advance(nought) / 2;
    if (zero + half + m_em * 0.5 < left || zero - half - m_em * 0.5 > left + width)
        words.texts.append(textAt(nought, {zero - half, middle}, m_style.muted, m_style.font));
}

void StepsLayout::placeName(ChartRowItem &item, qsizetype at, qreal right) const
{
    const QStringList &lines = m_nameLines.at(at);
    const bool hasNote = !m_chart.rows.at(at).note.isEmpty();
    qreal middle = m_namesAbove
        ? item.area.top() + m_line * 0.6
        : item.area.center().y() - m_line * static_cast<qreal>(lines.size() - 1) / 2;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isNote = hasNote && i + 1 == lines.size();
        const QColor &colour = isNote ? m_style.muted : m_style.text;
        item.texts.append(m_namesAbove
                              ? textAt(lines.at(i), {right - m_names, middle}, colour, m_style.font)
                              : textEndingAt(lines.at(i), {right, middle}, colour, m_style.font));
        middle += m_line;
    }
}

qreal StepsLayout::middleOfBars(const ChartRowItem &item) const
{
    return m_namesAbove ? item.area.bottom() - m_line * 0.85 : item.area.center().y();
}

void StepsLayout::placeBars(const ChartPlane &plane, ChartRowItem &item,
                            const ResultChart::Row &row, qreal barHeight) const
{
    const qreal middle = middleOfBars(item);
    QRectF all;
    for (const ResultChart::Bar &bar : row.bars) {
        const qreal from = plane.at(bar.from).x();
        const qreal to = plane.at(bar.to).x();
        const QRectF rect =
            QRectF(QPointF(from, middle - barHeight / 2), QPointF(to, middle + barHeight / 2))
                .normalized();
        all = all.isNull() ? rect : all.united(rect);
        if (rect.width() > 0)
            item.bars.append(barOf(bar.part, rect, m_style));
    }
    placeLabels(all, item, row);
}

void StepsLayout::placeLabels(const QRectF &bars, ChartRowItem &item,
                              const ResultChart::Row &row) const
{
    const qreal middle = middleOfBars(item);
    const qreal gap = m_em * 0.35;
    const QPointF right(bars.right() + gap, middle);
    const QPointF left(bars.left() - gap, middle);
    if (!isTornado()) {
        item.texts.append(textAt(row.label, right, m_style.text, m_style.font));
        return;
    }
    // The end that is worth less stands to the left, whichever of the two it is.
    const bool lowIsLess = row.bars.size() < 2 || row.bars.at(0).to <= row.bars.at(1).to;
    const QString &less = lowIsLess ? row.label : row.highLabel;
    const QString &more = lowIsLess ? row.highLabel : row.label;
    const bool isBelow = isOneSided(row) && row.bars.at(0).to < row.bars.at(0).from;
    const bool isAbove = isOneSided(row) && !isBelow;
    const QString both = less + QStringLiteral(" – ") + more; // Both ends on one side.
    if (!isAbove)
        item.texts.append(textEndingAt(isBelow ? both : less, left, m_style.text, m_style.font));
    if (!isBelow)
        item.texts.append(textAt(isAbove ? both : more, right, m_style.text, m_style.font));
}

/// From where a step ends to where the next begins; the last step stands on zero, and the line
/// shows that it reaches as far.
void StepsLayout::placeConnector(const ChartPlane &plane, const QList<ChartRowItem *> &rows,
                                 qsizetype at, ChartRowItem &words) const
{
    if (rows.at(at)->bars.isEmpty() || rows.at(at + 1)->bars.isEmpty())
        return;
    const qreal x = plane.at(m_chart.rows.at(at).bars.constLast().to).x();
    words.lines.append({{x, rows.at(at)->bars.constLast().rect.bottom(), x,
                         rows.at(at + 1)->bars.constFirst().rect.top()},
                        m_style.muted,
                        m_em / 14});
}

} // namespace bundlinje
