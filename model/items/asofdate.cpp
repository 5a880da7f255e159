#include "model/items/asofdate.h"

#include "model/document/portfoliodocument.h"

namespace bundlinje {

std::optional<PartialDate> asOfDate(const PortfolioDocument &document)
{
    const std::optional<QDateTime> &moment = document.moment();
    return moment ? std::optional(PartialDate::fromDate(moment->toLocalTime().date()))
                  : std::nullopt;
}

} // namespace bundlinje
