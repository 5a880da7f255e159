// Where the labels of the marks on lines stand.

#include "views/charts/charttext.h"
#include "views/results/courselayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bundlinje {

namespace {

/// Whether any part of the line lies in the rectangle.
bool crosses(const QRectF &rect, const QLineF &line)
{
    if (std::max(line.x1(), line.x2()) < rect.left()
        || std::min(line.x1(), line.x2()) > rect.right()
        || std::max(line.y1(), line.y2()) < rect.top()
        || std::min(line.y1(), line.y2()) > rect.bottom())
        return false;
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const std::array sides{QLineF(rect.topLeft(), rect.bottomRight()),
                           QLineF(rect.bottomLeft(), rect.topRight())};
    return std::any_of(sides.cbegin(), sides.cend(), [&line](const QLineF &side) {
        return side.intersects(line, nullptr) == QLineF::BoundedIntersection;
    });
}

} // namespace

/// The nearest place in the plot where the label lies on no line and on no label; where there is
/// none, the one on the fewest.
QRectF CourseLayout::labelPlace(const QRectF &plot, QPointF mark, qreal width,
                                const QList<QLineF> &drawn, const QList<QRectF> &taken) const
{
    constexpr std::array rises{0.85, -0.85, 1.6, -1.6, 2.5, -2.5, 3.5, -3.5, 4.5, -4.5};
    const qreal gap = m_em * 0.6;
    const std::array lefts{mark.x() + gap, mark.x() - width / 2, mark.x() - width - gap};
    const qreal least = plot.left() + m_em * 0.2;
    const qreal most = std::max(least, plot.right() - width);
    QRectF best;
    qsizetype fewest = -1;
    for (const double rise : rises) {
        for (const qreal wanted : lefts) {
            const QRectF label(std::clamp(wanted, least, most), mark.y() + m_line * (rise - 0.5),
                               width, m_line);
            if (label.bottom() > plot.bottom() || label.top() < plot.top() - m_line * 0.3)
                continue;
            const QRectF around = label.adjusted(-gap / 2, 0, gap / 2, 0);
            const auto lies = std::count_if(drawn.cbegin(), drawn.cend(), [&](const auto &line) {
                return crosses(around, line);
            });
            const auto onLabels =
                std::count_if(taken.cbegin(), taken.cend(),
                              [&](const QRectF &other) { return other.intersects(around); });
            // Words over words cannot be read, a line behind them is only hidden.
            constexpr qsizetype worse = 1000;
            const qsizetype count = lies + onLabels * worse;
            if (fewest < 0 || count < fewest) {
                best = label;
                fewest = count;
            }
            if (fewest == 0)
                return best;
        }
    }
    return fewest < 0 ? QRectF(std::clamp(lefts.front(), least, most), mark.y(), width, m_line)
                      : best;
}

void CourseLayout::placeMark(const ChartPlane &plane, ChartRowItem &words,
                             const ResultChart::Mark &mark, const QList<QLineF> &drawn,
                             QList<QRectF> &taken) const
{
    const QPointF at = plane.at(mark.across, mark.up);
    words.dots.append({at, m_em * 0.38, m_style.background, m_style.text,
                       mark.up == 0 ? PlacedDot::Shape::Diamond : PlacedDot::Shape::Circle});
    if (m_namesAbove)
        return;
    const QRectF label = labelPlace(plane.plot(), at, advance(mark.label), drawn, taken);
    taken.append(label);
    const qreal nearest = label.top() > at.y() ? label.top() : label.bottom();
    if (std::abs(label.center().y() - at.y()) > m_line) { // Else it is seen what it belongs to.
        const qreal x = std::clamp(at.x(), label.left(), label.right());
        words.lines.append({{at, {x, nearest}}, m_style.muted, m_em / 16});
    }
    // Lines stop at it, so that it can be read.
    words.bars.append({label, m_style.background, m_style.background, false, 2});
    words.texts.append(
        textAt(mark.label, {label.left(), label.center().y()}, m_style.text, m_style.font));
}

} // namespace bundlinje
