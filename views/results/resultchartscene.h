#pragma once

#include "model/items/resultchart.h"
#include "views/charts/picturescene.h"

#include <QtCore/QSet>

namespace bundlinje {

/// The picture of results.
class ResultChartScene final : public PictureScene {
    Q_OBJECT

public:
    using PictureScene::PictureScene;

    void setChart(const ResultChart &chart) { m_chart = chart; }
    const ResultChart &chart() const { return m_chart; }

    void layOut(const ChartStyle &style, QSizeF atLeast) override;
    QString title() const override { return m_chart.title; }
    QString sentence() const override { return m_chart.sentence; }
    /// Marks the rows that have just changed.
    void setMoved(const QSet<int> &rows);

private:
    ResultChart m_chart;
};

} // namespace bundlinje
