#pragma once

#include "model/calc/contractchecks.h"

namespace bundlinje {

/// What is refused, and what is only told, of a contract's measurements; appended to `checks`.
void checkMeasurements(const InvestmentContract &contract, const QList<Measurement> &measurements,
                       QList<ContractCheck> &checks);
void tellOfMeasurements(const InvestmentContract &contract, const QList<Measurement> &measurements,
                        QList<ContractCheck> &checks);

} // namespace bundlinje
