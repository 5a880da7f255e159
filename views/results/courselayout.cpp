#include "views/results/courselayout.h"

#include "views/charts/charttext.h"
#include "views/results/partlook.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace bundlinje {

CourseLayout::CourseLayout(const ResultChart &chart, const ChartStyle &style, qreal width)
    : m_chart(chart)
    , m_style(style)
    , m_em(style.font.pixelSize())
    , m_line(QFontMetricsF(style.font).height())
{
    for (const ResultChart::Line &line : chart.lines)
        m_names = std::max(m_names, advance(line.name) + m_em * 0.7);
    for (const ResultChart::Rule &rule : chart.rules) {
        if (!rule.isUpright)
            m_names = std::max(m_names, advance(rule.label) + m_em * 0.7);
    }
    qreal marks = 0;
    for (const ResultChart::Mark &mark : chart.marks)
        marks = std::max(marks, advance(mark.label));
    // They would leave the lines no room.
    m_namesAbove = m_names > width * 0.35 || marks > (width - m_names) * 0.65;
    const auto isUpright = [](const ResultChart::Rule &rule) {
        return rule.isUpright;
    };
    m_headHeight = m_namesAbove ? 0
                                : m_line * 1.1
            * static_cast<qreal>(std::count_if(chart.rules.cbegin(), chart.rules.cend(),
                                               isUpright));
    ChartRowItem measured(nullptr);
    placeKeys(QRectF(0, 0, width, 0), measured);
    for (const PlacedText &text : std::as_const(measured.texts))
        m_keysHeight = std::max(m_keysHeight, text.baseline.y() + m_line * 0.6);
}

qreal CourseLayout::advance(const QString &text) const
{
    return QFontMetricsF(m_style.font).horizontalAdvance(text);
}

qreal CourseLayout::leastHeight() const
{
    return m_keysHeight + m_headHeight + m_line * 13;
}

QList<ResultChart::Key> CourseLayout::keys() const
{
    QList<ResultChart::Key> keys = m_chart.keys;
    for (const ResultChart::Line &line : m_chart.lines) {
        if (m_namesAbove)
            keys.append({line.part, line.name});
    }
    return keys;
}

void CourseLayout::placeSwatch(const ResultChart::Key &key, const QRectF &swatch,
                               ChartRowItem &words) const
{
    const PartLook look = lookOf(key.part, m_style);
    const QPointF middle = swatch.center();
    if (!isStacked()) {
        words.lines.append({{swatch.left(), middle.y(), swatch.right(), middle.y()},
                            look.line,
                            m_em / 6 * look.width,
                            hasMarks() ? Qt::SolidLine : look.pattern});
        if (hasMarks() && key.part != ResultChart::Part::Net)
            words.dots.append(markOf(key.part, middle));
    } else if (key.part == ResultChart::Part::Net)
        words.dots.append({middle, m_em * 0.36, m_style.background, m_style.text,
                           PlacedDot::Shape::Diamond}); // As it stands on the columns.
    else
        words.bars.append(barOf(key.part, swatch, m_style));
}

/// Small pieces of the bars or lines with their names, in lines as text runs; and the places that
/// are named where there is no room beside them.
void CourseLayout::placeKeys(const QRectF &free, ChartRowItem &words) const
{
    qreal x = free.left();
    qreal middle = free.top() + m_line / 2;
    const qreal swatch = m_em * 0.9;
    const qreal most = free.width() - swatch - m_em * 0.4;
    const auto place = [&](const QString &name, const auto &draw) {
        const QStringList lines = wrappedLines(name, m_style.font, most, 6);
        const qreal width =
            swatch + m_em * 0.4 + (lines.size() > 1 ? most : advance(lines.value(0)));
        if (x > free.left() && x + width > free.right()) {
            x = free.left();
            middle += m_line * 1.15;
        }
        draw(QRectF(x, middle - swatch / 2, swatch, swatch));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            words.texts.append(
                textAt(lines.at(i), {x + swatch + m_em * 0.4, middle}, m_style.text, m_style.font));
            if (i + 1 < lines.size())
                middle += m_line;
        }
        x += width + m_em * 1.2;
    };
    for (const ResultChart::Key &key : keys())
        place(key.name, [&](const QRectF &at) { placeSwatch(key, at, words); });
    for (const ResultChart::Mark &mark : m_chart.marks) {
        if (m_namesAbove)
            place(mark.label, [&](const QRectF &at) {
                words.dots.append(
                    {at.center(), m_em * 0.38, m_style.background, m_style.text,
                     mark.up == 0 ? PlacedDot::Shape::Diamond : PlacedDot::Shape::Circle});
            });
    }
    for (const ResultChart::Rule &rule : m_chart.rules) {
        if (m_namesAbove)
            place(rule.label, [&](const QRectF &at) { placeRuleSwatch(rule, at, words); });
    }
}

