#include "model/items/ratecard.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

bool hasOnePrice(const RateCardRow &row)
{
    return std::adjacent_find(row.prices.cbegin(), row.prices.cend(), std::not_equal_to())
        == row.prices.cend();
}

void setRate(QList<PaymentComponent> &components, const RateCardRow &row, Money price)
{
    const auto existing =
        std::find_if(components.begin(), components.end(), [&](const PaymentComponent &component) {
            return component.name == row.name && component.effectGoal == row.goal
                && component.price.kind == PriceKind::Flat;
        });
    if (existing != components.end()) {
        existing->price.price = price;
        return;
    }
    PaymentComponent made{.id = QUuid::createUuid(), .name = row.name, .effectGoal = row.goal};
    made.price.price = price;
    components.append(made);
}

} // namespace

Result<ContractTerms> withRateCard(ContractTerms terms, const QList<RateCardRow> &rows)
{
    for (const RateCardRow &row : rows) {
        if (!hasOnePrice(row))
            return failure(Error::Code::InvalidInput, row.name, {}, u"several prices"_s);
        const auto price = row.prices.isEmpty() ? std::nullopt : row.prices.constFirst();
        if (price && price->minor() != 0)
            setRate(terms.components, row, *price);
    }
    return terms;
}

} // namespace bundlinje
