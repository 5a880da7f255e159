#include "model/calc/discounting.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

const DiscountRate *rateOf(const DiscountSchedule &schedule, int year)
{
    for (const DiscountRate &rate : schedule.rates) {
        if (rate.fromYear <= year && year <= rate.toYear.value_or(year))
            return &rate;
    }
    return nullptr;
}

} // namespace

DiscountSchedule flatSchedule(Percentage rate)
{
    return {.rates = {{.fromYear = 1, .toYear = std::nullopt, .rate = rate}}};
}

Result<QList<double>> discountFactors(const DiscountSchedule &schedule, int count)
{
    if (count < 0 || count > mostDiscountedYears)
        return failure(Error::Code::InvalidInput, u"discountSchedule"_s, QString::number(count),
                       u"too many years"_s);
    QList<double> factors;
    factors.reserve(count);
    for (int year = 0; year < count; ++year) {
        if (year == 0) {
            factors.append(1);
            continue;
        }
        const DiscountRate *rate = rateOf(schedule, year);
        if (!rate)
            return failure(Error::Code::InvalidInput, u"discountSchedule"_s, QString::number(year),
                           u"a year without a rate"_s);
        if (rate->rate < Percentage() || rate->rate > Percentage::whole())
            return failure(Error::Code::InvalidInput, u"discountSchedule"_s, toDecimal(rate->rate),
                           u"a rate outside 0-100 %"_s);
        factors.append(factors.constLast() / (1 + rate->rate.fraction()));
    }
    return factors;
}

QList<double> flatDiscountFactors(double rate, int count)
{
    QList<double> factors;
    factors.reserve(count);
    for (int year = 0; year < count; ++year)
        factors.append(year == 0 ? 1 : factors.constLast() / (1 + rate));
    return factors;
}

Result<double> discountFactor(const DiscountSchedule &schedule, double years)
{
    if (!(years >= 0) || years > mostDiscountedYears - 2)
        return failure(Error::Code::InvalidInput, u"discountSchedule"_s, QString::number(years),
                       u"a time before the base date or too far after it"_s);
    const auto whole = static_cast<int>(std::floor(years));
    const double part = years - whole;
    const Result<QList<double>> factors = discountFactors(schedule, whole + (part > 0 ? 2 : 1));
    if (!factors)
        return tl::make_unexpected(factors.error());
    const double before = factors->at(whole);
    return part > 0 ? before * std::pow(factors->at(whole + 1) / before, part) : before;
}

Result<double> presentValue(const DiscountSchedule &schedule, std::span<const TimedAmount> flows)
{
    double sum = 0;
    for (const TimedAmount &flow : flows) {
        const Result<double> factor = discountFactor(schedule, flow.years);
        if (!factor)
            return factor;
        sum += *factor * flow.amount;
    }
    return sum;
}

double yearsBetween(QDate from, QDate to)
{
    return static_cast<double>(from.daysTo(to)) / 365;
}

} // namespace bundlinje
