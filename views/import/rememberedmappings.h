#pragma once

#include "model/exchange/tablemapping.h"

namespace bundlinje {

// How this person mapped tables before, by their headers; in the person's own settings.

/// The mapping used last for a table with these headers.
std::optional<TableMapping> rememberedMapping(const QList<ColumnMapping> &columns);
void rememberMapping(const TableMapping &mapping);

} // namespace bundlinje
