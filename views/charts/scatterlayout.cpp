#include "views/charts/scatterlayout.h"

#include "views/charts/charttext.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace bundlinje {

namespace {

using Tick = ChartDescription::Tick;

ChartPlane::Range rangeOf(const QList<Tick> &ticks)
{
    if (ticks.size() < 2)
        return {};
    return {ticks.constFirst().value, ticks.constLast().value};
}

} // namespace

ScatterLayout::ScatterLayout(const ChartDescription &description, const ChartStyle &style,
                             qreal width)
    : m_description(description)
    , m_style(style)
    , m_em(style.font.pixelSize())
    , m_line(QFontMetricsF(style.font).height())
{
    std::vector<bool> pointed(static_cast<std::size_t>(description.rows.size()), false);
    for (const ChartDescription::Point &point : description.points)
        pointed.at(static_cast<std::size_t>(point.row)) = true;
    for (qsizetype i = 0; i < description.rows.size(); ++i) {
        const ChartDescription::Row &row = description.rows.at(i);
        if (!pointed.at(static_cast<std::size_t>(i)))
            m_others +=
                wrappedLines(row.name + QStringLiteral(": ") + row.text, style.font, width, 3);
    }
}

qreal ScatterLayout::leastHeight() const
{
    return m_line * (16 + static_cast<qreal>(m_others.size()));
}

void ScatterLayout::place(ChartPlane &plane, const QRectF &free, const QRectF &whole,
                          ChartRowItem &words, const QList<ChartRowItem *> &rows) const
{
    const QFontMetricsF metrics(m_style.font);
    qreal labels = 0;
    for (const Tick &tick : m_description.upTicks)
        labels = std::max(labels, metrics.horizontalAdvance(tick.label));
    const qreal lastHalf = m_description.acrossTicks.isEmpty()
        ? 0
        : metrics.horizontalAdvance(m_description.acrossTicks.constLast().label) / 2;
    const qreal left = free.left() + labels + m_em * 0.6;
    const qreal top = free.top() + m_line * 1.7;
    const qreal below = m_line * (3.1 + static_cast<qreal>(m_others.size()));
    const QRectF plot(left, top, free.right() - lastHalf - left, free.bottom() - below - top);
    plane.set(rangeOf(m_description.acrossTicks), rangeOf(m_description.upTicks), plot, whole);
    placeAxes(plane, words);
    placeLine(plane, free, words);
    placePoints(plane, rows);
    placeOthers(free, rows);
    words.texts.append(textAt(m_description.potentialName, {free.left(), free.top() + m_line / 2},
                              m_style.muted, m_style.font));
    words.texts.append(textEndingAt(m_description.investedName,
                                    {plot.right(), plot.bottom() + m_line * 2.1}, m_style.muted,
                                    m_style.font));
}

void ScatterLayout::placeAxes(const ChartPlane &plane, ChartRowItem &words) const
{
    const QFontMetricsF metrics(m_style.font);
    const QRectF &plot = plane.plot();
    const auto lineOf = [&](const Tick &tick, const QLineF &line) {
        const bool zero = tick.value == 0;
        words.lines.append({line, zero ? m_style.muted : m_style.grid, m_em / (zero ? 12 : 20)});
    };
    for (const Tick &tick : m_description.upTicks) {
        const qreal y = plane.at(0, tick.value).y();
        lineOf(tick, {plot.left(), y, plot.right(), y});
        words.texts.append(
            textEndingAt(tick.label, {plot.left() - m_em * 0.4, y}, m_style.text, m_style.font));
    }
    // Every place has its line; names stand at every second, third … where they have no room.
    qreal widest = 0;
    for (const Tick &tick : m_description.acrossTicks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.label) + m_em * 0.6);
    const qreal slot =
        plot.width() / std::max(qreal(1), qreal(m_description.acrossTicks.size() - 1));
    const auto step = static_cast<qsizetype>(std::ceil(widest / std::max(qreal(1), slot)));
    for (qsizetype i = 0; i < m_description.acrossTicks.size(); ++i) {
        const Tick &tick = m_description.acrossTicks.at(i);
        const qreal x = plane.at(tick.value, 0).x();
        lineOf(tick, {x, plot.top(), x, plot.bottom()});
        if (i % step == 0)
            words.texts.append(textAt(
                tick.label, {x - metrics.horizontalAdvance(tick.label) / 2, plot.bottom() + m_line},
                m_style.text, m_style.font));
    }
}

void ScatterLayout::placeLine(const ChartPlane &plane, const QRectF &free,
                              ChartRowItem &words) const
{
    const ChartPlane::Range across = rangeOf(m_description.acrossTicks);
    const ChartPlane::Range up = rangeOf(m_description.upTicks);
    const double from = std::max(across.from, up.from);
    const double to = std::min(across.to, up.to);
    if (from < to)
        words.lines.append({{plane.at(from, from), plane.at(to, to)}, m_style.text, m_em / 8});
    // Named above the plane beside a piece of the line: at its own end there may be points.
    const PlacedText name =
        textEndingAt(m_description.equalName, {plane.plot().right(), free.top() + m_line / 2},
                     m_style.text, m_style.font);
    const QPointF end(name.ink().left() - m_em * 0.5, free.top() + m_line / 2);
    words.lines.append({{end + QPointF(-m_em * 1.2, m_line * 0.3), end + QPointF(0, -m_line * 0.3)},
                        m_style.text,
                        m_em / 8});
    words.texts.append(name);
}

void ScatterLayout::placePoints(const ChartPlane &plane, const QList<ChartRowItem *> &rows) const
{
    for (const ChartDescription::Point &point : m_description.points) {
        ChartRowItem &item = *rows.at(point.row);
        const qreal radius =
            m_em * 0.34 * std::min(4.0, std::sqrt(std::sqrt(static_cast<double>(point.count))));
        const QPointF centre = plane.at(point.invested, point.potential);
        item.dots.append({centre, radius, point.stated ? m_style.background : m_style.potential,
                          m_style.potentialOutline, PlacedDot::Shape::Circle});
        const qreal reach = std::max(radius + 3, 12.0); // A target to hit with the mouse.
        item.area = QRectF(centre, QSizeF()).adjusted(-reach, -reach, reach, reach);
    }
}

void ScatterLayout::placeOthers(const QRectF &free, const QList<ChartRowItem *> &rows) const
{
    for (ChartRowItem *item : rows) {
        if (!item->dots.isEmpty() || m_others.isEmpty())
            continue;
        const qreal height = m_line * (static_cast<qreal>(m_others.size()) + 0.3);
        item->area = QRectF(free.left() - m_em * 0.4, free.bottom() - height,
                            free.width() + m_em * 0.8, height);
        qreal middle = item->area.top() + m_line * 0.65;
        for (const QString &line : m_others) {
            item->texts.append(textAt(line, {free.left(), middle}, m_style.muted, m_style.font));
            middle += m_line;
        }
    }
}

} // namespace bundlinje
