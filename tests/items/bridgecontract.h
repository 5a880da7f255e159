#pragma once

#include "tests/calc/examplecontract.h"

#include "model/domain/investment.h"

namespace bundlinje::examples {

inline Measurement counted(int period, uint component, qint64 count, MeasurementStatus status,
                           PartialDate date)
{
    Measurement made{.id = QUuid::createUuid(), .period = period};
    made.component = contractId(component);
    MeasurementEntry entry;
    entry.count = count;
    entry.measured = 60;
    entry.status = status;
    entry.measuredOn = date;
    made.entries = {entry};
    return made;
}

/// One municipality repays a cliff at 20 and 40 of 60, at most 1.5 million; target 30 of 60.
inline Investment bridge()
{
    Investment made{.id = InvestmentId::create(), .name = QStringLiteral("Bridge")};
    InvestmentContract contract{.id = contractId(100)};
    contract.payers = {{.id = contractId(11), .level = Payer::Municipality, .name = {}}};
    PaymentComponent home = flatComponent(1, 0);
    home.name = QStringLiteral("Own home");
    home.effectGoal = contractId(401);
    home.price = {.kind = PriceKind::Step,
                  .price = {},
                  .bands = {{Quantity::fromWhole(20), {}, examples::kroner(400'000)},
                            {Quantity::fromWhole(40), {}, examples::kroner(900'000)}}};
    contract.terms.components = {home};
    contract.terms.contractCap = examples::kroner(1'500'000);
    contract.terms.split.weights = {weight(11, 1'000)};
    for (int period = 1; period <= 2; ++period)
        contract.terms.checks.append(
            {.period = period, .name = {}, .date = day(2025 + period, 6, 30)});
    Instalment instalment{.id = contractId(200)};
    instalment.amount = examples::kroner(700'000);
    instalment.date = day(2025, 1, 1);
    contract.instalments = {instalment};
    made.contract = contract;
    EffectGoal goal{.id = contractId(401)};
    goal.definition = QStringLiteral("Lives in an own home");
    goal.targetCount = 30;
    goal.targetShare = Percentage::fromPpm(500'000);
    made.effectGoals = {goal};
    return made;
}

} // namespace bundlinje::examples
