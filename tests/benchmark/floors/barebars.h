#pragma once

#include <QtWidgets/QWidget>

namespace bundlinje {

/// Floor of drawing many investments: two bars for each, a title and the scale.
class BareBars final : public QWidget {
public:
    using QWidget::QWidget;

    /// Pairs of what is invested and what may come of it.
    void setValues(const QList<std::pair<double, double>> &values);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::pair<double, double>> m_values;
};

} // namespace bundlinje
