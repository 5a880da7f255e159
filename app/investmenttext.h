#pragma once

#include "model/domain/investment.h"
#include "model/domain/portfolio.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// One investment as people read it in a terminal: what is known, each figure with its basis and
/// source. What is missing among the figures is said; empty texts are left out.
QString investmentText(const Portfolio &portfolio, const Investment &investment,
                       const QLocale &locale);

} // namespace bundlinje
