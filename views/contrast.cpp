#include "views/contrast.h"

#include <algorithm>
#include <cmath>

namespace bundlinje {

namespace {

QColor over(const QColor &colour, const QColor &ground)
{
    const float part = colour.alphaF();
    return QColor::fromRgbF(colour.redF() * part + ground.redF() * (1 - part),
                            colour.greenF() * part + ground.greenF() * (1 - part),
                            colour.blueF() * part + ground.blueF() * (1 - part));
}

/// Relative luminance by WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &colour, const QColor &ground)
{
    const double a = luminance(over(colour, ground)) + 0.05;
    const double b = luminance(ground) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace bundlinje
