#include "model/calc/contractrounding.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>

namespace bundlinje {

namespace {

struct Fraction {
    OpenLine *line = nullptr;
    ExactNumber part;
};

/// Largest first, then in the order of the lines.
bool isBefore(const Fraction &a, const Fraction &b)
{
    const auto order = a.part <=> b.part;
    return order == 0 ? a.line < b.line : order > 0;
}

} // namespace

Result<qint64> roundLines(std::vector<OpenLine> &lines)
{
    QVarLengthArray<Fraction, 16> fractions;
    ExactNumber sumOfFractions;
    qint64 sum = 0;
    for (OpenLine &line : lines) {
        auto [whole, fraction] = line.amount.split();
        if (!whole || __builtin_add_overflow(sum, *whole, &sum))
            return failure(Error::Code::Overflow);
        line.paid = *whole;
        if (fraction.isZero())
            continue;
        sumOfFractions += fraction;
        fractions.append({&line, std::move(fraction)});
    }
    const auto left = static_cast<qsizetype>(*rounded(sumOfFractions));
    if (__builtin_add_overflow(sum, qint64{left}, &sum))
        return failure(Error::Code::Overflow);
    if (left > 0)
        std::sort(fractions.begin(), fractions.end(), isBefore);
    for (qsizetype i = 0; i < left; ++i)
        ++fractions[i].line->paid;
    return sum;
}

} // namespace bundlinje
