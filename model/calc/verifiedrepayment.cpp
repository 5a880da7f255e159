#include "model/calc/verifiedrepayment.h"

namespace bundlinje {

bool isVerified(const ContractLine &line, const QList<Measurement> &measurements)
{
    if (line.measurement < 0 || measurements.at(line.measurement).entries.isEmpty())
        return false;
    return measurements.at(line.measurement).entries.constLast().status
        == MeasurementStatus::Verified;
}

Money verifiedRepayment(const ContractResult &result, const QList<Measurement> &measurements)
{
    qint64 minor = 0; // Not more than the total, which fits.
    for (const ContractLine &line : result.lines) {
        if (line.isDetermined && isVerified(line, measurements))
            minor += line.paid.minor();
    }
    return Money::fromMinor(minor, result.total.currency());
}

} // namespace bundlinje
