#include "model/calc/investormetrics.h"

#include "model/calc/payback.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

double minor(Money amount)
{
    return static_cast<double>(amount.minor());
}

Money nothing(Currency currency)
{
    return Money::fromMinor(0, currency);
}

Result<InvestorCash> together(const InvestorCash &a, const InvestorCash &b)
{
    const Result<Money> calls = add(a.calls, b.calls);
    const Result<Money> distributions = add(a.distributions, b.distributions);
    if (!calls || !distributions)
        return tl::make_unexpected(!calls ? calls.error() : distributions.error());
    return InvestorCash{*calls, *distributions};
}

/// Sums, net flows and the J-curve.
Status addUp(InvestorMetrics &metrics, std::span<const InvestorCash> flows)
{
    InvestorCash total{metrics.paidIn, metrics.distributed};
    Money sum = metrics.paidIn;
    for (const InvestorCash &flow : flows) {
        const Result<InvestorCash> next = together(total, flow);
        const Result<Money> net = subtract(flow.distributions, flow.calls);
        const Result<Money> running = net.and_then([&](Money amount) { return add(sum, amount); });
        if (!next || !running)
            return tl::make_unexpected(!next ? next.error() : running.error());
        total = *next;
        sum = *running;
        metrics.net.append(*net);
        metrics.runningSum.append(sum);
    }
    metrics.paidIn = total.calls;
    metrics.distributed = total.distributions;
    return {};
}

void setRatios(InvestorMetrics &metrics, const std::optional<Money> &remainingValue)
{
    if (metrics.paidIn.minor() <= 0)
        return;
    metrics.dpi = minor(metrics.distributed) / minor(metrics.paidIn);
    if (!remainingValue)
        return;
    metrics.rvpi = minor(*remainingValue) / minor(metrics.paidIn);
    metrics.tvpi = *metrics.dpi + *metrics.rvpi;
}

void setPlaces(InvestorMetrics &metrics)
{
    const QList<Money> &sums = metrics.runningSum;
    if (sums.isEmpty())
        return;
    const auto lowest = std::min_element(sums.cbegin(), sums.cend());
    metrics.lowestAt = std::distance(sums.cbegin(), lowest);
    const auto isBelow = [](Money sum) {
        return sum.minor() < 0;
    };
    const auto lastBelow = std::find_if(sums.crbegin(), sums.crend(), isBelow);
    if (lastBelow != sums.crbegin())
        metrics.paidBackAt = std::distance(lastBelow, sums.crend());
}

/// All but what depends on when the flows are.
Result<InvestorMetrics> timeless(std::span<const InvestorCash> flows,
                                 const std::optional<Money> &remainingValue)
{
    const Currency currency = !flows.empty() ? flows.front().calls.currency()
        : remainingValue                     ? remainingValue->currency()
                                             : Currency();
    InvestorMetrics metrics{.paidIn = nothing(currency), .distributed = nothing(currency)};
    if (remainingValue && remainingValue->currency() != currency)
        return failure(Error::Code::MixedCurrency, u"remainingValue"_s,
                       remainingValue->currency().code() + u", "_s + currency.code());
    if (const Status done = addUp(metrics, flows); !done)
        return tl::make_unexpected(done.error());
    setRatios(metrics, remainingValue);
    setPlaces(metrics);
    return metrics;
}

/// The net flows at their times, the first at 0.
void setRates(InvestorMetrics &metrics, QList<TimedAmount> flows,
              const std::optional<Money> &remainingValue, double valuedAt)
{
    metrics.internalRates = internalRates(flows);
    metrics.ratesWithRemainingValue = metrics.internalRates;
    if (!remainingValue || remainingValue->minor() == 0)
        return;
    flows.append({valuedAt, minor(*remainingValue)});
    metrics.ratesWithRemainingValue = internalRates(std::move(flows));
}

/// In order, one for each day.
Result<QList<DatedCash>> byDay(QList<DatedCash> flows)
{
    for (const DatedCash &flow : std::as_const(flows)) {
        if (!flow.date.isValid())
            return failure(Error::Code::InvalidInput, u"date"_s, {},
                           u"a day that does not exist"_s);
    }
    std::stable_sort(flows.begin(), flows.end(),
                     [](const DatedCash &a, const DatedCash &b) { return a.date < b.date; });
    QList<DatedCash> merged;
    for (const DatedCash &flow : std::as_const(flows)) {
        if (merged.isEmpty() || merged.constLast().date != flow.date) {
            merged.append(flow);
            continue;
        }
        const Result<InvestorCash> sum = together(merged.constLast().cash, flow.cash);
        if (!sum)
            return tl::make_unexpected(sum.error());
        merged.last().cash = *sum;
    }
    return merged;
}

} // namespace

Result<InvestorMetrics> investorMetrics(const YearlyCourse &course)
{
    Result<InvestorMetrics> metrics = timeless(course.years, course.remainingValue);
    if (!metrics)
        return metrics;
    std::vector<double> net;
    QList<TimedAmount> flows;
    for (const Money amount : std::as_const(metrics->net)) {
        flows.append({static_cast<double>(net.size()), minor(amount)});
        net.push_back(minor(amount));
    }
    if (metrics->paidBackAt)
        metrics->payback = payback(net);
    const double last = flows.isEmpty() ? 0 : flows.constLast().years;
    setRates(*metrics, std::move(flows), course.remainingValue, last);
    return metrics;
}

Result<InvestorMetrics> investorMetrics(const DatedCourse &course)
{
    const Result<QList<DatedCash>> flows = byDay(course.flows);
    if (!flows)
        return tl::make_unexpected(flows.error());
    std::vector<InvestorCash> cash;
    for (const DatedCash &flow : *flows)
        cash.push_back(flow.cash);
    Result<InvestorMetrics> metrics = timeless(cash, course.remainingValue);
    if (!metrics || flows->isEmpty())
        return metrics;
    const QDate first = flows->constFirst().date;
    QList<TimedAmount> amounts;
    for (const DatedCash &flow : *flows) {
        amounts.append({yearsBetween(first, flow.date), minor(metrics->net.at(amounts.size()))});
        metrics->days.append(flow.date);
    }
    if (metrics->paidBackAt)
        metrics->payback = amounts.at(*metrics->paidBackAt).years;
    const double last = course.valuedOn.isValid() ? yearsBetween(first, course.valuedOn)
                                                  : amounts.constLast().years;
    setRates(*metrics, std::move(amounts), course.remainingValue, last);
    return metrics;
}

Result<YearlyCourse> pooled(std::span<const YearlyCourse> courses)
{
    YearlyCourse sum;
    bool isFirst = true;
    for (const YearlyCourse &course : courses) {
        for (qsizetype year = 0; year < course.years.size(); ++year) {
            if (year == sum.years.size()) {
                sum.years.append(course.years.at(year));
                continue;
            }
            const Result<InvestorCash> both = together(sum.years.at(year), course.years.at(year));
            if (!both)
                return tl::make_unexpected(both.error());
            sum.years[year] = *both;
        }
        if (isFirst || !course.remainingValue) {
            sum.remainingValue = isFirst ? course.remainingValue : std::nullopt;
        } else if (sum.remainingValue) {
            const Result<Money> both = add(*sum.remainingValue, *course.remainingValue);
            if (!both)
                return tl::make_unexpected(both.error());
            sum.remainingValue = *both;
        }
        isFirst = false;
    }
    return sum;
}

} // namespace bundlinje
