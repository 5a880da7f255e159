#include "views/results/bulletlayout.h"

#include "views/charts/charttext.h"
#include "views/results/partlook.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace bundlinje {

namespace {

// In lines of text.
constexpr qreal halfTrack = 0.55;
constexpr qreal halfTarget = halfTrack * 1.2; ///< The line stands out above and below the track.
/// From the middle of the track up to that of the name of its target.
constexpr qreal targetName = halfTarget + 0.45;
/// The name above makes the track stand below the middle of its row.
constexpr qreal belowMiddle = 0.41;
constexpr qreal leastRow = 2.4;
constexpr qreal leastRowWithNote = 3.6; ///< Label and note stand on two lines.
constexpr qreal mostRow = 5.4;

} // namespace

BulletLayout::BulletLayout(const ResultChart &chart, const ChartStyle &style, qreal width,
                           int mostNameLines)
    : m_chart(chart)
    , m_style(style)
    , m_em(style.font.pixelSize())
    , m_line(QFontMetricsF(style.font).height())
{
    qreal longest = 0;
    for (const ResultChart::Row &row : chart.rows) {
        longest = std::max(longest, advance(row.name));
        m_labels = std::max({m_labels, advance(row.label), advance(row.note)});
    }
    m_labels += m_em * 0.8;
    m_names = std::min(longest + 1, width * 0.36);
    m_namesAbove = width - m_names - m_labels < m_em * 12;
    if (m_namesAbove)
        m_names = width;
    for (const ResultChart::Row &row : chart.rows) {
        m_nameLines.append(wrappedLines(row.name, style.font, m_names, mostNameLines));
        const auto lines = static_cast<qreal>(m_nameLines.constLast().size());
        const qreal least = row.note.isEmpty() ? leastRow : leastRowWithNote;
        m_heights.append(m_line * (m_namesAbove ? lines + 3.8 : std::max(lines + 0.6, least)));
    }
}

qreal BulletLayout::advance(const QString &text) const
{
    return QFontMetricsF(m_style.font).horizontalAdvance(text);
}

qreal BulletLayout::leastHeight() const
{
    return std::accumulate(m_heights.cbegin(), m_heights.cend(), 0.0);
}

void BulletLayout::place(ChartPlane &plane, const QRectF &free, const QRectF &whole,
                         ChartRowItem &words, const QList<ChartRowItem *> &rows) const
{
    Q_UNUSED(words)
    if (rows.isEmpty())
        return;
    const qreal most = mostRow * m_line * static_cast<qreal>(rows.size()) / leastHeight();
    const qreal stretch = std::clamp(free.height() / leastHeight(), 1.0, std::max(1.0, most));
    const qreal left = free.left() + (m_namesAbove ? 0 : m_names + m_em);
    const qreal right = free.right() - m_labels;
    plane.set({0, 1}, {},
              {left, free.top(), std::max(m_em * 4, right - left), leastHeight() * stretch}, whole);
    qreal top = free.top();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        ChartRowItem &item = *rows.at(i);
        const qreal rowHeight = m_heights.at(i) * stretch;
        item.area = QRectF(free.left() - m_em * 0.4, top, free.width() + m_em * 0.8, rowHeight);
        top += rowHeight;
        const QStringList &lines = m_nameLines.at(i);
        const qreal trackMiddle = m_namesAbove
            ? item.area.top() + m_line * (static_cast<qreal>(lines.size()) + 2.1)
            : item.area.center().y() + m_line * belowMiddle;
        const qreal nameMiddle = lines.size() <= 2 ? trackMiddle : item.area.center().y();
        qreal middle = m_namesAbove
            ? item.area.top() + m_line * 0.7
            : nameMiddle - m_line * static_cast<qreal>(lines.size() - 1) / 2;
        for (const QString &line : lines) {
            item.texts.append(textAt(line, {free.left(), middle}, m_style.text, m_style.font));
            middle += m_line;
        }
        placeTrack(plane, item, m_chart.rows.at(i), trackMiddle);
    }
}

void BulletLayout::placeTrack(const ChartPlane &plane, ChartRowItem &item,
                              const ResultChart::Row &row, qreal middle) const
{
    const QRectF &plot = plane.plot();
    const qreal half = m_line * halfTrack;
    const QRectF track(plot.left(), middle - half, plot.width(), half * 2);
    item.bars.append({track, m_style.background, m_style.muted, false, 2});
    for (const ResultChart::Bar &bar : row.bars) {
        const qreal from = plane.at(std::clamp(bar.from, 0.0, 1.0)).x();
        const qreal to = plane.at(std::clamp(bar.to, 0.0, 1.0)).x();
        const QRectF rect(from, middle - half * 0.55, to - from, half * 1.1);
        if (rect.width() > 0)
            item.bars.append(barOf(bar.part, rect, m_style));
    }
    // Bars, so that they lie on the track.
    const auto across = [&](double at, qreal width, qreal top, qreal bottom) {
        const qreal x = plane.at(std::clamp(at, 0.0, 1.0)).x();
        item.bars.append({QRectF(x - width / 2, middle + top, width, bottom - top), m_style.text,
                          m_style.text, false, 2});
    };
    if (row.threshold)
        across(*row.threshold, m_em / 8, half * 0.4, m_line * halfTarget);
    if (row.target)
        across(*row.target, m_em / 4, -m_line * halfTarget, m_line * halfTarget);
    placeTarget(plane, item, row, middle - m_line * targetName);
    const qreal labels = plot.right() + m_em * 0.6;
    const qreal apart = row.note.isEmpty() ? 0 : m_line * 0.5;
    item.texts.append(textAt(row.label, {labels, middle - apart}, m_style.text, m_style.font));
    if (!row.note.isEmpty())
        item.texts.append(textAt(row.note, {labels, middle + apart}, m_style.muted, m_style.font));
}

/// Named above its line.
void BulletLayout::placeTarget(const ChartPlane &plane, ChartRowItem &item,
                               const ResultChart::Row &row, qreal middle) const
{
    if (!row.target || row.highLabel.isEmpty())
        return;
    const qreal width = advance(row.highLabel);
    const qreal x = plane.at(std::clamp(*row.target, 0.0, 1.0)).x() - width / 2;
    const QRectF &plot = plane.plot();
    const qreal left = std::clamp(x, plot.left(), std::max(plot.left(), plot.right() - width));
    item.texts.append(textAt(row.highLabel, {left, middle}, m_style.muted, m_style.font));
}

} // namespace bundlinje
