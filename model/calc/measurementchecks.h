#pragma once

#include "model/calc/investmentchecks.h"

namespace bundlinje {

/// What is refused, and what is only told, of a contract's measurements; appended to `checks`.
void checkMeasurements(const InvestmentContract &contract, const QList<Measurement> &measurements,
                       QList<ContractCheck> &checks);
void tellOfMeasurements(const InvestmentContract &contract, const QList<Measurement> &measurements,
                        QList<ContractCheck> &checks);

/// The measurements of an investment that count for nothing, with or without a contract: without
/// any number in the entry that counts, or of neither a component nor one of its effect goals.
QList<InvestmentCheck> measurementChecksOf(const Investment &investment);

} // namespace bundlinje
