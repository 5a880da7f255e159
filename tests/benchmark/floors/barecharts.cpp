#include "tests/benchmark/floors/barecharts.h"

#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChartView>
#include <QtWidgets/QGridLayout>

namespace bundlinje {

BareCharts::BareCharts(QWidget *parent)
    : QWidget(parent)
{
    constexpr int chartCount = 6;
    constexpr int perRow = 3;
    auto *grid = new QGridLayout(this);
    for (int i = 0; i < chartCount; ++i) {
        auto *view = new QChartView(this);
        auto *series = new QBarSeries(view->chart());
        auto *set = new QBarSet({}, series);
        for (int value = 0; value < valueCount; ++value)
            set->append(value + 1);
        series->append(set);
        view->chart()->addSeries(series);
        view->chart()->createDefaultAxes();
        grid->addWidget(view, i / perRow, i % perRow);
        m_views.append(view);
        m_sets.append(set);
    }
}

void BareCharts::setValue(int index, double value)
{
    for (QBarSet *set : m_sets)
        set->replace(index, value);
}

QList<QWidget *> BareCharts::canvases() const
{
    QList<QWidget *> canvases;
    for (const QChartView *view : m_views)
        canvases.append(view->viewport());
    return canvases;
}

} // namespace bundlinje
