#include "views/course/timelinepainter.h"

#include "model/items/datetext.h"
#include "views/charts/charttext.h"
#include "views/leasttarget.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Kind = CourseStep::Kind;

/// Of the height of a line.
constexpr qreal markSize = 0.66;

class TimelineWords final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::TimelineView)

public:
    static QString today(QDate day)
    {
        return tr("today, %1", "%1 date").arg(dateText(PartialDate::fromDate(day), QLocale()));
    }
    static QString filled() { return tr("filled: has happened"); }
    static QString outline() { return tr("outline: to come"); }
    static QString ring() { return tr("ring: late"); }
    static QString noDates() { return tr("no dates yet"); }
};

bool isDark(const ChartStyle &style)
{
    return style.background.lightness() < 128;
}

} // namespace

TimelinePainter::TimelinePainter(const CourseChart &chart, const ChartStyle &style, qreal width)
    : m_chart(chart)
    , m_style(style)
    , m_width(width)
    , m_em(style.font.pixelSize())
    , m_line(QFontMetricsF(style.font).height())
{
    constexpr int longestLine = 32; // Of two that a name may have.
    const qreal gap = m_em * 0.6;
    const QFontMetricsF metrics(style.font);
    qreal longest = 0;
    for (const CourseChart::Row &row : chart.rows)
        longest = std::max(longest, metrics.horizontalAdvance(row.name));
    m_names = std::min({longest + 1, m_em * 0.56 * longestLine, width * 0.3});
    m_namesAbove = width < m_em * 36;
    if (m_namesAbove)
        m_names = width - 2 * gap;
    m_left = m_namesAbove ? gap * 2 : m_names + 2 * gap;
    m_right = std::max(m_left + m_em, width - gap * 2);
    m_rowHeight = std::max<qreal>(leastTarget, m_line * (m_namesAbove ? 3.3 : 2.3));
    placeLegend();
}

qreal TimelinePainter::headHeight() const
{
    return m_line * 2.4;
}

qreal TimelinePainter::x(QDate day) const
{
    const auto whole = static_cast<qreal>(std::max<qint64>(1, m_chart.from.daysTo(m_chart.to)));
    const qreal share = static_cast<qreal>(m_chart.from.daysTo(day)) / whole;
    return m_left + std::clamp(share, 0.0, 1.0) * (m_right - m_left);
}

/// The middle of a kind's place in a row. What the fund pays stands at the effort, what comes back
/// and what is counted for it at the repayment.
qreal TimelinePainter::lane(Kind kind) const
{
    const qreal below = m_namesAbove ? m_line : 0;
    switch (kind) {
    case Kind::Intake:
        return below + m_line * 0.25;
    case Kind::Effort:
    case Kind::Signing:
    case Kind::PaymentOut:
        return below + m_line * 0.75;
    case Kind::Repayment:
    case Kind::PaymentIn:
    case Kind::Check:
        break;
    }
    return below + m_line * 1.65;
}

QRectF TimelinePainter::areaOf(const CourseStep &step) const
{
    const auto [from, to] = daysOf(step, m_chart.today);
    const qreal middle = lane(step.kind);
    if (!isPeriod(step.kind)) {
        const qreal side = m_line * markSize;
        return {x(from) - side / 2, middle - side / 2, side, side};
    }
    const qreal height = m_line * (step.kind == Kind::Intake ? 0.16 : 0.5);
    // Also a single day can be seen.
    const qreal width = std::max(m_em / 4, x(to) - x(from));
    return {x(from), middle - height / 2, width, height};
}

QColor TimelinePainter::colourOf(Kind kind) const
{
    switch (kind) {
    case Kind::PaymentOut:
        return m_style.invested;
    case Kind::PaymentIn: // Repaid: interface, section 10.2.
        return isDark(m_style) ? QColor(0x2BC49A) : QColor(0x00735A);
    case Kind::Repayment:
        return m_style.grid;
    case Kind::Intake:
    case Kind::Effort:
        return m_style.muted;
    case Kind::Signing:
    case Kind::Check:
        break;
    }
    return m_style.text;
}

void TimelinePainter::paintHead(QPainter &painter, qreal bottom) const
{
    const QFontMetricsF metrics(m_style.font);
    const qreal widest = metrics.horizontalAdvance(QStringLiteral("K4 2000")) + m_em;
    const auto most = static_cast<int>((m_right - m_left) / widest);
    const qreal middle = m_line * 1.75;
    for (const CourseTick &tick :
         courseTicks(m_chart.from, m_chart.to, std::max(1, most), QLocale())) {
        const qreal at = x(tick.day);
        painter.setPen(QPen(m_style.grid, 1));
        painter.drawLine(QPointF(at, m_line * 1.3), QPointF(at, bottom));
        if (at + m_em * 0.3 + metrics.horizontalAdvance(tick.label) <= m_width)
            paintText(painter, tick.label, {at + m_em * 0.3, middle}, m_style.muted);
    }
}

