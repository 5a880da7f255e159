#pragma once

#include "model/calc/evaluatecontract.h"

// A small contract that tests change: two flat components, three yearly checks, two payers.

namespace bundlinje::examples {

inline Money kroner(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency::DKK);
}

inline QUuid contractId(uint number)
{
    return QUuid(number, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

inline PartialDate day(int year, int month, int dayOfMonth)
{
    return *PartialDate::fromParts(year, month, dayOfMonth);
}

inline PayerWeight weight(uint payer, qint64 perMille)
{
    return {contractId(payer), Quantity::fromTenMillionths(perMille * 10'000)};
}

inline PaymentComponent flatComponent(uint number, qint64 price)
{
    PaymentComponent made{.id = contractId(number)};
    made.name = QString::number(number);
    made.price.price = kroner(price);
    return made;
}

/// Components 1 (1,000 kr.) and 2 (2,000 kr.), payers 11 (70 %) and 12 (30 %).
inline InvestmentContract contract()
{
    InvestmentContract made{.id = contractId(100)};
    made.payers = {{.id = contractId(11), .level = Payer::Municipality, .name = {}},
                   {.id = contractId(12), .level = Payer::State, .name = {}}};
    made.terms.components = {flatComponent(1, 1'000), flatComponent(2, 2'000)};
    for (int period = 1; period <= 3; ++period)
        made.terms.checks.append(
            CheckDate{.period = period, .name = {}, .date = day(2025 + period, 1, 1)});
    made.terms.split.weights = {weight(11, 700), weight(12, 300)};
    return made;
}

inline Measurement measured(int period, uint component, double value,
                            std::optional<qint64> person = {})
{
    Measurement made{.id = QUuid::createUuid(), .period = period};
    made.component = contractId(component);
    made.person = person;
    MeasurementEntry entry;
    entry.value = Quantity::fromTenMillionths(qRound64(value * 1e7));
    made.entries = {entry};
    return made;
}

/// Of a contract that is not refused.
inline ContractResult computed(const InvestmentContract &contract,
                               const QList<Measurement> &measurements)
{
    const auto result = evaluate(contract, measurements);
    if (!result)
        qFatal("Refused: %s", qPrintable(result.error().where));
    return *result;
}

/// A contract whose investors pay 10,000 kr. when its first year begins.
inline void withInstalment(InvestmentContract &contract)
{
    Instalment instalment{.id = contractId(200)};
    instalment.amount = kroner(10'000);
    instalment.date = day(2025, 1, 1);
    contract.instalments = {instalment};
}

} // namespace bundlinje::examples
