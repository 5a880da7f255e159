#pragma once

#include "model/items/headline.h"
#include "model/items/paletteindex.h"

#include <span>

namespace bundlinje {

// What the palette offers of a portfolio: its investments, its parties, stages, themes and tags as
// filters, and its figures.

QList<PaletteEntry> investmentEntries(std::span<const InvestmentSummary> investments);

/// Each value that the table can be filtered by; the key of the target is its `conditionText`.
QList<PaletteEntry> conditionEntries(std::span<const InvestmentSummary> investments,
                                     const Portfolio &portfolio);

/// The figures of the portfolio as a whole, each with its value, basis and cover in the detail; the
/// key of the target is that of a column, or `publicRatioKey`.
QList<PaletteEntry> totalEntries(const HeadlineSource &source, const QLocale &locale);

/// The ratio of the public economy, where both perspectives are shown.
inline constexpr QLatin1String publicRatioKey("publicRatio");

/// The figures that each investment has, those of the context first; the key is that of a column.
QList<PaletteFigure> investmentFigures(const ColumnContext &context);

/// "12,0 mio. kr., stated", or that it is missing.
QString figureAnswer(const InvestmentSummary &investment, const QString &figureKey,
                     const ColumnContext &context, const QLocale &locale);

/// Stage and authorities, to tell it from others of a like name.
QString investmentDetail(const InvestmentSummary &investment, const Portfolio &portfolio);

} // namespace bundlinje
