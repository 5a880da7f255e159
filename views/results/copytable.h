#pragma once

#include "model/items/resulttable.h"

namespace bundlinje {

/// Puts the table on the clipboard, as text and as HTML.
void copyTable(const ResultTable &table);

} // namespace bundlinje
