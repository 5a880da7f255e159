#include "model/domain/largestremainder.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>
#include <numeric>

namespace bundlinje {

LargestRemainder::LargestRemainder(std::vector<qint64> weights)
    : m_weights(std::move(weights))
    , m_sum(std::accumulate(m_weights.cbegin(), m_weights.cend(), Wide{0}))
{
}

void LargestRemainder::divide(qint64 whole, std::span<qint64> parts) const
{
    if (whole == 0) {
        std::fill(parts.begin(), parts.end(), 0);
        return;
    }
    const int sign = whole < 0 ? -1 : 1;
    const Wide size = Wide{whole} * sign;
    const auto narrow = static_cast<qint64>(size);
    const auto narrowSum = static_cast<qint64>(m_sum);
    qint64 product = 0;
    // Sixty-four bits are divided many times quicker.
    if (narrow == size && narrowSum == m_sum
        && !__builtin_mul_overflow(narrow, narrowSum, &product))
        divide(narrow, sign, parts);
    else
        divide(size, sign, parts);
}

template <typename Number>
void LargestRemainder::divide(Number size, int sign, std::span<qint64> parts) const
{
    const auto sum = static_cast<Number>(m_sum);
    QVarLengthArray<Number, 8> remainders(static_cast<qsizetype>(m_weights.size()));
    Number left = size;
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        const Number share = size * m_weights[i];
        remainders[static_cast<qsizetype>(i)] = share % sum;
        left -= share / sum;
        parts[i] = static_cast<qint64>(share / sum * sign);
    }
    for (; left > 0; --left) {
        const auto largest = std::max_element(remainders.begin(), remainders.end());
        *largest = -1;
        parts[static_cast<std::size_t>(largest - remainders.begin())] += sign;
    }
}

} // namespace bundlinje
