#include "app/allcashflows.h"

namespace bundlinje {

QList<CashFlow> allCashFlows(const QList<Investment> &investments)
{
    QList<CashFlow> flows;
    for (const Investment &investment : investments)
        flows += investment.cashFlows;
    return flows;
}

} // namespace bundlinje
