#include "model/calc/internalrate.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Flows = QList<TimedAmount>;

/// Steps of y = ln(1 + rate), at least 2,000 over the whole range.
constexpr int gridSteps = 4096;

/// |value| ÷ Σ|discounted flows| below which a smallest value counts as touching zero.
constexpr double touching = 1e-12;

/// The flows' value at y = ln(1 + rate), scaled by a positive number so that no end overflows:
/// for y ≥ 0 as seen from the first flow, for y < 0 from the last.
class ScaledValue final {
public:
    explicit ScaledValue(const Flows &flows)
        : m_flows(flows)
    {
        const double first = flows.constFirst().years;
        const auto isWhole = [&](const TimedAmount &flow) {
            const double years = flow.years - first;
            return years == std::floor(years) && years <= mostDiscountedYears;
        };
        if (!std::all_of(flows.cbegin(), flows.cend(), isWhole))
            return;
        m_yearly.resize(static_cast<std::size_t>(flows.constLast().years - first) + 1);
        for (const TimedAmount &flow : flows)
            m_yearly[static_cast<std::size_t>(flow.years - first)] = flow.amount;
    }

    double operator()(double y) const
    {
        if (!m_yearly.empty())
            return yearlyValue(y, [](double amount) { return amount; });
        double sum = 0;
        for (const TimedAmount &flow : m_flows)
            sum += flow.amount * weight(flow, y, origin(y));
        return sum;
    }

    /// Σ|scaled flows|.
    double size(double y) const
    {
        if (!m_yearly.empty())
            return yearlyValue(y, [](double amount) { return std::abs(amount); });
        double sum = 0;
        for (const TimedAmount &flow : m_flows)
            sum += std::abs(flow.amount) * weight(flow, y, origin(y));
        return sum;
    }

    /// Derivative by y where the scale is that of `scaleAt`.
    double slope(double y, double scaleAt) const
    {
        const double from = origin(scaleAt);
        double sum = 0;
        for (const TimedAmount &flow : m_flows)
            sum -= flow.amount * (flow.years - from) * weight(flow, y, from);
        return sum;
    }

private:
    /// A polynomial in e^−|y|, without a power for each flow.
    template <typename Of> double yearlyValue(double y, const Of &of) const
    {
        const auto next = [&, factor = std::exp(-std::abs(y))](double sum, double amount) {
            return sum * factor + of(amount);
        };
        return y >= 0 ? std::accumulate(m_yearly.rbegin(), m_yearly.rend(), 0.0, next)
                      : std::accumulate(m_yearly.begin(), m_yearly.end(), 0.0, next);
    }

    double origin(double y) const
    {
        return (y >= 0 ? m_flows.constFirst() : m_flows.constLast()).years;
    }

    static double weight(const TimedAmount &flow, double y, double from)
    {
        return std::exp(-y * (flow.years - from));
    }

    const Flows &m_flows;
    std::vector<double> m_yearly; ///< By year since the first; empty = not at whole years.
};

/// Where the function is zero between two places at which its signs differ.
template <typename Function>
double rootBetween(const Function &function, double a, double atA, double b, double atB)
{
    if (atA == 0)
        return a;
    if (atB == 0)
        return b;
    boost::uintmax_t steps = 200;
    const auto [low, high] = boost::math::tools::toms748_solve(
        function, a, b, atA, atB, boost::math::tools::eps_tolerance<double>(), steps);
    return (low + high) / 2;
}

template <typename Function> double rootBetween(const Function &function, double a, double b)
{
    return rootBetween(function, a, function(a), b, function(b));
}

bool differ(double a, double b)
{
    return (a < 0 && b > 0) || (a > 0 && b < 0);
}

/// Roots about the grid's place i, where the value comes nearest to zero without crossing it: the
/// curve may dip through between two places of the grid, or touch.
void addDips(const ScaledValue &value, double before, double at, double after,
             std::vector<double> &roots)
{
    const auto slope = [&](double y) {
        return value.slope(y, at);
    };
    if (!differ(slope(before), slope(after)))
        return;
    const double nearest = rootBetween(slope, before, after);
    if (differ(value(nearest), value(at))) {
        roots.push_back(rootBetween(value, before, nearest));
        roots.push_back(rootBetween(value, nearest, after));
    } else if (std::abs(value(nearest)) < touching * value.size(nearest)) {
        roots.push_back(nearest);
    }
}

/// All roots y found on the grid.
std::vector<double> scan(const ScaledValue &value, double low, double high)
{
    std::vector<double> places;
    std::vector<double> values;
    for (int i = 0; i <= gridSteps; ++i) {
        places.push_back(low + (high - low) * i / gridSteps);
        values.push_back(value(places.back()));
    }
    std::vector<double> roots;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (values[i] == 0) {
            roots.push_back(places[i]);
            continue;
        }
        if (i + 1 == places.size())
            break;
        if (differ(values[i], values[i + 1]))
            roots.push_back(rootBetween(value, places[i], values[i], places[i + 1], values[i + 1]));
        if (i == 0)
            continue;
        const bool isNearest = std::abs(values[i]) <= std::abs(values[i - 1])
            && std::abs(values[i]) <= std::abs(values[i + 1]);
        if (isNearest && values[i - 1] * values[i] > 0 && values[i] * values[i + 1] > 0)
            addDips(value, places[i - 1], places[i], places[i + 1], roots);
    }
    return roots;
}

