#include "views/charts/chartplane.h"

#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

namespace bundlinje {

ChartPlane::ChartPlane()
    : m_chart(new QChart)
    , m_series(new QScatterSeries(m_chart))
    , m_across(new QValueAxis(m_chart))
    , m_up(new QValueAxis(m_chart))
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->addSeries(m_series);
    m_chart->addAxis(m_across, Qt::AlignBottom);
    m_chart->addAxis(m_up, Qt::AlignLeft);
    m_series->attachAxis(m_across);
    m_series->attachAxis(m_up);
    m_across->setVisible(false);
    m_up->setVisible(false);
}

void ChartPlane::set(Range across, Range up, const QRectF &plot, const QRectF &whole)
{
    m_chart->setGeometry(whole);
    m_across->setRange(across.from, across.to);
    m_up->setRange(up.from, up.to);
    m_chart->setPlotArea(plot);
    m_plot = plot;
}

QPointF ChartPlane::at(double across, double up) const
{
    return m_chart->mapToPosition({across, up}, m_series);
}

} // namespace bundlinje
