#pragma once

#include "model/domain/changeset.h"

namespace bundlinje {

/// A portfolio of investments that nobody ever made, about as long and as complete as published
/// ones. The same number gives the same portfolio, but for the ids.
PortfolioContent inventedPortfolio(int investments);

} // namespace bundlinje
