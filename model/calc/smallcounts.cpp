#include "model/calc/smallcounts.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace bundlinje {

namespace {

/// No count of people is larger; sums of damaged ones stay within 64 bits.
constexpr qint64 mostPeople = 10'000'000'000;

/// What somebody knows who sees the table and its total.
class Masking final {
public:
    Masking(std::span<const std::optional<qint64>> counts, int threshold)
        : m_counts(counts)
        , m_threshold(threshold)
    {
        for (const std::optional<qint64> &count : counts)
            m_result.cells.append(isSmall(count) ? CountMask::Small : CountMask::Shown);
    }

    MaskedCounts result()
    {
        while (isSmallOneTold()) {
            const std::optional<qsizetype> next = smallestShown();
            if (!next) {
                m_result.isTotalMasked = true;
                break;
            }
            m_result.cells[*next] = CountMask::Second;
        }
        m_result.isTotalMasked = m_result.isTotalMasked || isTotalSmall();
        return m_result;
    }

private:
    bool isSmall(const std::optional<qint64> &count) const
    {
        return isSmallCount(count, m_threshold);
    }

    qint64 count(qsizetype cell) const
    {
        return std::min(*m_counts[static_cast<std::size_t>(cell)], mostPeople);
    }

    bool isCount(qsizetype cell) const
    {
        const std::optional<qint64> &count = m_counts[static_cast<std::size_t>(cell)];
        return count && *count >= 0;
    }

    /// The smallest count that is shown; of equals the first.
    std::optional<qsizetype> smallestShown() const
    {
        std::optional<qsizetype> found;
        for (qsizetype cell = 0; cell < m_result.cells.size(); ++cell) {
            const bool isShown = isCount(cell) && m_result.cells.at(cell) == CountMask::Shown;
            if (isShown && (!found || count(cell) < count(*found)))
                found = cell;
        }
        return found;
    }

    /// Whether the sum of what is masked leaves a small count one value only. A second one lies
    /// between the threshold and the smallest that is shown.
    bool isSmallOneTold() const
    {
        qint64 sum = 0;
        qint64 small = 0;
        qint64 seconds = 0;
        for (qsizetype cell = 0; cell < m_result.cells.size(); ++cell) {
            const CountMask mask = m_result.cells.at(cell);
            if (mask == CountMask::Shown)
                continue;
            sum += count(cell);
            ++(mask == CountMask::Small ? small : seconds);
        }
        if (small == 0)
            return false;
        const qint64 highest = std::min<qint64>(m_threshold - 1, sum - seconds * m_threshold);
        const std::optional<qsizetype> limit = smallestShown();
        qint64 lowest = 0;
        if (seconds == 0 || limit)
            lowest = sum - (small - 1) * (m_threshold - 1) - (limit ? seconds * count(*limit) : 0);
        return std::max<qint64>(0, lowest) >= highest;
    }

    bool isTotalSmall() const
    {
        qint64 sum = 0;
        bool any = false;
        for (qsizetype cell = 0; cell < m_result.cells.size(); ++cell) {
            if (!isCount(cell))
                continue;
            any = true;
            sum = std::min(sum + count(cell), mostPeople);
        }
        return any && sum < m_threshold;
    }

    std::span<const std::optional<qint64>> m_counts;
    int m_threshold;
    MaskedCounts m_result;
};

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
    return Masking(counts, threshold).result();
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

} // namespace bundlinje
