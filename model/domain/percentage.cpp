#include "model/domain/percentage.h"

#include "model/domain/scaleddecimal.h"

namespace bundlinje {

namespace {

/// Of a per cent figure: a share has seven.
constexpr int percentDecimals = 5;

} // namespace

Result<Percentage> percentageFromDecimal(QStringView percent)
{
    return scaledFromDecimal(percent, percentDecimals).map(&Percentage::fromTenMillionths);
}

QString toDecimal(Percentage share)
{
    return scaledToDecimal(share.tenMillionths(), percentDecimals);
}

} // namespace bundlinje
