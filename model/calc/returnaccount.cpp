#include "model/calc/returnaccount.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bundlinje {

namespace {

/// What a balance that is a whole number may fall short of it by imprecision, as a part of it.
constexpr long double imprecision = 1e-16L;

} // namespace

void ReturnAccount::advance(const ExactNumber &years, Percentage rate)
{
    m_allowedProfit += m_capital * exact(rate) * years;
    const long double growth =
        1 + static_cast<long double>(rate.tenMillionths()) / Quantity::perWhole;
    m_balance *= std::pow(growth, static_cast<long double>(years.toDouble()));
}

void ReturnAccount::call(qint64 amount)
{
    m_capital += amount;
    m_balance += static_cast<long double>(amount);
}

std::optional<qint64> ReturnAccount::limit(ReturnMethod method) const
{
    // What was paid before there was a cap may be more than it leaves.
    if (method == ReturnMethod::Simple)
        return std::max(m_capital + m_allowedProfit, ExactNumber(0)).floored().whole();
    const long double floored = std::floor(m_balance * (1 + imprecision));
    if (!(floored < static_cast<long double>(std::numeric_limits<qint64>::max())))
        return std::nullopt;
    return floored > 0 ? static_cast<qint64>(floored) : 0;
}

void ReturnAccount::pay(qint64 amount)
{
    m_balance -= static_cast<long double>(amount);
    const ExactNumber redeemed = std::min(ExactNumber(amount), m_capital);
    m_capital -= redeemed;
    m_allowedProfit -= ExactNumber(amount) - redeemed;
}

} // namespace bundlinje
