#pragma once

#include "model/items/resultchart.h"
#include "model/items/showncase.h"

namespace bundlinje {

// Words that the charts of a business case share.

/// Øre as millions on a scale, not rounded.
double chartMillions(const ShownCase &shown, double minor);

/// "3.1", "−1.2"; the sign for hidden amounts.
QString millionLabel(const ShownCase &shown, double minor);

/// The same with a plus before what is gained.
QString signedLabel(const ShownCase &shown, double minor);

/// Kroner without unit, as a spreadsheet reads them.
QString figureText(const ShownCase &shown, double minor);

/// "DKK m" / "mio. kr.".
QString chartUnit(const ShownCase &shown);

/// "In prices of 2026."; empty without price level.
QString priceLevelCaption(const ShownCase &shown);

/// A chart that says which inputs it waits for.
ResultChart waitingChart(const ShownCase &shown, const QString &title, const NoValue &noValue);

/// Ticks that span the values and zero, hidden where amounts are.
QList<ChartDescription::Tick> amountTicks(const ShownCase &shown, double least, double greatest);

ResultChart::Part partOf(Payer payer);

} // namespace bundlinje
