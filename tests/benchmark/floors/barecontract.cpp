#include "tests/benchmark/floors/barecontract.h"

#include <algorithm>
#include <cmath>

namespace bundlinje {

namespace {

double priceOf(const PriceShape &shape, double quantity)
{
    if (shape.kind == PriceKind::Flat)
        return double(shape.price->minor()) * quantity;
    double sum = 0;
    double step = 0;
    for (const PriceBand &band : shape.bands) {
        const double from = band.from->value();
        if (quantity < from)
            break;
        step = double(band.amount->minor());
        sum += step * ((band.to ? std::min(quantity, band.to->value()) : quantity) - from);
    }
    switch (shape.kind) {
    case PriceKind::Step:
        return step;
    case PriceKind::StepPerUnit:
        return step * quantity;
    default:
        return sum;
    }
}

/// Largest remainder, in place.
template <typename Parts, typename Weights>
void splitUp(qint64 whole, const Weights &weights, double sum, Parts &parts)
{
    std::array<double, 3> remainders{};
    qint64 left = whole;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double part = double(whole) * double(weights[i]) / sum;
        parts[i] = qint64(part);
        remainders[i] = part - double(parts[i]);
        left -= parts[i];
    }
    for (; left > 0; --left) {
        const auto at = std::max_element(remainders.begin(), remainders.end());
        *at = -1;
        ++parts[std::size_t(at - remainders.begin())];
    }
}

/// The period's lines as whole øre that add up to their rounded sum.
qint64 roundLines(std::vector<BareLine> &lines, std::size_t from)
{
    std::vector<std::pair<double, std::size_t>> fractions;
    double sum = 0;
    qint64 floors = 0;
    for (std::size_t i = from; i < lines.size(); ++i) {
        lines[i].paid = qint64(lines[i].amount);
        floors += lines[i].paid;
        sum += lines[i].amount;
        fractions.emplace_back(double(lines[i].paid) - lines[i].amount, i);
    }
    const qint64 total = std::llround(sum);
    std::stable_sort(fractions.begin(), fractions.end());
    for (std::size_t i = 0; i < std::size_t(total - floors); ++i)
        ++lines[fractions[i].second].paid;
    return total;
}

} // namespace

BareContract bareContract(const InvestmentContract &contract,
                          const QList<Measurement> &measurements)
{
    const ContractTerms &terms = contract.terms;
    std::array<qint64, 3> weights{};
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = terms.split.weights.at(qsizetype(i)).weight->tenMillionths();
    std::array<qint64, 2> shares{terms.schedule.at(0).share->tenMillionths(),
                                 terms.schedule.at(1).share->tenMillionths()};
    std::vector<double> used(std::size_t(terms.components.size()));
    BareContract made;
    made.lines.reserve(std::size_t(measurements.size()));
    made.payments.resize(std::size_t(terms.checks.size()) + 1);
    double contractLeft = double(terms.contractCap->minor());
    auto next = measurements.cbegin();
    for (int period = 1; period <= terms.checks.size(); ++period) {
        const std::size_t first = made.lines.size();
        double periodLeft = double(terms.periodCap->minor());
        for (; next != measurements.cend() && next->period == period; ++next) {
            const int number = int(next->component.data1) - 1;
            const PaymentComponent &component = terms.components.at(number);
            const MeasurementEntry &entry = next->entries.constLast();
            double quantity = entry.value->value();
            if (component.measure.comparison == Comparison::Difference)
                quantity = std::max(0.0, quantity - entry.reference->value());
            const double share = component.savingShare.fraction();
            BareLine line{number, quantity, priceOf(component.price, quantity) * share};
            line.amount = line.price;
            if (component.gate && quantity < component.gate->threshold->value())
                line.amount = 0;
            if (component.lineCap)
                line.amount = std::min(line.amount, double(component.lineCap->minor()));
            if (component.quota && line.amount > 0) {
                double &units = used[std::size_t(number)];
                const double paidFor = std::min(quantity, component.quota->value() - units);
                if (paidFor < quantity)
                    line.amount = std::min(line.amount, priceOf(component.price, paidFor) * share);
                units += paidFor;
            }
            line.amount = std::min({line.amount, periodLeft, contractLeft});
            periodLeft -= line.amount;
            contractLeft -= line.amount;
            made.lines.push_back(line);
        }
        const qint64 total = roundLines(made.lines, first);
        for (std::size_t i = first; i < made.lines.size(); ++i) {
            BareLine &line = made.lines[i];
            splitUp(line.paid, weights, double(Quantity::perWhole), line.byPayer);
            for (std::size_t payer = 0; payer < weights.size(); ++payer)
                made.byPayer[payer] += line.byPayer[payer];
        }
        std::array<qint64, 2> parts{};
        splitUp(total, shares, double(Quantity::perWhole), parts);
        made.payments[std::size_t(period) - 1] += parts[0];
        made.payments[std::size_t(period)] += parts[1];
        made.byPeriod.push_back(total);
        made.total += total;
    }
    return made;
}

} // namespace bundlinje
