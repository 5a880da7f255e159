// What only curves over effects or time have.

#include "views/results/courselayout.h"

#include "views/charts/charttext.h"
#include "views/results/partlook.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace bundlinje {

/// Every effect or year, or every second, third … where they have no room.
void CourseLayout::placeAcross(const ChartPlane &plane, ChartRowItem &words) const
{
    const QList<ChartDescription::Tick> &ticks = m_chart.acrossTicks;
    const qreal slot =
        std::max(1.0, plane.at(ticks.at(1).value).x() - plane.at(ticks.at(0).value).x());
    qreal widest = 0;
    for (const ChartDescription::Tick &tick : ticks)
        widest = std::max(widest, advance(tick.label) + m_em * 0.6);
    const qsizetype step = widest <= slot ? 1 : static_cast<qsizetype>(widest / slot) + 1;
    const QRectF &plot = plane.plot();
    const qreal middle = plot.bottom() + m_line * 0.8;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const qreal x = plane.at(ticks.at(i).value).x();
        words.lines.append(
            {{x, plot.bottom(), x, plot.bottom() + m_em * 0.3}, m_style.muted, m_em / 20});
        // The end of the line need not be a whole step.
        const bool isWhole = i == 0 || x - plane.at(ticks.at(i - 1).value).x() > slot * 0.9;
        if (i % step == 0 && isWhole)
            words.texts.append(textAt(ticks.at(i).label,
                                      {x - advance(ticks.at(i).label) / 2, middle}, m_style.text,
                                      m_style.font));
    }
}

/// Named at its end, as the curves are.
void CourseLayout::placeLevelRule(const ChartPlane &plane, const ResultChart::Rule &rule,
                                  ChartRowItem &words) const
{
    const QRectF &plot = plane.plot();
    const qreal y = plane.at(0, rule.at).y();
    words.lines.append({{plot.left(), y, plot.right(), y}, m_style.text, m_em / 12, Qt::DashLine});
}

/// A piece of the line, as it stands in the picture.
void CourseLayout::placeRuleSwatch(const ResultChart::Rule &rule, const QRectF &swatch,
                                   ChartRowItem &words) const
{
    const QPointF middle = swatch.center();
    if (rule.isUpright)
        words.lines.append({{middle.x(), swatch.top(), middle.x(), swatch.bottom()},
                            m_style.text,
                            m_em / 10,
                            Qt::DotLine});
    else
        words.lines.append({{swatch.left(), middle.y(), swatch.right(), middle.y()},
                            m_style.text,
                            m_em / 12,
                            Qt::DashLine});
}

/// Each has its name in a line of its own above the plot: to its right with the leftmost on top,
/// or, where that has no room, to its left with the rightmost on top, so that no line crosses a
/// name.
void CourseLayout::placeUprightRules(const ChartPlane &plane, ChartRowItem &words) const
{
    QList<ResultChart::Rule> rules;
    std::copy_if(m_chart.rules.cbegin(), m_chart.rules.cend(), std::back_inserter(rules),
                 [](const ResultChart::Rule &rule) { return rule.isUpright; });
    const QRectF &plot = plane.plot();
    const qreal gap = m_em * 0.4;
    const auto fitsRight = [&](const ResultChart::Rule &rule) {
        return plane.at(rule.at).x() + gap + advance(rule.label) <= plot.right() + m_names;
    };
    const auto fitsLeft = [&](const ResultChart::Rule &rule) {
        return plane.at(rule.at).x() - gap - advance(rule.label) >= plot.left();
    };
    const bool areLeft = !std::all_of(rules.cbegin(), rules.cend(), fitsRight)
        && std::all_of(rules.cbegin(), rules.cend(), fitsLeft);
    std::stable_sort(rules.begin(), rules.end(), [areLeft](const auto &a, const auto &b) {
        return areLeft ? a.at > b.at : a.at < b.at;
    });
    qreal middle = plot.top() - m_headHeight - m_line * 0.7;
    for (const ResultChart::Rule &rule : std::as_const(rules)) {
        middle += m_namesAbove ? 0 : m_line * 1.1;
        const qreal x = plane.at(rule.at).x();
        const qreal width = advance(rule.label);
        const qreal beside = areLeft ? x - gap - width : x + gap;
        const qreal left = std::min(beside, plot.right() + m_names - width);
        const bool isBelow = m_namesAbove || left < beside; // Its name stands above it.
        const qreal top = isBelow ? middle + m_line * 0.5 : middle - m_line * 0.4;
        words.lines.append({{x, top, x, plot.bottom()}, m_style.text, m_em / 10, Qt::DotLine});
        if (!m_namesAbove)
            words.texts.append(textAt(rule.label, {std::max(plot.left(), left), middle},
                                      m_style.text, m_style.font));
    }
}

