#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// Where the contract, what is measured and what is paid say that they are written.
inline QStringList citedByContract(const Investment &investment)
{
    QStringList cited;
    if (!investment.contract)
        return cited;
    for (const PaymentComponent &component : investment.contract->terms.components)
        cited.append(component.provenance.sourceId);
    for (const Instalment &instalment : investment.contract->instalments)
        cited.append(instalment.provenance.sourceId);
    for (const Measurement &measurement : investment.measurements) {
        for (const MeasurementEntry &entry : measurement.entries)
            cited.append(entry.provenance.sourceId);
    }
    for (const CashFlow &flow : investment.cashFlows)
        cited.append(flow.provenance.sourceId);
    return cited;
}

} // namespace bundlinje
