#include "model/calc/smallcounts.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace bundlinje {

namespace {

/// No count of people is larger; sums of damaged ones stay within 64 bits.
constexpr qint64 mostPeople = 10'000'000'000;

qint64 people(const std::optional<qint64> &count)
{
    return std::min(count.value_or(0), mostPeople);
}

/// The cells that are not small themselves, the smallest first; of equals the first.
std::vector<std::size_t> othersBySize(std::span<const std::optional<qint64>> counts, int threshold)
{
    std::vector<std::size_t> others;
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        if (counts[cell] && *counts[cell] >= threshold)
            others.push_back(cell);
    }
    std::stable_sort(others.begin(), others.end(), [&](std::size_t one, std::size_t other) {
        return people(counts[one]) < people(counts[other]);
    });
    return others;
}

} // namespace

bool isSmallCount(const std::optional<qint64> &count, int threshold)
{
    return count && *count >= 0 && *count < threshold;
}

int maskedCount(const QList<CountMask> &masks)
{
    return static_cast<int>(masks.size() - masks.count(CountMask::Shown));
}

MaskedCounts maskSmallCounts(std::span<const std::optional<qint64>> counts, int threshold)
{
    MaskedCounts masked;
    for (const std::optional<qint64> &count : counts)
        masked.cells.append(isSmallCount(count, threshold) ? CountMask::Small : CountMask::Shown);
    if (!masked.cells.contains(CountMask::Small))
        return masked;

    // What is read here is shown, or would be the same with any other small counts.
    const qint64 most = threshold - 1;
    const std::vector<std::size_t> others = othersBySize(counts, threshold);
    qint64 above = 0; // How much less the second ones could be together,
    qint64 below = 0; // and how much more, none of them being larger than one that is shown.
    qint64 sum = 0;
    for (std::size_t next = 0; above < most || below < most; ++next) {
        if (next == others.size()) {
            masked.isTotalMasked = true;
            break;
        }
        masked.cells[static_cast<qsizetype>(others[next])] = CountMask::Second;
        const qint64 count = people(counts[others[next]]);
        sum += count;
        above += count - threshold;
        const bool isLast = next + 1 == others.size(); // Then nothing says how large they are.
        below =
            isLast ? most : static_cast<qint64>(next + 1) * people(counts[others[next + 1]]) - sum;
    }
    return masked;
}

QList<CountMask> maskCitizens(std::span<const InvestmentSummary> investments, int threshold)
{
    QList<CountMask> masks(static_cast<qsizetype>(investments.size()), CountMask::Shown);
    QList<CountUnit> units;
    for (const InvestmentSummary &investment : investments) {
        if (!units.contains(investment.citizensUnit))
            units.append(investment.citizensUnit);
    }
    for (const CountUnit unit : std::as_const(units)) {
        std::vector<std::optional<qint64>> counts;
        for (const InvestmentSummary &investment : investments)
            counts.push_back(investment.citizensUnit == unit ? investment.citizens : std::nullopt);
        const MaskedCounts ofUnit = maskSmallCounts(counts, threshold);
        for (qsizetype i = 0; i < masks.size(); ++i) {
            if (ofUnit.cells.at(i) != CountMask::Shown)
                masks[i] = ofUnit.cells.at(i);
        }
    }
    return masks;
}

MaskedCounts maskEffects(std::span<const InvestmentSummary> investments, int threshold)
{
    std::vector<std::optional<qint64>> met;
    met.reserve(investments.size());
    for (const InvestmentSummary &each : investments)
        met.push_back(each.effectTarget ? each.effectMet : std::nullopt);
    return maskSmallCounts(met, threshold);
}

} // namespace bundlinje
