#include "model/calc/datedamount.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

Result<QList<TimedAmount>> timed(std::span<const DatedAmount> flows)
{
    QList<TimedAmount> made;
    made.reserve(static_cast<qsizetype>(flows.size()));
    for (const DatedAmount &flow : flows) {
        const bool hasDay = flow.date.isValid();
        if (!hasDay || !std::isfinite(flow.amount))
            return failure(Error::Code::InvalidInput, u"flows"_s, QString::number(made.size() + 1),
                           hasDay ? u"an amount that is no number"_s
                                  : u"a day that does not exist"_s);
        made.append({yearsBetween(flows.front().date, flow.date), flow.amount});
    }
    return made;
}

} // namespace bundlinje
