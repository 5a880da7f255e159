#include "tests/benchmark/floors/barecase.h"

#include <cmath>
#include <vector>

namespace bundlinje {

namespace {

using Years = std::vector<double>;

double indexOf(const PriceIndex &index, int year)
{
    for (const PriceIndexYear &one : index.years) {
        if (one.year == year)
            return one.value.value();
    }
    return 1;
}

double conversion(const BusinessCase &one, const std::optional<int> &priceYear,
                  const PriceIndex &index)
{
    if (!priceYear || priceYear == one.priceLevelYear)
        return 1;
    return indexOf(index, *one.priceLevelYear) / indexOf(index, *priceYear);
}

std::array<double, 4> sharesIn(const QList<PayerSplit> &splits, int calendarYear)
{
    const PayerSplit *holds = &splits.first();
    for (const PayerSplit &split : splits) {
        if (split.fromYear && *split.fromYear <= calendarYear)
            holds = &split;
    }
    const double back = holds->municipality.fraction() * holds->reimbursement.fraction();
    return {holds->municipality.fraction() - back, holds->region.fraction(),
            holds->state.fraction() + back, holds->other.fraction()};
}

double sizeAt(const Consequence &consequence, int age)
{
    if (!consequence.profile.isEmpty())
        return age < consequence.profile.size() ? consequence.profile.at(age).value() : 0;
    const int since = age - consequence.start;
    if (since < 0)
        return 0;
    const double left = consequence.duration->value() - since;
    return std::min(1.0, std::max(0.0, left)) * std::pow(consequence.retention.fraction(), since);
}

Years discounting(const DiscountSchedule &schedule, int horizon)
{
    Years factors(static_cast<std::size_t>(horizon), 1.0);
    for (int year = 1; year < horizon; ++year) {
        for (const DiscountRate &rate : schedule.rates) {
            if (rate.fromYear <= year && (!rate.toYear || year <= *rate.toYear))
                factors[std::size_t(year)] =
                    factors[std::size_t(year) - 1] / (1 + rate.rate.fraction());
        }
    }
    return factors;
}

double valueAt(const Years &flow, double rate)
{
    double sum = 0;
    for (std::size_t i = flow.size(); i > 0; --i)
        sum = sum / (1 + rate) + flow[i - 1];
    return sum;
}

/// Of a flow that changes its sign once, and so has one root at most; others are not looked for.
double rateOf(const Years &flow)
{
    int changes = 0;
    double last = 0;
    for (const double amount : flow) {
        changes += amount * last < 0 ? 1 : 0;
        last = amount == 0 ? last : amount;
    }
    double low = std::log(0.0001);
    double high = std::log(10'001.0);
    const double atLow = valueAt(flow, std::exp(low) - 1);
    if (changes != 1 || atLow * valueAt(flow, std::exp(high) - 1) > 0)
        return 0;
    constexpr int halvings = 45;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        const bool isSame = valueAt(flow, std::exp(middle) - 1) * atLow > 0;
        (isSame ? low : high) = middle;
    }
    return std::exp(low) - 1;
}

double paybackOf(const Years &flow)
{
    double sum = 0;
    double payback = -1;
    for (std::size_t year = 0; year < flow.size(); ++year) {
        const double next = sum + flow[year];
        if (next < 0)
            payback = -1;
        else if (sum < 0)
            payback = double(year) - 1 + -sum / flow[year];
        sum = next;
    }
    return payback;
}

} // namespace

BareCase bareCase(const BusinessCase &one, const CaseSettings &settings)
{
    const int horizon = *one.horizon;
    const Years factors = discounting(settings.discountSchedule, horizon);
    Years flow(static_cast<std::size_t>(horizon), 0.0);
    BareCase result;
    const auto add = [&](int year, double amount, const QList<PayerSplit> &splits) {
        if (year < 0 || year >= horizon || amount == 0)
            return;
        const auto at = static_cast<std::size_t>(year);
        flow[at] += amount;
        result.netPresentValue += factors[at] * amount;
        const auto shares = sharesIn(splits, one.firstYear.value_or(0) + year);
        for (std::size_t payer = 0; payer < shares.size(); ++payer)
            result.byPayer[payer] += factors[at] * amount * shares[payer];
    };
    for (const Cost &cost : one.costs) {
        const double factor = (cost.kind == CostKind::SavedCost ? 1 : -1)
            * conversion(one, cost.priceYear, settings.priceIndex);
        for (const YearAmount &fixed : cost.fixed)
            add(fixed.year, factor * double(fixed.amount->minor()), cost.splits);
        for (const Cohort &cohort : one.intake) {
            for (int age = 0; age < cost.perParticipant.size(); ++age)
                add(cohort.year + age,
                    factor * double(*cohort.persons) * double(cost.perParticipant.at(age)->minor()),
                    cost.splits);
        }
    }
    const double net = one.successWith.expected->fraction()
        - (one.isNetAsGiven ? 0 : one.successWithout.expected->fraction());
    for (const Consequence &consequence : one.consequences) {
        const double each = double(consequence.amount->minor()) * consequence.share->fraction()
            * conversion(one, consequence.priceYear, settings.priceIndex)
            * (consequence.followsFrom == FollowsFrom::NetSuccess ? net : 1);
        for (const Cohort &cohort : one.intake) {
            for (int year = cohort.year; year < horizon; ++year)
                add(year, each * double(*cohort.persons) * sizeAt(consequence, year - cohort.year),
                    consequence.splits);
        }
    }
    result.rate = rateOf(flow);
    result.payback = paybackOf(flow);
    return result;
}

} // namespace bundlinje
