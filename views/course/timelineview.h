#pragma once

#include "views/course/timelinepainter.h"

#include <QtWidgets/QAbstractScrollArea>

#include <memory>

namespace bundlinje {

/// The courses of all investments on one line of time. Down and Up go from investment to
/// investment, Right and Left through what one of them has, Enter to where it is entered.
class TimelineView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent);
    ~TimelineView() override;

    void show(const CourseChart &chart);
    void setAmountsHidden(bool hidden);
    const CourseChart &chart() const { return m_chart; }
    const TimelineSpot &current() const { return m_current; }

signals:
    /// @param field where a step is entered; empty for an investment as a whole
    void activated(bundlinje::InvestmentId id, const QString &field);
    /// What is pointed at, for a status line; empty when it is over.
    void pointedAt(const QString &text);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    qreal topOf(int row) const;
    /// Between scale and legend.
    qreal roomForRows() const;
    TimelineSpot spotAt(QPointF position) const;
    QString textOf(const TimelineSpot &spot) const;
    void setCurrent(const TimelineSpot &spot);
    void activate(const TimelineSpot &spot);
    std::optional<TimelineSpot> spotByKey(int key, Qt::KeyboardModifiers modifiers) const;
    void sayPoint(const QString &point);

    CourseChart m_chart;
    std::unique_ptr<TimelinePainter> m_painter;
    ChartStyle m_style;
    TimelineSpot m_current;
    bool m_amountsHidden = false;
};

} // namespace bundlinje
