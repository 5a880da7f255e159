#pragma once

#include "model/items/investedpotentialchart.h"

namespace bundlinje {

// Words that the charts of invested and potential share.

/// The question for the calculation, names compared as the locale does.
InvestedPotentialQuestion chartQuestion(const Portfolio &portfolio,
                                        const InvestedPotentialOptions &options,
                                        const QLocale &locale);

/// "Invested (own share) and calculated potential, DKK m, the fund's perspective, 31.12.2026".
QString chartTitle(const InvestedPotential &answer, const InvestedPotentialOptions &options,
                   const QLocale &locale);

/// How many have what, what is not shown, and the sources of these totals.
/// @param totals the stated totals that the chart shows; the amounts of investments name no source
QString chartCaption(const Portfolio &portfolio, const InvestedPotential &answer,
                     const InvestedPotentialOptions &options, const QList<StatedTotal> &totals,
                     const QLocale &locale);

/// Names the series of the chart, as they stand beside their marks.
void nameSeries(ChartDescription &chart, ShownPerspective perspective);

/// "five" up to twelve, else digits: "1,450".
QString numberWord(qsizetype number, const QLocale &locale);

/// The mark of an amount: its label, hatched where stated; "missing" where there is none, the
/// amount with its currency where it is another one.
ChartDescription::Mark chartMark(ChartDescription::Series series,
                                 const std::optional<SummaryAmount> &amount, Currency currency,
                                 const QLocale &locale);

/// The mark of a sum; a sum too large to add up says so.
ChartDescription::Mark chartMark(ChartDescription::Series series, const PartialSum &sum,
                                 const QLocale &locale);

/// "Invested: DKK 12,500,000" or "Potential: missing", by the series; of both perspectives it says
/// whose potential.
QString exactLine(const ChartDescription::Mark &mark, ShownPerspective perspective,
                  const QLocale &locale);

} // namespace bundlinje