void CourseLayout::setPlane(ChartPlane &plane, const QRectF &free, const QRectF &whole) const
{
    qreal labels = 0;
    for (const ChartDescription::Tick &tick : m_chart.ticks)
        labels = std::max(labels, advance(tick.label));
    const qreal names = m_namesAbove ? m_em * 0.7 : m_names;
    const qreal left = free.left() + labels + m_em * 0.6;
    const qreal top = free.top() + m_keysHeight + m_headHeight + m_line * 0.6;
    const QRectF plot(left, top, std::max(m_em * 4, free.right() - names - left),
                      free.bottom() - m_line * 1.6 - top);
    const auto count = static_cast<double>(m_chart.rows.size());
    const ChartPlane::Range up{m_chart.ticks.constFirst().value, m_chart.ticks.constLast().value};
    if (isCurve())
        plane.set({m_chart.acrossTicks.constFirst().value, m_chart.acrossTicks.constLast().value},
                  up, plot, whole);
    else
        plane.set({-0.5, std::max(count, 1.0) - 0.5}, up, plot, whole);
}

void CourseLayout::place(ChartPlane &plane, const QRectF &free, const QRectF &whole,
                         ChartRowItem &words, const QList<ChartRowItem *> &rows) const
{
    if (m_chart.ticks.isEmpty() || rows.isEmpty() || (isCurve() && m_chart.acrossTicks.size() < 2))
        return;
    setPlane(plane, free, whole);
    placeKeys(free, words);
    placeAxes(plane, words);
    if (isCurve())
        placeAcross(plane, words);
    else
        placeYears(plane, words);
    const qsizetype axes = words.lines.size();
    for (qsizetype i = 0; i < rows.size(); ++i)
        placeRow(plane, *rows.at(i), i);
    for (const ResultChart::Rule &rule : m_chart.rules) {
        if (!rule.isUpright)
            placeLevelRule(plane, rule, words);
    }
    placeUprightRules(plane, words);
    for (qsizetype i = m_chart.lines.size() - 1; i >= 0; --i)
        placeLine(plane, words, m_chart.lines.at(i)); // That of all lies on top.
    if (!m_namesAbove)
        placeEndNames(plane, words);
    QList<QLineF> drawn;
    for (const PlacedLine &line : words.lines.mid(axes))
        drawn.append(line.line);
    QList<QRectF> taken; // By the labels placed before.
    for (const ResultChart::Mark &mark : m_chart.marks)
        placeMark(plane, words, mark, drawn, taken);
}

double CourseLayout::acrossOf(qsizetype row) const
{
    return isCurve() ? m_chart.rows.at(row).across : static_cast<double>(row);
}

/// From half way to the row before it to half way to the next.
void CourseLayout::placeRow(const ChartPlane &plane, ChartRowItem &item, qsizetype at) const
{
    const double here = acrossOf(at);
    const bool isLast = at + 1 == m_chart.rows.size();
    const double after = isLast ? here + (at > 0 ? here - acrossOf(at - 1) : 1) : acrossOf(at + 1);
    const double before = at > 0 ? acrossOf(at - 1) : here - (after - here);
    const QRectF &plot = plane.plot();
    qreal left = plane.at((before + here) / 2).x();
    qreal right = plane.at((here + after) / 2).x();
    if (isCurve()) {
        left = std::max(left, plot.left());
        right = std::min(right, plot.right());
    }
    item.area = QRectF(left, plot.top() - m_line * 0.4, right - left, plot.height() + m_line * 1.9);
    const ResultChart::Row &row = m_chart.rows.at(at);
    if (isStacked())
        placeColumn(plane, item, row, static_cast<int>(at));
    else if (!isCurve())
        item.dots.append({plane.at(here, row.total), m_em * 0.28, m_style.text, m_style.text,
                          PlacedDot::Shape::Circle});
}

