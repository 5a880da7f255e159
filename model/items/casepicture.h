#pragma once

#include "model/items/reportpicture.h"

#include <optional>

namespace bundlinje {

/// The pictures of a business case; empty = left out.
struct CasePictures {
    std::optional<ReportPicture> overTime; ///< The net result added up over the years.
    std::optional<ReportPicture> byPayer; ///< What the effort costs, and whose the gains are.
};

} // namespace bundlinje
