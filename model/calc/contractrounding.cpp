#include "model/calc/contractrounding.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>

namespace bundlinje {

namespace {

__extension__ using Wide = __int128;

struct Fraction {
    std::size_t index = 0;
    ExactNumber part;
};

struct Part {
    qint64 whole = 0;
    Wide remainder = 0; ///< Of the sum of the weights.
};

/// The amount times the weight, by the sum of the weights; it fits. Sixty-four bits are divided
/// many times quicker.
Part dividedUp(qint64 amount, qint64 weight, Wide sum)
{
    qint64 narrow = 0;
    const auto narrowSum = static_cast<qint64>(sum);
    if (narrowSum == sum && !__builtin_mul_overflow(amount, weight, &narrow))
        return {narrow / narrowSum, narrow % narrowSum};
    const Wide share = Wide{amount} * weight;
    return {static_cast<qint64>(share / sum), share % sum};
}

} // namespace

Result<std::vector<qint64>> roundedAmounts(const std::vector<ExactNumber> &amounts)
{
    std::vector<qint64> wholes(amounts.size());
    std::vector<Fraction> fractions;
    ExactNumber sumOfFractions;
    qint64 sum = 0;
    fractions.reserve(amounts.size());
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const ExactNumber floored = amounts[i].floored();
        const auto whole = floored.whole();
        if (!whole || __builtin_add_overflow(sum, *whole, &sum))
            return failure(Error::Code::Overflow);
        wholes[i] = *whole;
        ExactNumber part = amounts[i] - floored;
        if (part.isZero())
            continue;
        sumOfFractions += part;
        fractions.push_back({i, std::move(part)});
    }
    const auto left = static_cast<std::size_t>(*rounded(sumOfFractions));
    qint64 total = 0;
    if (__builtin_add_overflow(sum, static_cast<qint64>(left), &total))
        return failure(Error::Code::Overflow);
    std::stable_sort(fractions.begin(), fractions.end(),
                     [](const Fraction &a, const Fraction &b) { return a.part > b.part; });
    for (std::size_t i = 0; i < left; ++i)
        ++wholes[fractions[i].index];
    return wholes;
}

QList<Money> byPayer(Money amount, const LineSplit &split, qsizetype payerCount)
{
    if (split.weights.empty())
        return {};
    QList<Money> amounts(payerCount, Money::fromMinor(0, amount.currency()));
    if (amount.minor() == 0)
        return amounts;
    Money *parts = amounts.data();
    qint64 left = amount.minor();
    QVarLengthArray<Wide, 8> remainders(static_cast<qsizetype>(split.weights.size()));
    for (std::size_t i = 0; i < split.weights.size(); ++i) {
        const auto [part, remainder] = dividedUp(amount.minor(), split.weights[i], split.sum);
        remainders[static_cast<qsizetype>(i)] = remainder;
        parts[split.payers[i]] = Money::fromMinor(part, amount.currency());
        left -= part;
    }
    for (; left > 0; --left) {
        const auto largest = std::max_element(remainders.begin(), remainders.end());
        *largest = -1;
        Money &part = parts[split.payers[static_cast<std::size_t>(largest - remainders.begin())]];
        part = Money::fromMinor(part.minor() + 1, amount.currency());
    }
    return amounts;
}

} // namespace bundlinje
