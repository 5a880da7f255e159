#pragma once

#include "model/calc/contractlines.h"
#include "model/calc/returnlimit.h"

namespace bundlinje {

/// Period cap, contract cap and return cap, steps 7 and 8 of the calculation note, section 5, and
/// what follows them. Periods are asked for in their order.
class ContractCaps final {
public:
    explicit ContractCaps(const InvestmentContract &contract)
        : m_returnLimit(contract)
    {
    }

    /// Applies the caps to the lines of a period, in their order.
    /// Errors: Overflow.
    [[nodiscard]] Status apply(int period, const ContractTerms &terms,
                               std::vector<OpenLine> &lines);
    /// Appends what the period cap carries into the next period; to be asked for once after
    /// `apply`.
    void moveCarriedTo(std::vector<OpenLine> &lines);
    /// Tells what the period is paid after rounding.
    /// Errors: Overflow.
    [[nodiscard]] Status setPaid(int period, qint64 amount);

    qint64 paid() const { return m_paid; } ///< Minor units, all periods so far.
    /// What the return cap waits for; as long as there is any, it is not applied.
    const QList<ContractGap> &gaps() const { return m_returnLimit.gaps(); }

private:
    void applyPeriodCap(const ContractTerms &terms, std::vector<OpenLine> &lines);
    [[nodiscard]] Status applyReturnCap(int period, const ReturnCap &cap,
                                        std::vector<OpenLine> &lines);

    std::vector<OpenLine> m_carried;
    qint64 m_paid = 0;
    ReturnLimit m_returnLimit;
};

} // namespace bundlinje
