#pragma once

#include "model/calc/contractresult.h"
#include "model/calc/returnaccount.h"
#include "model/domain/investmentcontract.h"

#include <vector>

namespace bundlinje {

/// What the return cap of a contract leaves in each of its periods, from its instalments and the
/// days of its checks. Periods are asked for in their order. The days up to a check count at the
/// rate of its terms; where these have no return cap, at that of the next ones that have one, so
/// that a cap that an amendment adds looks back to the first instalment.
class ReturnLimit final {
public:
    explicit ReturnLimit(const InvestmentContract &contract);

    /// Minor units; empty = an input is missing now or was before, and is among the gaps.
    /// Errors: Overflow.
    [[nodiscard]] Result<std::optional<qint64>> limitIn(int period, const ReturnCap &cap);
    /// Tells what the period is paid.
    void pay(int period, qint64 amount);

    const QList<ContractGap> &gaps() const { return m_gaps; }

private:
    struct Check {
        QDate day; ///< Invalid = not known.
        std::optional<Percentage> rate; ///< Up to the day; empty = no later check has a cap.
        bool isRateMissing = false; ///< Of its cap.
    };

    void noteMissing(int period, const ReturnCap &cap);
    bool areCallsKnown() const;
    QDate dayOf(int period) const;
    void advanceTo(int period);
    void advanceTo(QDate day, Percentage rate);

    const InvestmentContract &m_contract;
    std::vector<Check> m_checks; ///< Of periods 1, 2 …; none as long as no terms have a return cap.
    QList<Instalment> m_calls; ///< By date, those that are not called yet.
    ReturnAccount m_account;
    std::size_t m_passed = 0; ///< Checks that the account has come to.
    QDate m_day; ///< That the account has come to.
    QList<int> m_undated; ///< Periods that were paid on a day that is not known.
    QList<ContractGap> m_gaps;
};

} // namespace bundlinje