/// The root of flows that have one and no more; none if it is outside the range. Most rates are
/// near 0, so that is where it looks first, and then further off in growing steps.
/// @param firstAmount the sign that the value has at the highest rates
std::optional<double> onlyRoot(const ScaledValue &value, double firstAmount, double low,
                               double high)
{
    constexpr double firstStep = 0.15;
    constexpr double growth = 4;
    double from = 0;
    double atFrom = value(from);
    const bool isAbove = differ(atFrom, firstAmount);
    for (double step = firstStep;; step *= growth) {
        const double to = isAbove ? std::min(step, high) : std::max(-step, low);
        const double atTo = value(to);
        if (atFrom == 0 || atTo == 0 || differ(atFrom, atTo))
            return from < to ? rootBetween(value, from, atFrom, to, atTo)
                             : rootBetween(value, to, atTo, from, atFrom);
        if (to == high || to == low) // The ends belong to the range, so nearly zero will do there.
            return std::abs(atTo) < touching * value.size(to) ? std::optional(to) : std::nullopt;
        from = to;
        atFrom = atTo;
    }
}

/// In order of time, one for each time, none of them zero.
Flows tidied(Flows flows)
{
    std::stable_sort(flows.begin(), flows.end(),
                     [](const TimedAmount &a, const TimedAmount &b) { return a.years < b.years; });
    Flows merged;
    for (const TimedAmount &flow : std::as_const(flows)) {
        if (!merged.isEmpty() && merged.constLast().years == flow.years)
            merged.last().amount += flow.amount;
        else
            merged.append(flow);
    }
    merged.removeIf([](const TimedAmount &flow) { return flow.amount == 0; });
    return merged;
}

qsizetype signChanges(const Flows &flows)
{
    qsizetype changes = 0;
    for (qsizetype i = 1; i < flows.size(); ++i)
        changes += differ(flows.at(i - 1).amount, flows.at(i).amount) ? 1 : 0;
    return changes;
}

/// How often the running sum changes its sign; none where imprecision leaves that open, or the sum
/// of all is zero.
template <typename Iterator>
std::optional<qsizetype> sumSignChanges(Iterator flow, const Iterator &end)
{
    constexpr double imprecision = 1e-12;
    qsizetype changes = 0;
    double sum = 0;
    double sizes = 0;
    double lastSum = 0; // That was not zero.
    for (; flow != end; ++flow) {
        sum += flow->amount;
        sizes += std::abs(flow->amount);
        if (sum == 0)
            continue;
        if (std::abs(sum) < imprecision * sizes)
            return std::nullopt;
        changes += differ(lastSum, sum) ? 1 : 0;
        lastSum = sum;
    }
    return sum == 0 ? std::nullopt : std::optional(changes);
}

/// Whether the flows certainly have one root and no more, so that no scan is needed. There are no
/// more roots than sign changes (Descartes), no more above rate 0 than the sums from the first flow
/// on have, no more below than those from the last flow back (Laguerre), and in each case as many
/// or a multiple of two fewer.
bool haveOneRoot(const Flows &flows, qsizetype changes)
{
    if (changes == 1)
        return true;
    const auto above = sumSignChanges(flows.cbegin(), flows.cend());
    const auto below = sumSignChanges(flows.crbegin(), flows.crend());
    return above && below && *above + *below == 1;
}

} // namespace

InternalRates internalRates(QList<TimedAmount> flows)
{
    using Absence = InternalRates::Absence;
    flows = tidied(std::move(flows));
    if (flows.isEmpty())
        return {{}, Absence::NoFlows};
    const qsizetype changes = signChanges(flows);
    if (changes == 0)
        return {{}, flows.constFirst().amount < 0 ? Absence::OnlyOutflows : Absence::OnlyInflows};

    const ScaledValue value(flows);
    const double low = std::log1p(lowestInternalRate);
    const double high = std::log1p(highestInternalRate);
    std::vector<double> places;
    if (!haveOneRoot(flows, changes))
        places = scan(value, low, high);
    else if (const auto root = onlyRoot(value, flows.constFirst().amount, low, high))
        places.push_back(*root);

    std::sort(places.begin(), places.end());
    InternalRates rates;
    for (const double place : places) {
        const double rate = std::expm1(place);
        if (rates.roots.isEmpty() || rate - rates.roots.constLast() > 1e-9)
            rates.roots.append(rate);
    }
    if (rates.roots.isEmpty())
        rates.absence = Absence::NoRoot;
    return rates;
}

InternalRates internalRates(std::span<const double> yearlyFlows)
{
    QList<TimedAmount> flows;
    for (const double amount : yearlyFlows)
        flows.append({static_cast<double>(flows.size()), amount});
    return internalRates(std::move(flows));
}

Result<InternalRates> internalRates(std::span<const DatedAmount> flows)
{
    if (flows.size() < 2)
        return failure(Error::Code::InvalidInput, u"flows"_s, QString::number(flows.size()),
                       u"fewer than two flows"_s);
    return timed(flows).map(
        [](QList<TimedAmount> &&times) { return internalRates(std::move(times)); });
}

} // namespace bundlinje
