#include "model/calc/nextdate.h"

#include "model/calc/milestones.h"

namespace bundlinje {

std::optional<NextDate> nextDate(const Investment &investment, const QDate &today)
{
    std::optional<NextDate> next;
    const QList<Milestone> found = milestones(investment, today);
    for (const Milestone &milestone : found) {
        const bool isToCome = milestone.date.latest() >= today;
        if (isToCome && (!next || milestone.date.latest() < next->date.latest()))
            next = NextDate{milestone.field, milestone.date};
    }
    return next;
}

} // namespace bundlinje
