#include "model/calc/priceconversion.h"

#include "model/calc/casefield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// A year that is in the list twice has no index: nobody can tell which one is meant.
std::optional<Quantity> indexOf(const PriceIndex &index, int year)
{
    const auto isYear = [&](const PriceIndexYear &indexed) {
        return indexed.year == year;
    };
    const auto found = std::find_if(index.years.cbegin(), index.years.cend(), isYear);
    if (found == index.years.cend() || found->value <= Quantity()
        || std::any_of(found + 1, index.years.cend(), isYear))
        return std::nullopt;
    return found->value;
}

} // namespace

CaseFigure<std::optional<PriceConversion>> priceConversion(const BusinessCase &businessCase,
                                                           const PriceIndex &index,
                                                           std::optional<int> priceYear,
                                                           QStringView list, qsizetype at)
{
    if (!priceYear)
        return std::nullopt;
    if (!businessCase.priceLevelYear)
        return noValue({{u"priceLevelYear"_s, CaseGap::Reason::Missing}});
    if (priceYear == businessCase.priceLevelYear)
        return std::nullopt;
    const std::optional<Quantity> from = indexOf(index, *priceYear);
    const std::optional<Quantity> to = indexOf(index, *businessCase.priceLevelYear);
    QList<CaseGap> gaps;
    if (!from)
        gaps.append({caseField(list, at, u"priceYear"), CaseGap::Reason::NoPriceIndex});
    if (!to)
        gaps.append({u"priceLevelYear"_s, CaseGap::Reason::NoPriceIndex});
    if (!gaps.isEmpty())
        return noValue(gaps);
    return PriceConversion{*priceYear, *businessCase.priceLevelYear, *from, *to};
}

} // namespace bundlinje
