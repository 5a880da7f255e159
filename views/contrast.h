#pragma once

#include <QtGui/QColor>

namespace bundlinje {

/// The contrast that text needs on what it stands on, by WCAG 2.2 AA.
constexpr double textContrast = 4.5;
/// The contrast that frames and signs need.
constexpr double partContrast = 3;

/// The contrast of two colours by WCAG 2.2, from 1 to 21. Through a colour that is transparent the
/// ground is seen.
double contrast(const QColor &colour, const QColor &ground);

} // namespace bundlinje
