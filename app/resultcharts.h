#pragma once

#include "model/domain/changeset.h"
#include "model/items/resultchart.h"
#include "model/items/slideagenda.h"

namespace bundlinje {

/// "j-curve", "waterfall" and "tornado": the charts of results that have a name to type.
QStringList resultChartKeys();

/// The chart of that name: of one investment, or where it is null of the whole fund, which has no
/// tornado.
/// Errors: NotFound where there is nothing to draw it from.
[[nodiscard]] Result<ResultChart> resultChart(const QString &key, const PortfolioContent &content,
                                              const Investment *investment,
                                              const SlideQuestion &question);

} // namespace bundlinje
