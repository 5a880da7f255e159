#pragma once

#include "tests/views/screens.h"

namespace bundlinje {

/// Windows of their own over the main one.
QList<Screen> dialogScreens();

} // namespace bundlinje