void CourseLayout::placeAxes(const ChartPlane &plane, ChartRowItem &words) const
{
    const QRectF &plot = plane.plot();
    for (const ChartDescription::Tick &tick : m_chart.ticks) {
        const qreal y = plane.at(0, tick.value).y();
        const bool zero = tick.value == 0;
        words.lines.append({{plot.left(), y, plot.right(), y},
                            zero ? m_style.muted : m_style.grid,
                            m_em / (zero ? 10 : 20)});
        words.texts.append(
            textEndingAt(tick.label, {plot.left() - m_em * 0.4, y}, m_style.text, m_style.font));
    }
}

/// Every year, or every second, third … where they have no room.
void CourseLayout::placeYears(const ChartPlane &plane, ChartRowItem &words) const
{
    qreal widest = 0;
    for (const ResultChart::Row &row : m_chart.rows)
        widest = std::max(widest, advance(row.name) + m_em * 0.6);
    const qreal slot = plane.at(1).x() - plane.at(0).x();
    const int step = std::max(1, static_cast<int>(widest / std::max(1.0, slot)) + 1);
    const qreal middle = plane.plot().bottom() + m_line * 0.8;
    for (int year = 0; year < m_chart.rows.size(); year += widest <= slot ? 1 : step) {
        const QString &name = m_chart.rows.at(year).name;
        const qreal x = plane.at(year).x() - advance(name) / 2;
        words.texts.append(textAt(name, {x, middle}, m_style.text, m_style.font));
    }
}

void CourseLayout::placeColumn(const ChartPlane &plane, ChartRowItem &item,
                               const ResultChart::Row &row, int year) const
{
    const qreal half = (plane.at(1).x() - plane.at(0).x()) * 0.34;
    for (const ResultChart::Bar &bar : row.bars) {
        const QPointF from = plane.at(year, bar.from);
        const QPointF to = plane.at(year, bar.to);
        const QRectF rect = QRectF(from - QPointF(half, 0), to + QPointF(half, 0)).normalized();
        if (rect.height() > 0)
            item.bars.append(barOf(bar.part, rect, m_style));
    }
    item.dots.append({plane.at(year, row.total), std::min(half * 0.5, m_em * 0.36),
                      m_style.background, m_style.text, PlacedDot::Shape::Diamond});
}

void CourseLayout::placeLine(const ChartPlane &plane, ChartRowItem &words,
                             const ResultChart::Line &line) const
{
    if (isCurve())
        return placePoints(plane, words, line);
    const PartLook look = lookOf(line.part, m_style);
    for (int year = 1; year < line.values.size(); ++year)
        words.lines.append(
            {{plane.at(year - 1, line.values.at(year - 1)), plane.at(year, line.values.at(year))},
             look.line,
             m_em / 6 * look.width,
             look.pattern});
}

/// At the end of each line, moved apart where they would lie on each other.
void CourseLayout::placeEndNames(const ChartPlane &plane, ChartRowItem &words) const
{
    QList<EndName> names;
    const int last = static_cast<int>(m_chart.rows.size()) - 1;
    for (const ResultChart::Line &line : m_chart.lines) {
        const QPointF end =
            isCurve() ? line.points.constLast() : QPointF(last, line.values.constLast());
        names.append(
            {line.name, plane.at(end.x(), end.y()).y(), &line == &m_chart.lines.constFirst()});
    }
    for (const ResultChart::Rule &rule : m_chart.rules) {
        if (!rule.isUpright)
            names.append({rule.label, plane.at(0, rule.at).y(), false});
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const EndName &a, const EndName &b) { return a.middle < b.middle; });
    for (qsizetype i = 1; i < names.size(); ++i)
        names[i].middle = std::max(names.at(i).middle, names.at(i - 1).middle + m_line);
    // What was pushed out below goes up again.
    qreal lowest = plane.plot().bottom();
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        names[i].middle = std::min(names.at(i).middle, lowest);
        lowest = names.at(i).middle - m_line;
    }
    for (const EndName &name : std::as_const(names)) {
        QFont font = m_style.font;
        font.setWeight(name.isStrong ? QFont::DemiBold : QFont::Normal);
        words.texts.append(
            textAt(name.text, {plane.plot().right() + m_em * (isCurve() ? 0.4 : -0.1), name.middle},
                   name.isStrong ? m_style.text : m_style.muted, font));
    }
}

} // namespace bundlinje
