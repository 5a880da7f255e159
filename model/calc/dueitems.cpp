#include "model/calc/dueitems.h"

#include "model/calc/contractchecks.h"
#include "model/calc/contractversions.h"
#include "model/calc/milestones.h"
#include "model/calc/opendecisions.h"

#include <algorithm>

namespace bundlinje {

namespace {

bool isDue(const std::optional<PartialDate> &date, QDate until)
{
    return date && date->earliest() <= until;
}

/// Whether an entry says how it went.
bool isCounted(const MeasurementEntry &entry)
{
    return entry.count || entry.value;
}

/// The kind of work that a component needs at a check; none when it is measured and verified.
std::optional<DueItem::Kind> workAt(const QList<Measurement> &measurements, const QUuid &component,
                                    int period)
{
    std::optional<DueItem::Kind> work = DueItem::Kind::Measurement;
    for (const Measurement &measurement : measurements) {
        if (measurement.component != component || measurement.period != period
            || measurement.entries.isEmpty() || !isCounted(measurement.entries.constLast()))
            continue;
        if (measurement.entries.constLast().status == MeasurementStatus::Preliminary)
            return DueItem::Kind::Verification;
        work.reset();
    }
    return work;
}

void addPayments(const Investment &investment, QDate until, QList<DueItem> &items)
{
    for (qsizetype i = 0; i < investment.cashFlows.size(); ++i) {
        const CashFlow &flow = investment.cashFlows.at(i);
        if (isOpen(flow.state) && isDue(flow.date, until))
            items.append({.kind = DueItem::Kind::Payment,
                          .date = *flow.date,
                          .cashFlow = i,
                          .report = {},
                          .period = flow.period,
                          .component = flow.component,
                          .field = {}});
    }
}

void addChecks(const Investment &investment, QDate until, QList<DueItem> &items)
{
    const InvestmentContract &contract = *investment.contract;
    const int last = std::min(lastPeriodOf(contract), longestContract);
    for (int period = 1; period <= last; ++period) {
        const CheckDate *check = checkOf(contract, period);
        if (!check || !isDue(check->date, until))
            continue;
        const QList<PaymentComponent> components = termsIn(contract, period).components;
        for (const PaymentComponent &component : components) {
            if (!isPaidAt(component, period))
                continue;
            if (const auto kind = workAt(investment.measurements, component.id, period))
                items.append({.kind = *kind,
                              .date = *check->date,
                              .cashFlow = {},
                              .report = {},
                              .period = period,
                              .component = component.id,
                              .field = {}});
        }
    }
}

void addReports(const Investment &investment, QDate until, QList<DueItem> &items)
{
    for (qsizetype i = 0; i < investment.reportDuties.size(); ++i) {
        const ReportDuty &duty = investment.reportDuties.at(i);
        if (!duty.deliveredOn && isDue(duty.dueOn, until))
            items.append({.kind = DueItem::Kind::Report,
                          .date = *duty.dueOn,
                          .cashFlow = {},
                          .report = i,
                          .period = {},
                          .component = {},
                          .field = {}});
    }
}

void addMilestones(const Investment &investment, QDate today, QDate until, QList<DueItem> &items)
{
    for (const Milestone &milestone : milestones(investment, today)) {
        if (isDue(milestone.date, until))
            items.append({.kind = DueItem::Kind::Milestone,
                          .date = milestone.date,
                          .cashFlow = {},
                          .report = {},
                          .period = {},
                          .component = {},
                          .field = milestone.field});
    }
}

void addDecisions(const QList<Decision> &decisions, QDate today, QDate until, QList<DueItem> &items)
{
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const PartialDate date = decisions.at(i).deadline.value_or(PartialDate::fromDate(today));
        if (isOpen(decisions.at(i)) && isDue(date, until))
            items.append({.kind = DueItem::Kind::Decision,
                          .date = date,
                          .cashFlow = {},
                          .period = {},
                          .component = {},
                          .field = {},
                          .decision = i});
    }
}

void sortByLastDay(QList<DueItem> &items)
{
    std::stable_sort(items.begin(), items.end(), [](const DueItem &one, const DueItem &other) {
        return one.date.latest() < other.date.latest();
    });
}

} // namespace

QList<DueItem> dueItems(const Investment &investment, QDate today, QDate until)
{
    QList<DueItem> items;
    addPayments(investment, until, items);
    if (investment.contract)
        addChecks(investment, until, items);
    addReports(investment, until, items);
    addMilestones(investment, today, until, items);
    addDecisions(investment.decisions, today, until, items);
    sortByLastDay(items);
    return items;
}

QList<DueItem> dueDecisions(const QList<Decision> &decisions, QDate today, QDate until)
{
    QList<DueItem> items;
    addDecisions(decisions, today, until, items);
    sortByLastDay(items);
    return items;
}

} // namespace bundlinje