/// The places in the scene without those that lie on the way between their neighbours: a pattern
/// would begin anew at each.
QList<QPointF> CourseLayout::bends(const ChartPlane &plane, const QList<QPointF> &points)
{
    constexpr qreal nearly = 0.3; // Pixels.
    QList<QPointF> kept;
    for (const QPointF &point : points) {
        const QPointF at = plane.at(point.x(), point.y());
        while (kept.size() > 1) {
            const QPointF first = kept.at(kept.size() - 2);
            const QPointF way = at - first;
            const QPointF middle = kept.constLast() - first;
            const qreal area = way.x() * middle.y() - way.y() * middle.x();
            if (std::abs(area) > nearly * std::hypot(way.x(), way.y()))
                break;
            kept.removeLast();
        }
        kept.append(at);
    }
    return kept;
}

/// Dashed from where it is only planned. Where the pattern is needed for that and there are no
/// colours, marks along the lines tell them apart.
void CourseLayout::placePoints(const ChartPlane &plane, ChartRowItem &words,
                               const ResultChart::Line &line) const
{
    const PartLook look = lookOf(line.part, m_style);
    const Qt::PenStyle done = hasMarks() ? Qt::SolidLine : look.pattern;
    const QList<QPointF> points = bends(plane, line.points);
    const qreal until =
        m_chart.solidUntil ? plane.at(*m_chart.solidUntil).x() : plane.plot().right();
    qreal behind = 0; // A step shorter than a dash would be no dash of its own.
    const auto place = [&](QPointF from, QPointF to, Qt::PenStyle pattern) {
        words.lines.append({{from, to}, look.line, m_em / 6 * look.width, pattern, behind});
        behind += QLineF(from, to).length();
    };
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF from = points.at(i - 1);
        const QPointF to = points.at(i);
        if (until >= to.x()) {
            place(from, to, done);
        } else if (until <= from.x()) {
            place(from, to, Qt::DashLine);
        } else {
            const QPointF at = from + (to - from) * (until - from.x()) / (to.x() - from.x());
            place(from, at, done);
            place(at, to, Qt::DashLine);
        }
    }
    if (hasMarks())
        placeMarksAlong(points, line.part, words);
}

bool CourseLayout::hasMarks() const
{
    return m_style.patternsOnly && isCurve() && m_chart.solidUntil;
}

/// Squares for what is paid out, dots for what comes back; the line of both together has none.
void CourseLayout::placeMarksAlong(const QList<QPointF> &points, ResultChart::Part part,
                                   ChartRowItem &words) const
{
    if (part == ResultChart::Part::Net)
        return;
    const qreal apart = m_em * 3.5;
    qreal next = apart / 2;
    qreal behind = 0;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF piece(points.at(i - 1), points.at(i));
        for (; next < behind + piece.length(); next += apart)
            words.dots.append(markOf(part, piece.pointAt((next - behind) / piece.length())));
        behind += piece.length();
    }
}

PlacedDot CourseLayout::markOf(ResultChart::Part part, QPointF centre) const
{
    const bool isOut = part == ResultChart::Part::PaidOut;
    return {centre, m_em * 0.24, m_style.text, m_style.text,
            isOut ? PlacedDot::Shape::Square : PlacedDot::Shape::Circle};
}

} // namespace bundlinje
