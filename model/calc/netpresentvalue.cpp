#include "model/calc/netpresentvalue.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

Result<double> worthOf(double rate, std::span<const TimedAmount> flows)
{
    if (!(rate > -1) || !std::isfinite(rate))
        return failure(Error::Code::InvalidInput, u"rate"_s, QString::number(rate),
                       u"a rate that is not above -100 %"_s);
    double sum = 0;
    for (const TimedAmount &flow : flows)
        sum += flow.amount * std::pow(1 + rate, -flow.years);
    return sum;
}

} // namespace

Result<double> netPresentValue(double rate, std::span<const double> yearlyFlows, int firstPeriod)
{
    QList<TimedAmount> flows;
    for (const double amount : yearlyFlows)
        flows.append({static_cast<double>(firstPeriod + flows.size()), amount});
    return worthOf(rate, flows);
}

Result<double> netPresentValue(double rate, std::span<const DatedAmount> flows)
{
    return timed(flows).and_then(
        [&](const QList<TimedAmount> &times) { return worthOf(rate, times); });
}

} // namespace bundlinje
