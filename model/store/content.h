#pragma once

#include "model/domain/investment.h"
#include "model/domain/portfolio.h"

namespace bundlinje {

/// The content of an investment or of the settings as the history keeps it: JSON, compressed.
QByteArray packed(const Investment &investment);
QByteArray packed(const Portfolio &portfolio);

/// @param revision of the entry; what the content itself says of it does not count
/// Errors: FileDamaged, with the reason as detail.
[[nodiscard]] Result<Investment> unpackedInvestment(const QByteArray &content, InvestmentId id,
                                                    int revision);
[[nodiscard]] Result<Portfolio> unpackedPortfolio(const QByteArray &content, int revision);

} // namespace bundlinje
