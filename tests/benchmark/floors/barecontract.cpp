#include "tests/benchmark/floors/barecontract.h"

#include <algorithm>

namespace bundlinje {

namespace {

using Wide = BareLine::Wide;

constexpr qint64 perUnit = Quantity::perWhole;
/// Of an øre: a price times a quantity times a share.
constexpr Wide perOere = Wide{perUnit} * perUnit;

/// Whole øre stay whole.
double oere(Wide amount)
{
    const Wide whole = amount / perOere;
    return double(qint64(whole)) + double(qint64(amount - whole * perOere)) / double(perOere);
}

/// Øre times ten millions.
Wide priceOf(const PriceShape &shape, qint64 quantity)
{
    if (shape.kind == PriceKind::Flat)
        return Wide{shape.price->minor()} * quantity;
    Wide sum = 0;
    qint64 step = 0;
    for (const PriceBand &band : shape.bands) {
        const qint64 from = band.from->tenMillionths();
        if (quantity < from)
            break;
        step = band.amount->minor();
        const qint64 to = band.to ? std::min(quantity, band.to->tenMillionths()) : quantity;
        sum += Wide{step} * (to - from);
    }
    switch (shape.kind) {
    case PriceKind::Step:
        return Wide{step} * perUnit;
    case PriceKind::StepPerUnit:
        return Wide{step} * quantity;
    default:
        return sum;
    }
}

void reduceTo(BareLine &line, Wide most, ReductionReason reason)
{
    if (line.amount <= most)
        return;
    line.reductions.push_back({reason, oere(line.amount - most)});
    line.amount = most;
}

/// Largest remainder, in place.
template <typename Parts> void splitUp(qint64 whole, const Parts &weights, Parts &parts)
{
    Parts remainders{};
    qint64 left = whole;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        parts[i] = whole * weights[i] / perUnit;
        remainders[i] = whole * weights[i] % perUnit;
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
    std::vector<std::pair<Wide, std::size_t>> fractions;
    Wide sum = 0;
    qint64 total = 0;
    for (std::size_t i = from; i < lines.size(); ++i) {
        BareLine &line = lines[i];
        line.unrounded = oere(line.amount);
        line.paid = qint64(line.amount / perOere);
        const Wide fraction = line.amount - line.paid * perOere;
        total += line.paid;
        sum += fraction;
        fractions.emplace_back(-fraction, i);
    }
    const auto left = std::size_t((sum + perOere / 2) / perOere);
    std::stable_sort(fractions.begin(), fractions.end());
    for (std::size_t i = 0; i < left; ++i)
        ++lines[fractions[i].second].paid;
    return total + qint64(left);
}

BareLine lineOf(const Measurement &measurement, const ContractTerms &terms,
                std::vector<qint64> &used)
{
    const int number = int(measurement.component.data1) - 1;
    const PaymentComponent &component = terms.components.at(number);
    const MeasurementEntry &entry = measurement.entries.constLast();
    qint64 quantity = entry.value->tenMillionths();
    if (component.measure.comparison == Comparison::Difference)
        quantity = std::max(qint64{0}, quantity - entry.reference->tenMillionths());
    const qint64 share = component.savingShare.tenMillionths();
    BareLine line{number, priceOf(component.price, quantity) * share};
    line.quantity = double(quantity) / double(perUnit);
    line.due = oere(line.amount);
    if (component.gate && quantity < component.gate->threshold->tenMillionths())
        reduceTo(line, 0, ReductionReason::Gate);
    if (component.lineCap)
        reduceTo(line, component.lineCap->minor() * perOere, ReductionReason::LineCap);
    if (component.quota && line.amount > 0) {
        qint64 &units = used[std::size_t(number)];
        const qint64 paidFor = std::min(quantity, component.quota->tenMillionths() - units);
        if (paidFor < quantity)
            reduceTo(line, priceOf(component.price, paidFor) * share, ReductionReason::Quota);
        units += paidFor;
    }
    return line;
}

void fill(std::vector<BareLine> &lines, std::size_t from, qint64 most, ReductionReason reason)
{
    Wide left = most * perOere;
    for (std::size_t i = from; i < lines.size(); ++i) {
        reduceTo(lines[i], left, reason);
        left -= lines[i].amount;
    }
}

} // namespace

BareContract bareContract(const InvestmentContract &contract,
                          const QList<Measurement> &measurements)
{
    const ContractTerms &terms = contract.terms;
    std::array<qint64, 3> weights{};
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = terms.split.weights.at(qsizetype(i)).weight->tenMillionths();
    const std::array<qint64, 2> shares{terms.schedule.at(0).share->tenMillionths(),
                                       terms.schedule.at(1).share->tenMillionths()};
    std::vector<qint64> used(std::size_t(terms.components.size()));
    BareContract made;
    made.lines.reserve(std::size_t(measurements.size()));
    made.payments.resize(std::size_t(terms.checks.size()) + 1);
    auto next = measurements.cbegin();
    for (int period = 1; period <= terms.checks.size(); ++period) {
        const std::size_t first = made.lines.size();
        for (; next != measurements.cend() && next->period == period; ++next)
            made.lines.push_back(lineOf(*next, terms, used));
        fill(made.lines, first, terms.periodCap->minor(), ReductionReason::PeriodCap);
        fill(made.lines, first, terms.contractCap->minor() - made.total,
             ReductionReason::ContractCap);
        const qint64 total = roundLines(made.lines, first);
        for (std::size_t i = first; i < made.lines.size(); ++i) {
            BareLine &line = made.lines[i];
            splitUp(line.paid, weights, line.byPayer);
            for (std::size_t payer = 0; payer < weights.size(); ++payer)
                made.byPayer[payer] += line.byPayer[payer];
        }
        std::array<qint64, 2> parts{};
        splitUp(total, shares, parts);
        made.payments[std::size_t(period) - 1] += parts[0];
        made.payments[std::size_t(period)] += parts[1];
        made.byPeriod.push_back(total);
        made.total += total;
    }
    return made;
}

} // namespace bundlinje
