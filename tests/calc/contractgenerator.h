#pragma once

#include "examplecontract.h"

#include "model/calc/contractversions.h"

#include <rapidcheck.h>

#include <algorithm>

// Contracts and what is measured for them, for properties: every price shape, gate, cap, split and
// schedule; several persons; quantities that are no whole numbers.

namespace bundlinje::generators {

inline bool chance(int outOf)
{
    return *rc::gen::inRange(0, outOf) == 0;
}

/// From 0 up to a whole number, with seven decimals or none.
inline Quantity quantity(qint32 most)
{
    if (chance(2))
        return Quantity::fromWhole(*rc::gen::inRange(0, most + 1));
    return Quantity::fromTenMillionths(*rc::gen::inRange<qint64>(0, most * Quantity::perWhole + 1));
}

inline Money upTo(qint64 ore)
{
    return Money::fromMinor(*rc::gen::inRange<qint64>(0, ore + 1), Currency::DKK);
}

/// Amounts never fall, except of slabs.
inline PriceShape shape(PriceKind kind)
{
    PriceShape made{.kind = kind, .price = {}, .bands = {}};
    if (kind == PriceKind::Flat) {
        made.price = upTo(500'000);
        return made;
    }
    Quantity from = chance(3) ? Quantity() : quantity(8);
    qint64 amount = 0;
    for (int count = *rc::gen::inRange(1, 5); count > 0; --count) {
        amount = (kind == PriceKind::Slab ? 0 : amount) + *rc::gen::inRange<qint64>(0, 400'000);
        const auto next = Quantity::fromTenMillionths(
            from.tenMillionths() + *rc::gen::inRange<qint64>(1, 12 * Quantity::perWhole));
        made.bands.append(PriceBand{from, {}, Money::fromMinor(amount, Currency::DKK)});
        if (kind == PriceKind::Slab && (count > 1 || chance(2)))
            made.bands.last().to = next;
        from = next;
    }
    made.isZeroBelow = chance(2);
    return made;
}

inline PriceShape shape()
{
    return shape(*rc::gen::element(PriceKind::Flat, PriceKind::Step, PriceKind::StepPerUnit,
                                   PriceKind::Slab, PriceKind::Interpolated));
}

inline PaymentSplit paymentSplit()
{
    PaymentSplit made{.basis = SplitBasis::Proportions, .weights = {}};
    for (const uint payer : {13U, 11U, 12U})
        made.weights.append({examples::contractId(payer), quantity(9)});
    made.weights[0].weight =
        Quantity::fromTenMillionths(made.weights[0].weight->tenMillionths() + 1);
    return made;
}

inline PaymentComponent paymentComponent(uint number)
{
    PaymentComponent made{.id = examples::contractId(number)};
    made.measure.comparison = *rc::gen::element(
        Comparison::None, Comparison::None, Comparison::Difference, Comparison::Shortfall,
        Comparison::RelativeReduction, Comparison::ExcessCount);
    if (chance(3))
        made.measure.decimals = *rc::gen::inRange(0, 4);
    if (chance(3)) {
        made.gate =
            Gate{.comparison = *rc::gen::element(GateComparison::AtLeast, GateComparison::Above),
                 .threshold = quantity(10),
                 .measure = {}};
    }
    made.price = shape();
    if (chance(2))
        made.savingShare = Percentage::fromTenMillionths(*rc::gen::inRange<qint64>(0, 10'000'001));
    if (chance(3))
        made.lineCap = upTo(2'000'000);
    if (chance(3))
        made.quota = quantity(60);
    if (chance(4))
        made.split = paymentSplit();
    return made;
}

inline InvestmentContract investmentContract()
{
    InvestmentContract made = examples::contract();
    made.payers.append({.id = examples::contractId(13), .level = Payer::Region, .name = {}});
    ContractTerms &terms = made.terms;
    terms.components.clear();
    for (uint number = 1, last = *rc::gen::inRange(1U, 5U); number <= last; ++number)
        terms.components.append(paymentComponent(number));
    terms.checks.clear();
    for (int period = 1, last = *rc::gen::inRange(1, 7); period <= last; ++period)
        terms.checks.append(
            CheckDate{.period = period, .name = {}, .date = examples::day(2025 + period, 1, 1)});
    for (PaymentComponent &component : terms.components) {
        for (const CheckDate &check : std::as_const(terms.checks)) {
            if (chance(3))
                component.periods.append(check.period);
        }
    }
    terms.split = paymentSplit();
    if (chance(3))
        terms.personCap = upTo(4'000'000);
    if (chance(3))
        terms.periodCap = upTo(6'000'000);
    terms.periodExcess = *rc::gen::element(PeriodExcess::Forfeit, PeriodExcess::Carry);
    if (chance(3))
        terms.contractCap = upTo(20'000'000);
    if (chance(3)) {
        const qint64 first = *rc::gen::inRange<qint64>(0, 10'000'001);
        terms.schedule = {
            {0, Percentage::fromTenMillionths(first)},
            {*rc::gen::inRange(0, 4), Percentage::fromTenMillionths(10'000'000 - first)}};
    }
    return made;
}

/// A contract in which nothing can be gained by less: no gate or falling price, and nothing that
/// early lines use up of later ones while a period's cap loses the early ones.
inline InvestmentContract monotoneContract()
{
    InvestmentContract contract = investmentContract();
    bool isUsedUp = contract.terms.personCap.has_value();
    for (PaymentComponent &component : contract.terms.components) {
        if (component.price.kind != PriceKind::Flat || component.lineCap || component.gate
            || contract.terms.personCap)
            component.quota.reset();
        isUsedUp = isUsedUp || component.quota;
    }
    if (isUsedUp)
        contract.terms.periodCap.reset();
    return contract;
}

inline Measurement measurement(int period, uint component)
{
    Measurement made{.id = QUuid::createUuid(), .period = period};
    made.component = examples::contractId(component);
    if (chance(2))
        made.person = *rc::gen::inRange<qint64>(0, 4);
    MeasurementEntry entry;
    entry.measured = 40;
    entry.value = quantity(40);
    entry.reference =
        Quantity::fromTenMillionths(*rc::gen::inRange<qint64>(1, 40 * Quantity::perWhole));
    made.entries = {entry};
    return made;
}

/// Up to three for each component and period that it is paid at.
inline QList<Measurement> measurementsOf(const InvestmentContract &contract)
{
    QList<Measurement> made;
    for (const CheckDate &check : contract.terms.checks) {
        for (uint number = 1; number <= uint(contract.terms.components.size()); ++number) {
            const bool isPaid = isPaidAt(contract.terms.components.at(number - 1), check.period);
            for (int count = isPaid ? *rc::gen::inRange(0, 4) : 0; count > 0; --count)
                made.append(measurement(check.period, number));
        }
    }
    return made;
}

} // namespace bundlinje::generators