void TimelinePainter::paintToday(QPainter &painter, qreal bottom) const
{
    const qreal at = x(m_chart.today);
    painter.setPen(QPen(m_style.text, std::max(1.0, m_em / 9), Qt::DashLine));
    painter.drawLine(QPointF(at, m_line * 1.2), QPointF(at, bottom));
    const QString text = TimelineWords::today(m_chart.today);
    const qreal width = QFontMetricsF(m_style.font).horizontalAdvance(text);
    const qreal left = std::clamp(at - width / 2, 0.0, std::max(0.0, m_width - width - m_em * 0.3));
    paintText(painter, text, {left, m_line * 0.65}, m_style.text);
}

void TimelinePainter::paintRow(QPainter &painter, int row, qreal top,
                               const TimelineSpot &current) const
{
    const CourseChart::Row &shown = m_chart.rows.at(row);
    if (current.row == row)
        painter.fillRect(QRectF(0, top, m_width, m_rowHeight), m_style.band);
    const qreal gap = m_em * 0.6;
    const QStringList names = wrappedLines(shown.name, m_style.font, m_names, m_namesAbove ? 1 : 2);
    qreal middle = m_namesAbove
        ? top + m_line * 0.55
        : top + m_rowHeight / 2 - m_line * static_cast<qreal>(names.size() - 1) / 2;
    for (const QString &line : names) {
        paintText(painter, line, {gap, middle}, m_style.text);
        middle += m_line;
    }
    if (shown.steps.isEmpty())
        paintText(painter, TimelineWords::noDates(), {m_left, top + lane(Kind::Effort)},
                  m_style.muted);
    for (const CourseStep &step : shown.steps) {
        if (isPeriod(step.kind))
            paintPeriod(painter, step, top);
    }
    for (const CourseStep &step : shown.steps) { // Over the periods.
        if (!isPeriod(step.kind))
            paintMark(painter, step, areaOf(step).center() + QPointF(0, top));
    }
    painter.setPen(QPen(m_style.grid, 1));
    painter.drawLine(QPointF(0, top + m_rowHeight), QPointF(m_width, top + m_rowHeight));
    if (current.row == row && current.step >= 0) {
        const QRectF area = areaOf(shown.steps.at(current.step)).translated(0, top);
        const qreal wider = m_em / 5;
        painter.setPen(QPen(m_style.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(-wider, -wider, wider, wider));
    }
}

/// Solid as far as it has gone, in outline as far as it is planned.
void TimelinePainter::paintPeriod(QPainter &painter, const CourseStep &step, qreal top) const
{
    const QRectF area = areaOf(step).translated(0, top);
    QRectF gone = area;
    gone.setRight(std::clamp(x(m_chart.today), area.left(), area.right()));
    painter.fillRect(area, m_style.background);
    if (daysOf(step, m_chart.today).first <= m_chart.today)
        painter.fillRect(gone, colourOf(step.kind));
    painter.setPen(QPen(m_style.muted, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    if (stateOf(step, m_chart.today) == StepState::Late)
        paintRing(painter, {area.right(), area.center().y()});
}

void TimelinePainter::paintMark(QPainter &painter, const CourseStep &step, QPointF middle) const
{
    const StepState state = stateOf(step, m_chart.today);
    paintShape(painter, step.kind, middle, state == StepState::Done);
    if (state == StepState::Late)
        paintRing(painter, middle);
}

/// The shape says what it is, the colour says it once more.
void TimelinePainter::paintShape(QPainter &painter, Kind kind, QPointF middle, bool filled) const
{
    const qreal half = m_line * markSize / 2;
    QPolygonF shape;
    if (kind == Kind::PaymentOut)
        shape << QPointF(-half, -half) << QPointF(half, -half) << QPointF(0, half);
    else if (kind == Kind::PaymentIn)
        shape << QPointF(-half, half) << QPointF(half, half) << QPointF(0, -half);
    else if (kind == Kind::Check)
        shape << QPointF(0, -half) << QPointF(half, 0) << QPointF(0, half) << QPointF(-half, 0);
    else
        shape = QPolygonF(QRectF(-half * 0.7, -half * 0.7, half * 1.4, half * 1.4));
    shape.translate(middle);
    const QColor colour = colourOf(kind);
    painter.setPen(QPen(m_style.background, m_em / 4, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(m_style.background);
    painter.drawPolygon(shape); // Sets it off from the bar that it stands on.
    painter.setPen(
        QPen(colour, std::max(1.5, m_em / 9), Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(filled ? colour : m_style.background);
    painter.drawPolygon(shape);
}

void TimelinePainter::paintRing(QPainter &painter, QPointF middle) const
{
    const qreal radius = m_line * markSize * 0.78;
    painter.setBrush(Qt::NoBrush);
    const QColor late = isDark(m_style) ? QColor(0xFF8A4C) : QColor(0xB84A00);
    painter.setPen(QPen(m_style.background, m_em / 3.5));
    painter.drawEllipse(middle, radius, radius);
    painter.setPen(QPen(late, std::max(2.0, m_em / 7)));
    painter.drawEllipse(middle, radius, radius);
}

void TimelinePainter::paintText(QPainter &painter, const QString &text, QPointF leftMiddle,
                                const QColor &colour) const
{
    const PlacedText placed = textAt(text, leftMiddle, colour, m_style.font);
    painter.setFont(placed.font);
    painter.setPen(placed.colour);
    painter.drawText(placed.baseline, placed.text);
}

void TimelinePainter::placeLegend()
{
    constexpr std::array kinds{Kind::Intake,     Kind::Effort,    Kind::Repayment, Kind::Signing,
                               Kind::PaymentOut, Kind::PaymentIn, Kind::Check};
    for (const Kind kind : kinds)
        m_signs.append({Sign::Look::Step, kind, stepLabel(kind), {}});
    m_signs.append({Sign::Look::Filled, Kind::Check, TimelineWords::filled(), {}});
    m_signs.append({Sign::Look::Outline, Kind::Check, TimelineWords::outline(), {}});
    m_signs.append({Sign::Look::Ring, Kind::Check, TimelineWords::ring(), {}});
    const QFontMetricsF metrics(m_style.font);
    const qreal begin = m_em * 0.6;
    qreal left = begin;
    qreal middle = m_line * 0.8;
    for (Sign &sign : m_signs) {
        const qreal width = m_em * 2.1 + metrics.horizontalAdvance(sign.text) + m_em * 1.2;
        if (left > begin && left + width - m_em * 1.2 > m_width) {
            left = begin;
            middle += m_line * 1.25;
        }
        sign.place = {left + m_em * 0.75, middle};
        left += width;
    }
    m_legendHeight = middle + m_line * 0.8;
}

void TimelinePainter::paintLegend(QPainter &painter, qreal top) const
{
    painter.fillRect(QRectF(0, top, m_width, m_legendHeight), m_style.background);
    painter.setPen(QPen(m_style.muted, 1));
    painter.drawLine(QPointF(0, top), QPointF(m_width, top));
    for (const Sign &sign : m_signs) {
        paintSign(painter, sign, top);
        paintText(painter, sign.text, sign.place + QPointF(m_em * 1.35, top), m_style.text);
    }
}

void TimelinePainter::paintSign(QPainter &painter, const Sign &sign, qreal top) const
{
    const QPointF middle = sign.place + QPointF(0, top);
    if (sign.look == Sign::Look::Step && isPeriod(sign.kind)) {
        const qreal height = m_line * (sign.kind == Kind::Intake ? 0.16 : 0.5);
        const QRectF area(middle.x() - m_em * 0.75, middle.y() - height / 2, m_em * 1.5, height);
        painter.fillRect(area, colourOf(sign.kind));
        painter.setPen(QPen(m_style.muted, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
        return;
    }
    paintShape(painter, sign.kind, middle,
               sign.look != Sign::Look::Outline && sign.look != Sign::Look::Ring);
    if (sign.look == Sign::Look::Ring)
        paintRing(painter, middle);
}

TimelineSpot TimelinePainter::spotAt(int row, QPointF position) const
{
    const QList<CourseStep> &steps = m_chart.rows.at(row).steps;
    TimelineSpot spot{.row = row};
    for (int step = 0; step < steps.size(); ++step) {
        const qreal wider = m_em / 5;
        if (!areaOf(steps.at(step)).adjusted(-wider, -wider, wider, wider).contains(position))
            continue;
        // A day stands over the period that it lies in.
        if (spot.step < 0 || !isPeriod(steps.at(step).kind))
            spot.step = step;
    }
    return spot;
}

} // namespace bundlinje
