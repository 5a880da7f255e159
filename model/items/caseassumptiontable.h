#pragma once

#include "model/items/caseassumptions.h"
#include "model/items/htmlpage.h"

namespace bundlinje {

/// The assumptions of a group with source, grade, value and how far they may go; columns that would
/// be empty are left out, and so are the years of an index that the case does not use.
HtmlTable assumptionTable(const AssumptionGroup &group, const BusinessCase &businessCase,
                          const QLocale &locale);

} // namespace bundlinje
