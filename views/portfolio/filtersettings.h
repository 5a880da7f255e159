#pragma once

#include "model/items/portfoliofilter.h"

class QSettings;

namespace bundlinje {

/// Writes the filter into the current group of the settings.
void keepFilter(QSettings &settings, const PortfolioFilter &filter);

/// The filter of the current group; conditions that this program does not know are left out.
PortfolioFilter keptFilter(const QSettings &settings);

} // namespace bundlinje
