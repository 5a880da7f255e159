#pragma once

#include "model/domain/partialdate.h"

#include <optional>

namespace bundlinje {

class PortfolioDocument;

/// The day that the figures of the document are of, by the person's calendar; empty while it is
/// shown as it stands now.
std::optional<PartialDate> asOfDate(const PortfolioDocument &document);

} // namespace bundlinje
