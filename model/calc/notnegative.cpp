#include "model/calc/notnegative.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

Status checkNotNegative(const QString &field, Money amount, Currency currency)
{
    if (amount.currency() != currency)
        return failure(Error::Code::MixedCurrency, field,
                       amount.currency().code() + u", "_s + currency.code());
    if (amount.minor() < 0)
        return failure(Error::Code::InvalidInput, field, toDecimal(amount), u"a negative amount"_s);
    return {};
}

} // namespace bundlinje
