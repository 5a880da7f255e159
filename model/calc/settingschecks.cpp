#include "model/calc/settingschecks.h"

#include "model/calc/casefield.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using InvestmentCode = InvestmentCheck::Code;
using InvestmentChecks = QList<InvestmentCheck>;

QString nameOf(const UnitPrice &price)
{
    return price.id.isEmpty() ? price.name : price.id;
}

void checkAmounts(const UnitPrice &price, qsizetype at, InvestmentChecks &checks)
{
    QList<std::optional<int>> years;
    for (qsizetype i = 0; i < price.amounts.size(); ++i) {
        const YearPrice &amount = price.amounts.at(i);
        const QString field = caseField(u"unitPrices", at, u"amounts", i);
        const QString year = amount.year ? QString::number(*amount.year) : QString();
        if (years.contains(amount.year))
            checks.append({InvestmentCode::PriceYearTwice, field, year, {}, nameOf(price)});
        years.append(amount.year);
        if (amount.amount.minor() == 0)
            checks.append({InvestmentCode::PriceZero, field, year, {}, nameOf(price)});
    }
}

/// As those of a consequence, which takes them over.
void checkSplits(const UnitPrice &price, qsizetype at, InvestmentChecks &checks)
{
    const BusinessCase taken{.consequences = {Consequence{.splits = price.splits}}};
    const QString consequence = caseField(u"consequences", 0);
    for (const BusinessCaseCheck &check : refusalsOf(taken, {})) {
        if (!check.field.startsWith(consequence + u".splits"_s))
            continue;
        const QString field = caseField(u"unitPrices", at) + check.field.mid(consequence.size());
        checks.append(
            {InvestmentCode::InBusinessCase, field, check.text, check.code, nameOf(price)});
    }
}

} // namespace

QList<InvestmentCheck> ownPriceChecksOf(const QList<UnitPrice> &prices)
{
    InvestmentChecks checks;
    QSet<QString> ids;
    for (qsizetype i = 0; i < prices.size(); ++i) {
        const UnitPrice &price = prices.at(i);
        const QString field = caseField(u"unitPrices", i, u"id");
        if (price.id.isEmpty())
            checks.append({InvestmentCode::PriceWithoutId, field, {}, {}, price.name});
        else if (ids.contains(price.id))
            checks.append({InvestmentCode::PriceTwice, field, price.id, {}, nameOf(price)});
        ids.insert(price.id);
        checkAmounts(price, i, checks);
        checkSplits(price, i, checks);
    }
    return checks;
}

QList<InvestmentCheck> capitalChecksOf(const FundCapital &capital,
                                       std::span<const FundShare> shares)
{
    InvestmentChecks checks;
    const Result<QList<FundPosition>> positions = fundPositions(capital, shares);
    for (const FundPosition &position : positions.value_or(QList<FundPosition>())) {
        if (position.free && position.free->minor() < 0)
            checks.append({InvestmentCode::CapitalBelowBound, u"capital.amount"_s, {}});
    }
    return checks;
}

QList<InvestmentCheck> discountChecksOf(const DiscountSchedule &schedule)
{
    InvestmentChecks checks;
    const QString list = u"discountSchedule.rates"_s;
    std::optional<qint64> next = 1; // Empty behind a rate without end.
    for (const DiscountRate &rate : schedule.rates) {
        if (rate.rate < Percentage() || rate.rate > Percentage::whole())
            checks.append({InvestmentCode::RateOutside, list, QString::number(rate.fromYear)});
        const bool isReversed = rate.toYear && *rate.toYear < rate.fromYear;
        if (next != rate.fromYear || isReversed) {
            checks.append({InvestmentCode::RatesUnordered, list, QString::number(rate.fromYear)});
            return checks; // Those behind it follow from this one.
        }
        next = rate.toYear ? std::optional(qint64{*rate.toYear} + 1) : std::nullopt;
    }
    if (!schedule.rates.isEmpty() && next)
        checks.append({InvestmentCode::RatesEnd, list, QString::number(*next)});
    return checks;
}

} // namespace bundlinje
