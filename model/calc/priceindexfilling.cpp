#include "model/calc/priceindexfilling.h"

#include <algorithm>

namespace bundlinje {

namespace {

const PriceIndexYear *find(const PriceIndex &index, int year)
{
    const auto found = std::find_if(index.years.cbegin(), index.years.cend(),
                                    [year](const PriceIndexYear &one) { return one.year == year; });
    return found == index.years.cend() ? nullptr : &*found;
}

} // namespace

IndexFilling filledFrom(const PriceIndex &index, const PriceIndex &published)
{
    IndexFilling filling{.index = index, .added = {}, .otherBase = {}, .isComparable = false};
    if (index.years.isEmpty()) {
        filling.index.provenance = published.provenance;
        filling.isComparable = true;
    }
    QList<PriceIndexYear> missing;
    for (const PriceIndexYear &year : published.years) {
        const PriceIndexYear *ours = find(index, year.year);
        if (!ours) {
            missing.append(year);
            continue;
        }
        filling.isComparable = true;
        if (ours->value != year.value && !filling.otherBase)
            filling.otherBase = year.year;
    }
    filling.isComparable = filling.isComparable && !filling.otherBase;
    if (!filling.isComparable || missing.isEmpty())
        return filling;
    for (const PriceIndexYear &year : std::as_const(missing))
        filling.added.append(year.year);
    filling.index.years += missing;
    std::stable_sort(
        filling.index.years.begin(), filling.index.years.end(),
        [](const PriceIndexYear &a, const PriceIndexYear &b) { return a.year < b.year; });
    return filling;
}

} // namespace bundlinje
