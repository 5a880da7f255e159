#pragma once

#include <QtCore/QtGlobal>

#include <span>
#include <vector>

namespace bundlinje {

/// Divides amounts in fixed proportions by largest remainder (Hamilton): each part is rounded down,
/// the missing units go one each to the largest fractions, ties to the earlier. The parts always
/// add up to the whole.
class LargestRemainder final {
public:
    LargestRemainder() = default;
    /// @param weights not negative, not all 0
    explicit LargestRemainder(std::vector<qint64> weights);

    /// Writes the parts of `whole`. A negative whole is divided by its size, then its sign is given
    /// back.
    /// @param parts as many as there are weights; without any only 0 is divided
    void divide(qint64 whole, std::span<qint64> parts) const;

private:
    __extension__ using Wide = __int128;

    template <typename Number> void divide(Number size, int sign, std::span<qint64> parts) const;

    std::vector<qint64> m_weights;
    Wide m_sum = 0;
};

} // namespace bundlinje
