#pragma once

#include "model/items/coursechart.h"
#include "views/charts/picturescene.h"

#include <memory>

namespace bundlinje {

class TimelineItem;

/// A time line as a picture by itself: all of its rows, with title, sentence and signs.
class TimelineScene final : public PictureScene {
    Q_OBJECT

public:
    explicit TimelineScene(CourseChart chart);
    ~TimelineScene() override;

    void layOut(const ChartStyle &style, QSizeF atLeast) override;
    QString title() const override { return m_chart.title; }
    QString sentence() const override { return m_chart.sentence; }

private:
    CourseChart m_chart;
    std::unique_ptr<TimelineItem> m_item;
};

} // namespace bundlinje
