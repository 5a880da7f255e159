#include "model/calc/consequencecourse.h"

#include "model/calc/businesscasechecks.h"

#include <algorithm>

namespace bundlinje {

Quantity feltPart(const Consequence &consequence, int yearAfter)
{
    if (!consequence.profile.isEmpty())
        return yearAfter < consequence.profile.size() ? consequence.profile.at(yearAfter)
                                                      : Quantity();
    if (yearAfter < consequence.start)
        return {};
    const Quantity duration = std::min(consequence.duration.value_or(Quantity()),
                                       Quantity::fromWhole(2 * longestHorizon));
    const qint64 left = (static_cast<qint64>(consequence.start) - yearAfter) * Quantity::perWhole
        + duration.tenMillionths();
    return Quantity::fromTenMillionths(std::clamp(left, qint64{0}, Quantity::perWhole));
}

int yearsFaded(const Consequence &consequence, int yearAfter)
{
    return consequence.profile.isEmpty() ? std::max(0, yearAfter - consequence.start) : 0;
}

int lastYearFelt(const Consequence &consequence, int most)
{
    for (int year = most; year >= 0; --year) {
        if (feltPart(consequence, year) != Quantity())
            return year;
    }
    return -1;
}

} // namespace bundlinje
