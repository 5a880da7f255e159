#include "model/items/resultchart.h"

#include "model/items/numbertext.h"

#include <algorithm>

namespace bundlinje {

QList<ChartDescription::Tick> amountTicks(double least, double greatest, const QLocale &locale,
                                          bool amountsHidden)
{
    QList<ChartDescription::Tick> ticks =
        chartTicks(std::min(0.0, least), std::max(0.0, greatest), locale);
    if (amountsHidden) {
        for (ChartDescription::Tick &tick : ticks)
            tick.label = QString::fromUtf16(hiddenText);
    }
    return ticks;
}

} // namespace bundlinje
