#pragma once

#include "tests/views/screens.h"

namespace bundlinje {

/// Those of one investment.
QList<Screen> editorScreens();

} // namespace bundlinje
