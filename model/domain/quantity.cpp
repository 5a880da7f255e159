#include "model/domain/quantity.h"

#include "model/domain/scaleddecimal.h"

namespace bundlinje {

namespace {

constexpr int decimals = 7;

} // namespace

Result<Quantity> quantityFromDecimal(QStringView text)
{
    return scaledFromDecimal(text, decimals).map(&Quantity::fromTenMillionths);
}

QString toDecimal(Quantity quantity)
{
    return scaledToDecimal(quantity.tenMillionths(), decimals);
}

} // namespace bundlinje
