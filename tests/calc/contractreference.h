#pragma once

#include "model/calc/contractresult.h"
#include "model/domain/investmentcontract.h"
#include "model/domain/measurement.h"

#include <cmath>
#include <limits>
#include <map>

// A contract by plain loops in doubles, written from the calculation note alone: one version of the
// terms, no return cap, no rounding.

namespace bundlinje::reference {

constexpr double endless = std::numeric_limits<double>::infinity();

inline double ore(const std::optional<Money> &amount)
{
    return amount ? static_cast<double>(amount->minor()) : endless;
}

inline double quantity(const Measure &measure, const MeasurementEntry &entry)
{
    const double v = entry.value->value();
    const double ref = entry.reference->value();
    const auto n = static_cast<double>(*entry.measured);
    double q = v;
    if (measure.comparison == Comparison::Difference)
        q = v - ref;
    else if (measure.comparison == Comparison::Shortfall)
        q = ref - v;
    else if (measure.comparison == Comparison::RelativeReduction)
        q = 100 * (ref - v) / ref;
    else if (measure.comparison == Comparison::ExcessCount)
        q = v - n * ref;
    if (measure.decimals) {
        const double scale = std::pow(10, *measure.decimals);
        q = std::round(q * scale) / scale;
    }
    return std::max(q, 0.0);
}

inline double price(const PriceShape &shape, double q)
{
    if (shape.kind == PriceKind::Flat)
        return ore(shape.price) * q;
    double sum = 0;
    const PriceBand *reached = nullptr;
    const PriceBand *next = nullptr;
    for (const PriceBand &band : shape.bands) {
        const double from = band.from->value();
        const double to = band.to ? band.to->value() : endless;
        sum += ore(band.amount) * std::max(0.0, std::min(q, to) - from);
        if (from <= q)
            reached = &band;
        else if (!next)
            next = &band;
    }
    switch (shape.kind) {
    case PriceKind::Step:
        return reached ? ore(reached->amount) : 0;
    case PriceKind::StepPerUnit:
        return reached ? ore(reached->amount) * q : 0;
    case PriceKind::Slab:
        return sum;
    case PriceKind::Interpolated:
    case PriceKind::Flat:
        break;
    }
    if (!reached)
        return shape.isZeroBelow ? 0 : ore(next->amount);
    if (!next)
        return ore(reached->amount);
    return ore(reached->amount)
        + (ore(next->amount) - ore(reached->amount)) * (q - reached->from->value())
        / (next->from->value() - reached->from->value());
}

inline bool isOpen(const Gate &gate, double q)
{
    const double threshold = gate.threshold->value();
    return gate.comparison == GateComparison::Above ? q > threshold : q >= threshold;
}

/// By period, øre.
inline std::vector<double> paid(const InvestmentContract &contract,
                                const QList<Measurement> &measurements)
{
    const ContractTerms &terms = contract.terms;
    std::map<qint64, double> personUsed;
    std::map<QUuid, double> unitsUsed;
    double contractLeft = ore(terms.contractCap);
    double carried = 0;
    std::vector<double> byPeriod;
    for (const CheckDate &check : terms.checks) {
        double due = std::exchange(carried, 0);
        for (const PaymentComponent &component : terms.components) {
            const double share = component.savingShare.fraction();
            for (const Measurement &measurement : measurements) {
                if (measurement.period != check.period || measurement.component != component.id)
                    continue;
                const double q = quantity(component.measure, measurement.entries.constLast());
                double a = share * price(component.price, q);
                if (component.gate && !isOpen(*component.gate, q))
                    a = 0;
                a = std::min(a, ore(component.lineCap));
                if (measurement.person)
                    a = std::max(
                        0.0, std::min(a, ore(terms.personCap) - personUsed[*measurement.person]));
                if (component.quota && a > 0) {
                    double &used = unitsUsed[component.id];
                    const double u = std::min(q, component.quota->value() - used);
                    a = std::min(a, share * price(component.price, u));
                    used += u;
                }
                if (measurement.person)
                    personUsed[*measurement.person] += a;
                due += a;
            }
        }
        double now = std::min(due, ore(terms.periodCap));
        if (terms.periodExcess == PeriodExcess::Carry)
            carried = due - now;
        now = std::min(now, contractLeft);
        contractLeft -= now;
        byPeriod.push_back(now);
    }
    return byPeriod;
}

} // namespace bundlinje::reference
