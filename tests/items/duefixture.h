#pragma once

#include "model/items/duerow.h"
#include "tests/calc/examplecontract.h"

namespace bundlinje::examples {

inline const QDate dueToday(2026, 11, 27);

inline CashFlow dueFlow(CashDirection direction, CashState state, const PartialDate &date,
                        qint64 amount)
{
    CashFlow flow{.id = QUuid::createUuid(), .direction = direction, .state = state};
    flow.date = date;
    flow.amount = kroner(amount);
    flow.party = QStringLiteral("Aarhus Kommune");
    return flow;
}

/// Something of each kind: an invoice of the day before yesterday, a check in two weeks of which
/// one component is measured, the planned end of the effort in 2027, and an instalment paid once.
inline Investment dueInvestment(const QString &name)
{
    Investment investment{.id = InvestmentId::create(), .revision = 4, .name = name};
    investment.contract = contract();
    investment.contract->terms.checks = {
        {.period = 1, .name = QStringLiteral("12 måneder"), .date = day(2026, 12, 11)}};
    investment.measurements = {measured(1, 1, 10)};
    investment.effort.start = day(2024, 1, 1);
    investment.effort.plannedEnd = *PartialDate::fromParts(2027);
    investment.cashFlows = {
        dueFlow(CashDirection::Distribution, CashState::Invoiced, day(2026, 11, 25), 25'000),
        dueFlow(CashDirection::Call, CashState::Paid, day(2024, 1, 2), 100'000)};
    return investment;
}

} // namespace bundlinje::examples
