#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QBarSet;
class QChartView;
QT_END_NAMESPACE

namespace bundlinje {

/// Floor of repainting: six charts of nine values as Qt Charts draws them.
class BareCharts final : public QWidget {
public:
    static constexpr int valueCount = 9;

    explicit BareCharts(QWidget *parent = nullptr);

    /// The same value in all of them.
    void setValue(int index, double value);
    /// What is painted when a value changes.
    QList<QWidget *> canvases() const;

private:
    QList<QChartView *> m_views;
    QList<QBarSet *> m_sets;
};

} // namespace bundlinje
