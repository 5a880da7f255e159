#pragma once

#include "model/calc/contractresult.h"
#include "model/domain/measurement.h"

namespace bundlinje {

/// Whether somebody else has confirmed what the line is paid for. A minimum is for nothing that is
/// measured, so it is not.
/// @param measurements those that the contract was evaluated on
bool isVerified(const ContractLine &line, const QList<Measurement> &measurements);

/// The part of what is repaid that is for verified measurements.
Money verifiedRepayment(const ContractResult &result, const QList<Measurement> &measurements);

} // namespace bundlinje
