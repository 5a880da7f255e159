#include "model/calc/modifiedrate.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

Result<std::optional<double>> modifiedRate(std::span<const double> flows, double financeRate,
                                           double reinvestRate)
{
    if (flows.size() < 2)
        return failure(Error::Code::InvalidInput, u"flows"_s, QString::number(flows.size()),
                       u"fewer than two flows"_s);
    for (const double rate : {financeRate, reinvestRate}) {
        if (!(rate > -1) || !std::isfinite(rate))
            return failure(Error::Code::InvalidInput, u"rate"_s, QString::number(rate),
                           u"a rate that is not above -100 %"_s);
    }
    const auto last = static_cast<double>(flows.size() - 1);
    double paid = 0; // Worth at the first flow.
    double received = 0; // Worth at the last.
    for (std::size_t i = 0; i < flows.size(); ++i) {
        const auto year = static_cast<double>(i);
        if (flows[i] < 0)
            paid -= flows[i] * std::pow(1 + financeRate, -year);
        else
            received += flows[i] * std::pow(1 + reinvestRate, last - year);
    }
    if (paid == 0 || received == 0)
        return std::nullopt;
    return std::pow(received / paid, 1 / last) - 1;
}

} // namespace bundlinje
