#include "tests/benchmark/floors/barebars.h"

#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

void BareBars::setValues(const QList<std::pair<double, double>> &values)
{
    m_values = values;
}

void BareBars::paintEvent(QPaintEvent *)
{
    double most = 1;
    for (const auto &[invested, potential] : m_values)
        most = std::max({most, invested, potential});

    QPainter painter(this);
    painter.drawText(QPointF(10, 20), u"Invested and potential, DKK m"_s);
    constexpr int marks = 5;
    for (int mark = 0; mark <= marks; ++mark)
        painter.drawText(QPointF(width() * mark / double(marks + 1), height() - 5.0),
                         QString::number(most * mark / marks, 'f', 1));
    const double thickness = (height() - 50.0) / (2.0 * static_cast<double>(m_values.size()));
    double top = 30;
    for (const auto &[invested, potential] : m_values) {
        painter.fillRect(QRectF(0, top, width() * invested / most, thickness), Qt::darkBlue);
        painter.fillRect(QRectF(0, top + thickness, width() * potential / most, thickness),
                         Qt::darkYellow);
        top += 2 * thickness;
    }
}

} // namespace bundlinje
