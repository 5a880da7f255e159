#pragma once

#include "model/domain/changeset.h"

namespace bundlinje {

/// The portfolios that come with the program.
enum class Sample {
    Aarhus, ///< What is published about Rådet for Sociale Investeringer, and nothing else.
    Example, ///< Invented and complete; its notice says so.
    HousingFirst, ///< The cash flow that a contract's annex prints, with its discounting mended.
};

/// A fresh copy of the sample, its ids the same each time. It is for the caller to keep it apart
/// from a person's own file.
/// Errors: those of `contentFromJson`, FileMissing; only where the program was built wrongly.
[[nodiscard]] Result<PortfolioContent> sample(Sample which);

} // namespace bundlinje
