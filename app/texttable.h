#pragma once

#include "views/reports/tablepicture.h"

namespace bundlinje {

/// The table as lines of plain text with aligned columns, two spaces apart. Title and caption are
/// left out: standard output holds the answer and nothing else.
QString alignedText(const PrintTable &table);

} // namespace bundlinje
