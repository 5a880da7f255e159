#include "model/calc/milestones.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Date = std::optional<PartialDate>;

void addToCome(const QString &field, const Date &date, QDate today, QList<Milestone> &milestones)
{
    if (date && date->latest() >= today)
        milestones.append({field, *date});
}

void addPeriod(const QString &field, const Period &period, QDate today,
               QList<Milestone> &milestones)
{
    addToCome(field + u".start"_s, period.start, today, milestones);
    if (period.actualEnd)
        addToCome(field + u".actualEnd"_s, period.actualEnd, today, milestones);
    else if (period.plannedEnd)
        milestones.append({field + u".plannedEnd"_s, *period.plannedEnd});
}

} // namespace

QList<Milestone> milestones(const Investment &investment, QDate today)
{
    QList<Milestone> found;
    addToCome(u"contractSigned"_s, investment.contractSigned, today, found);
    addPeriod(u"intake"_s, investment.intake, today, found);
    addPeriod(u"effort"_s, investment.effort, today, found);
    addPeriod(u"repayment"_s, investment.repayment, today, found);
    return found;
}

} // namespace bundlinje
