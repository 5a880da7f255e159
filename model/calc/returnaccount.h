#pragma once

#include "model/calc/exactnumber.h"
#include "model/domain/contractterms.h"

#include <optional>

namespace bundlinje {

/// What the investors may still be repaid, as time goes by, by either method: payments within the
/// limit never let their return exceed the rate. Amounts are minor units.
/// Source: calculation note, section 5, return cap.
class ReturnAccount final {
public:
    /// Lets so many years pass at a yearly rate. Whole years count exactly.
    void advance(const ExactNumber &years, Percentage rate);
    void call(qint64 amount);
    /// Rounded down, never negative; empty = it does not fit into 64 bits.
    /// @param method not `NotStated`
    std::optional<qint64> limit(ReturnMethod method) const;
    /// @param amount above the limit only where no cap applied; the limit is 0 until it is made up
    void pay(qint64 amount);

private:
    long double m_balance = 0; ///< Calls with their return, less what is paid.
    ExactNumber m_capital; ///< What is outstanding, payments redeem it first.
    ExactNumber m_allowedProfit; ///< On the capital, not used yet.
};

} // namespace bundlinje
