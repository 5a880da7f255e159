#include "model/calc/ledgervalue.h"

#include "model/calc/discounting.h"

namespace bundlinje {

namespace {

struct Movement {
    PartialDate date;
    double amount = 0; ///< Minor units; negative = the investor pays.
};

QList<Movement> movementsOf(std::span<const CashFlow> entries, LedgerView view, Currency currency)
{
    QList<Movement> movements;
    for (const CashFlow &entry : entries) {
        const std::optional<LedgerMovement> moved = movement(entry, view);
        if (!moved || !moved->date || !moved->amount || moved->amount->currency() != currency)
            continue;
        const auto amount = static_cast<double>(moved->amount->minor());
        movements.append({*moved->date, entry.direction == CashDirection::Call ? -amount : amount});
    }
    return movements;
}

} // namespace

double yearsBetween(const PartialDate &from, const PartialDate &to)
{
    const int years = to.year() - from.year();
    if (from.precision() != to.precision())
        return yearsBetween(from.latest(), to.latest());
    switch (from.precision()) {
    case PartialDate::Precision::Year:
        return years;
    case PartialDate::Precision::Quarter:
        return years + (to.quarter() - from.quarter()) / 4.0;
    case PartialDate::Precision::Month:
        return years + (to.month() - from.month()) / 12.0;
    case PartialDate::Precision::Day:
        break;
    }
    return yearsBetween(from.latest(), to.latest());
}

Result<std::optional<LedgerValue>> ledgerValue(std::span<const CashFlow> entries, LedgerView view,
                                               Currency currency, Percentage rate,
                                               const std::optional<PartialDate> &notAfter)
{
    const QList<Movement> movements = movementsOf(entries, view, currency);
    if (movements.isEmpty())
        return std::nullopt;
    PartialDate base = notAfter.value_or(movements.constFirst().date);
    for (const Movement &each : movements) {
        if (yearsBetween(base, each.date) < 0)
            base = each.date;
    }
    QList<TimedAmount> flows;
    for (const Movement &each : movements)
        flows.append({yearsBetween(base, each.date), each.amount});
    return presentValue(flatSchedule(rate), flows).map([&](double value) {
        return std::optional(LedgerValue{base, value});
    });
}

} // namespace bundlinje
