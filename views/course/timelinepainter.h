#pragma once

#include "model/items/coursechart.h"
#include "views/charts/chartstyle.h"

#include <QtCore/QRectF>

class QPainter;

namespace bundlinje {

/// What is pointed at in a time line: an investment, or one of its steps.
struct TimelineSpot {
    int row = -1; ///< −1 = nothing.
    int step = -1; ///< −1 = the investment as a whole.

    friend bool operator==(const TimelineSpot &, const TimelineSpot &) = default;
};

/// Where everything of a time line stands in a room of a given width, and how it is drawn. A scale
/// on top and what the signs mean at the bottom stay in view; the rows between them are drawn one
/// by one, because there may be thousands.
class TimelinePainter final {
public:
    TimelinePainter(const CourseChart &chart, const ChartStyle &style, qreal width);

    qreal headHeight() const;
    qreal rowHeight() const { return m_rowHeight; }
    qreal legendHeight() const { return m_legendHeight; }

    /// The scale; its grid goes on through all rows down to `bottom`.
    void paintHead(QPainter &painter, qreal bottom) const;
    /// @param top of the row
    /// @param current what the arrow keys are at
    void paintRow(QPainter &painter, int row, qreal top, const TimelineSpot &current) const;
    /// @param top of the first line of it
    void paintLegend(QPainter &painter, qreal top) const;
    /// The line of today through all rows, and what it is.
    void paintToday(QPainter &painter, qreal bottom) const;

    /// What stands there in a row whose top is at 0.
    TimelineSpot spotAt(int row, QPointF position) const;

private:
    struct Sign {
        enum class Look { Step, Filled, Outline, Ring };
        Look look = Look::Step;
        CourseStep::Kind kind = CourseStep::Kind::Effort;
        QString text;
        QPointF place; ///< Of the sign's middle, counted from the top of the legend.
    };

    qreal x(QDate day) const;
    qreal lane(CourseStep::Kind kind) const;
    QRectF areaOf(const CourseStep &step) const;
    QColor colourOf(CourseStep::Kind kind) const;
    void placeLegend();
    void paintPeriod(QPainter &painter, const CourseStep &step, qreal top) const;
    void paintMark(QPainter &painter, const CourseStep &step, QPointF middle) const;
    void paintSign(QPainter &painter, const Sign &sign, qreal top) const;
    void paintShape(QPainter &painter, CourseStep::Kind kind, QPointF middle, bool filled) const;
    void paintRing(QPainter &painter, QPointF middle) const;
    void paintText(QPainter &painter, const QString &text, QPointF leftMiddle,
                   const QColor &colour) const;

    const CourseChart &m_chart;
    ChartStyle m_style;
    qreal m_width;
    qreal m_em;
    qreal m_line;
    qreal m_names = 0; ///< What the names take of the width.
    bool m_namesAbove = false; ///< There is no room for them beside the rows.
    qreal m_left = 0; ///< Of the rows, beside their names.
    qreal m_right = 0;
    qreal m_rowHeight = 0;
    QList<Sign> m_signs;
    qreal m_legendHeight = 0;
};

} // namespace bundlinje
