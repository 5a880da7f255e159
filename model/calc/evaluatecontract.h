#pragma once

#include "model/calc/contractresult.h"
#include "model/domain/investmentcontract.h"
#include "model/domain/measurement.h"

namespace bundlinje {

/// The contract computed on what was measured. A measurement whose inputs are missing makes a line
/// that is not determined, and the result incomplete.
/// @param measurements in the order they were entered; those that pay for nothing are passed over
/// Errors: InvalidInput with the first field that is refused, see `contractRefusals`; Overflow.
/// Source: calculation note, section 5. Checked against the shared vectors by tst_vectors.
[[nodiscard]] Result<ContractResult> evaluate(const InvestmentContract &contract,
                                              const QList<Measurement> &measurements);

} // namespace bundlinje
