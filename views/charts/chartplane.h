#pragma once

#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtCore/QtGlobal>

QT_BEGIN_NAMESPACE
class QChart;
class QScatterSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace bundlinje {

/// Where an amount stands: a Qt chart with its scale and plot area. What is drawn are items of our
/// own placed on it; its axes stay hidden, since they number with a hyphen for a minus.
class ChartPlane final {
public:
    struct Range {
        double from = 0;
        double to = 1;
    };

    ChartPlane();

    /// The parent of all that is placed; belongs to the scene it is added to.
    QChart *chart() const { return m_chart; }
    /// @param whole the scene's rectangle
    void set(Range across, Range up, const QRectF &plot, const QRectF &whole);
    const QRectF &plot() const { return m_plot; }
    /// The place of a value in the scene.
    QPointF at(double across, double up = 0) const;

private:
    QChart *m_chart;
    QScatterSeries *m_series;
    QValueAxis *m_across;
    QValueAxis *m_up;
    QRectF m_plot;
};

} // namespace bundlinje
