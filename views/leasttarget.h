#pragma once

namespace bundlinje {

/// Pixels, in height and width, that a pointer needs to hit something (WCAG 2.2, 2.5.8).
inline constexpr int leastTarget = 24;

} // namespace bundlinje
